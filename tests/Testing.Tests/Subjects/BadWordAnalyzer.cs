using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ArmPayloads.Testing.Tests;

/// <summary>A word in JSON files; which word is a property, and a file can be left out by its metadata.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BadWordAnalyzer : DiagnosticAnalyzer
{
    public const string Property = "BadWord";
    public const string Metadata = "SkipWords";

    public static readonly DiagnosticDescriptor Rule =
        new("TST101", "Bad word", "The word {0} is bad", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterAdditionalFileAction(Check);
    }

    private static void Check(AdditionalFileAnalysisContext context)
    {
        AnalyzerConfigOptionsProvider options = context.Options.AnalyzerConfigOptionsProvider;
        if (options.GetOptions(context.AdditionalFile).TryGetValue($"build_metadata.AdditionalFiles.{Metadata}", out string? skip) && skip == "true")
            return;
        string word = options.GlobalOptions.TryGetValue($"build_property.{Property}", out string? configured) ? configured : "bad";
        SourceText text = context.AdditionalFile.GetText(context.CancellationToken)!;
        for (int at = text.ToString().IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.ToString().IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var span = new TextSpan(at, word.Length);
            context.ReportDiagnostic(Diagnostic.Create(
                Rule, Location.Create(context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span)), word));
        }
    }
}
