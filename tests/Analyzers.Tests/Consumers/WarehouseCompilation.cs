using System.Collections.Immutable;
using System.Globalization;
using ArmPayloads.Contracts.Configuration;
using ArmPayloads.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ArmPayloads.Analyzers.Tests.Consumers;

/// <summary>A project that uses the warehouse's API, as the compiler has it: for tests that edit it and look again. Immutable.</summary>
internal sealed record WarehouseCompilation
{
    private WarehouseCompilation(Compilation compilation, AnalyzerOptions options) => (Compilation, Options) = (compilation, options);

    /// <summary>The types of the warehouse, public, in an assembly of their own.</summary>
    public static MetadataReference PublicTypes { get; } = EmitPublicTypes();

    /// <summary>With what was generated.</summary>
    public Compilation Compilation { get; private init; }

    public AnalyzerOptions Options { get; private init; }

    public static WarehouseCompilation Of(params (string Path, string Text)[] sources)
    {
        var input = Input with { Sources = [("/0/Usings.cs", WarehouseTest.Usings), .. sources] };
        return new(GeneratorRun.Start(new PayloadGenerator(), input).Compilation, new AnalyzerOptions([.. input.AdditionalTexts], input.Options));
    }

    public SyntaxTree Tree(string path) => Compilation.SyntaxTrees.Single(tree => tree.FilePath == path);

    /// <summary>The same project after an edit of one file.</summary>
    public WarehouseCompilation Edit(string path, string before, string after)
    {
        var tree = Tree(path);
        var text = tree.GetText().ToString();
        Assert.Contains(before, text, StringComparison.Ordinal);
        var edited = tree.WithChangedText(SourceText.From(text.Replace(before, after, StringComparison.Ordinal), System.Text.Encoding.UTF8));
        return this with { Compilation = Compilation.ReplaceSyntaxTree(tree, edited) };
    }

    /// <summary>The same project after an edit of a schema; what was generated stays as it was.</summary>
    public WarehouseCompilation EditSchema(string path, string before, string after)
    {
        var texts = Input.AdditionalTexts.Select(text => text.Path == path ? new InMemoryAdditionalText(path, text.GetText()!.ToString().Replace(before, after, StringComparison.Ordinal)) : text);
        return this with { Options = new AnalyzerOptions([.. texts], Options.AnalyzerConfigOptionsProvider) };
    }

    /// <summary>The schemas as an editor has them that has loaded each file once more.</summary>
    public WarehouseCompilation ReloadSchemas() =>
        this with { Options = new AnalyzerOptions([.. Input.AdditionalTexts], Options.AnalyzerConfigOptionsProvider) };

    /// <summary>The same project with a global config that sets the severity of a rule.</summary>
    public WarehouseCompilation WithRuleSeverity(string rule, string? severity) => severity is null
        ? this
        : this with { Options = new AnalyzerOptions(Options.AdditionalFiles, ((InMemoryConfigOptionsProvider)Options.AnalyzerConfigOptionsProvider).WithGlobal($"armpayloads.rule.{rule}.severity", severity)) };

    /// <summary>What is reported.</summary>
    public Task<ImmutableArray<Diagnostic>> FindAsync() => WithAnalyzer().GetAnalyzerDiagnosticsAsync();

    /// <summary>What is reported, as <c>path(line,column) ID 'marked text': message</c>.</summary>
    public async Task<string[]> AnalyzeAsync()
    {
        Assert.DoesNotContain(Compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return Show(await FindAsync());
    }

    /// <summary>What an editor shows for one file, without a look at the others.</summary>
    public async Task<string[]> AnalyzeAsync(string path) =>
        Show(await WithAnalyzer().GetAnalyzerSemanticDiagnosticsAsync(Compilation.GetSemanticModel(Tree(path)), null, CancellationToken.None));

    private static GeneratorInput Input => new()
    {
        AdditionalTexts = [.. Warehouse.Schemas.Select(schema => new InMemoryAdditionalText(schema.Path, schema.Text))],
        Options = Warehouse.Schemas.Aggregate(
            InMemoryConfigOptionsProvider.Empty,
            (options, schema) => options.WithMetadata(schema.Path, BuildProperties.FileKind, BuildProperties.SchemaKind)),
    };

    private CompilationWithAnalyzers WithAnalyzer() =>
        Compilation.WithAnalyzers([new PayloadAnalyzer()], new CompilationWithAnalyzersOptions(Options, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));

    private static string[] Show(ImmutableArray<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(Show).Order(StringComparer.Ordinal)];

    private static string Show(Diagnostic diagnostic)
    {
        var start = diagnostic.Location.GetLineSpan().StartLinePosition;
        var marked = diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan);
        return $"{diagnostic.Location.SourceTree.FilePath}({start.Line + 1},{start.Character + 1}) {diagnostic.Id} {marked}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }

    private static PortableExecutableReference EmitPublicTypes()
    {
        var input = Input with { AssemblyName = "WarehouseTypes", Options = Input.Options.WithProperty(BuildProperties.Visibility, "public") };
        using var image = new MemoryStream();
        var result = GeneratorRun.Start(new PayloadGenerator(), input).Compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
