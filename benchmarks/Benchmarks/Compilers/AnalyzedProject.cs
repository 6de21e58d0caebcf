using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ArmPayloads.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArmPayloads.Benchmarks.Compilers;

/// <summary>A project of many files, each with ordinary methods and a few payloads.</summary>
internal sealed class AnalyzedProject
{
    private const int Methods = 20;
    private const int Payloads = 5;

    private readonly AnalyzerOptions _options;
    private readonly CSharpCompilation _generated;
    private readonly SyntaxTree[] _files;

    public AnalyzedProject(int files)
    {
        AdditionalText[] schemas = [.. SchemaTexts.AdditionalTexts(SchemaTexts.CustomerInsights)];
        _options = new AnalyzerOptions([.. schemas], new SchemaOptions());
        Drivers.Ours(schemas).RunGeneratorsAndUpdateCompilation(Projects.Fresh(), out Compilation generated, out _);
        _generated = (CSharpCompilation)generated;
        _files = [.. Enumerable.Range(0, files).Select(i => Parse(i, "Contact"))];
        CSharpCompilation all = _generated.AddSyntaxTrees(_files);
        if (all.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error)
            throw new InvalidOperationException($"The project does not compile: {error}");
        ImmutableArray<Diagnostic> findings = Analyze(all, new PayloadAnalyzer());
        if (findings.Count(finding => finding.Id == "ARMP202") != files)
            throw new InvalidOperationException($"Each file has one misspelt name, and {findings.Length} findings in {files} files were reported: {string.Join("; ", findings.Take(3))}");
    }

    /// <summary>The whole project, of which nothing is remembered, with one analyzer.</summary>
    public void BuildAnew(DiagnosticAnalyzer analyzer)
    {
        CSharpCompilation compilation = _generated.AddSyntaxTrees(_files.Select(file => file.WithRootAndOptions(file.GetRoot(), file.Options)));
        compilation.WithAnalyzers([analyzer], _options).GetAllDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
    }

    /// <summary>Only what an analyzer says of the whole project, of which nothing is remembered.</summary>
    public void AnalyzeAnew() =>
        Analyze(_generated.AddSyntaxTrees(_files.Select(file => file.WithRootAndOptions(file.GetRoot(), file.Options))), new PayloadAnalyzer());

    /// <summary>An edit in one file after another, and what is said of that file.</summary>
    public Action Editing()
    {
        var analyzer = new PayloadAnalyzer();
        CSharpCompilation current = _generated.AddSyntaxTrees(_files);
        Analyze(current, analyzer);
        SyntaxTree[] files = [.. _files];
        int edit = 0;
        return () =>
        {
            int index = edit++ % files.Length;
            SyntaxTree edited = Parse(index, edit % 2 == 0 ? "Contact" : "Customer");
            current = current.ReplaceSyntaxTree(files[index], edited);
            files[index] = edited;
            current.WithAnalyzers([analyzer], _options)
                .GetAnalyzerSemanticDiagnosticsAsync(current.GetSemanticModel(edited), null, CancellationToken.None)
                .GetAwaiter().GetResult();
        };
    }

    private ImmutableArray<Diagnostic> Analyze(CSharpCompilation compilation, DiagnosticAnalyzer analyzer) =>
        compilation.WithAnalyzers([analyzer], _options).GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();

    private static SyntaxTree Parse(int index, string word)
    {
        string number = index.ToString(CultureInfo.InvariantCulture);
        var text = new StringBuilder($"using System;\nusing System.Linq;\nusing System.Collections.Generic;\nusing ArmPayloads.CustomerInsights;\n\nnamespace App;\n\ninternal static class File{number}\n{{\n");
        for (int i = 0; i < Methods; i++)
            text.Append(CultureInfo.InvariantCulture, $$"""
                    public static int Method{{i}}(IEnumerable<string> words, int limit)
                    {
                        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
                        foreach (var word in words.Where(word => word.Length > {{i}}))
                            counts[word] = counts.TryGetValue(word, out var count) ? count + 1 : 1;
                        var total = 0;
                        foreach (var pair in counts.OrderBy(pair => pair.Key, StringComparer.Ordinal).Take(limit))
                            total += pair.Value * {{i}} + pair.Key.Length;
                        return total > limit ? total - limit : string.Join(",", counts.Keys).Length;
                    }

                """);
        for (int i = 0; i < Payloads; i++)
            text.Append(CultureInfo.InvariantCulture, $$"""
                    public static Profile Payload{{i}}() => new()
                    {
                        ApiEntitySetName = "{{word}}{{number}}x{{i}}",
                        DisplayName = { ["en-us"] = "{{word}}" },
                        StrongIds = [new StrongId { StrongIdName = "ById", KeyPropertyNames = ["{{(i == 0 ? "Idd" : "Id")}}"] }],
                        Fields =
                        [
                            new Field { FieldName = "Id", FieldType = FieldType.EdmString, IsRequired = true },
                            new Field { FieldName = "LastName", FieldType = "Edm.String" },
                            new Field { FieldName = "Age", FieldType = FieldType.EdmInt32 },
                        ],
                    };

                """);
        return CSharpSyntaxTree.ParseText(text.Append("}\n").ToString(), Projects.ParseOptions, $"File{number}.cs");
    }
}
