using ArmPayloads.Contracts.Configuration;
using ArmPayloads.Contracts.Model;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ArmPayloads.Analyzers.Inputs;

/// <summary>The schemas that a project hands to the compiler: the files that the generator reads too, told by the same mark.</summary>
internal static class SchemaInputs
{
    /// <summary>Whether the project has not switched everything off.</summary>
    public static bool IsEnabled(AnalyzerOptions options) =>
        BuildProperties.IsEnabled(Value(options.AnalyzerConfigOptionsProvider.GlobalOptions, BuildProperties.KeyOf(BuildProperties.Enabled)));

    /// <summary>The APIs of the project's schemas. What is wrong with a schema the generator says; here the others count.</summary>
    public static IReadOnlyList<ApiContract> Read(AnalyzerOptions options, CancellationToken cancellation)
    {
        var files = new List<SchemaFileText>();
        foreach (var file in options.AdditionalFiles)
        {
            if (Value(options.AnalyzerConfigOptionsProvider.GetOptions(file), BuildProperties.FileKindKey) == BuildProperties.SchemaKind
                && file.GetText(cancellation) is { } text)
                files.Add(new SchemaFileText(file.Path, text));
        }
        return files.Count == 0 ? [] : KnownSchemas.Read(files);
    }

    private static string? Value(AnalyzerConfigOptions options, string key) => options.TryGetValue(key, out var value) ? value : null;
}

/// <summary>A schema file as the compiler has it.</summary>
internal sealed record SchemaFileText(string Path, SourceText Text);
