using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ArmPayloads.Benchmarks.Compilers;

/// <summary>Schema files by name.</summary>
internal static class SchemaTexts
{
    /// <summary>The schemas of Customer Insights.</summary>
    public static IReadOnlyDictionary<string, string> CustomerInsights { get; } = Directory
        .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "schemas"), "*.json")
        .ToDictionary(path => Path.GetFileName(path), File.ReadAllText, StringComparer.Ordinal);

    public static IEnumerable<AdditionalText> AdditionalTexts(IReadOnlyDictionary<string, string> schemas) =>
        schemas.Select(schema => new SchemaText(schema.Key, SourceText.From(schema.Value, Encoding.UTF8)));

    private sealed class SchemaText(string path, SourceText text) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }
}

/// <summary>Options as the package's targets make them: every additional file is a schema.</summary>
internal sealed class SchemaOptions : AnalyzerConfigOptionsProvider
{
    private static readonly Options s_options = new();

    public override AnalyzerConfigOptions GlobalOptions => s_options;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_options;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => s_options;

    private sealed class Options : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_metadata.AdditionalFiles.ArmPayloadsKind" ? "Schema" : null;
            return value is not null;
        }
    }
}
