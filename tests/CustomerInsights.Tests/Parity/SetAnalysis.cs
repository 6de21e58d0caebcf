using System.Globalization;
using ArmPayloads.Analyzers;
using ArmPayloads.CustomerInsights.Tests.Compilations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArmPayloads.CustomerInsights.Tests.Parity;

/// <summary>What the analyzer reports on sets.</summary>
internal static class SetAnalysis
{
    /// <summary>The diagnostics of each set, by the set's name.</summary>
    public static async Task<ILookup<string, Diagnostic>> AnalyzeAsync(SetAssembly sets)
    {
        var options = new CompilationWithAnalyzersOptions(
            CompiledTypes.AnalyzerOptions,
            onAnalyzerException: null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        var names = sets.Sets.ToDictionary(SetAssembly.PathOf, set => set.Name);
        var found = await new CompilationWithAnalyzers(sets.Compilation, [new PayloadAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        return found.ToLookup(diagnostic => names[diagnostic.Location.SourceTree!.FilePath]);
    }

    /// <summary>Like <see cref="SetFindings"/>.</summary>
    public static string Text(Diagnostic diagnostic)
    {
        var rule = diagnostic.Properties.GetValueOrDefault(PayloadAnalyzer.RuleProperty) ?? "";
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        var end = $" [{rule}]";
        return $"{diagnostic.Id} [{rule}] {diagnostic.Severity}: {(message.EndsWith(end, StringComparison.Ordinal) ? message[..^end.Length] : message)}";
    }

    public static IEnumerable<string> Texts(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(Text).Order(StringComparer.Ordinal);
}
