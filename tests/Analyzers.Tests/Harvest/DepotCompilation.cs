using ArmPayloads.Analyzers.Harvest;
using ArmPayloads.Contracts.Configuration;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Schemas;
using ArmPayloads.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ArmPayloads.Analyzers.Tests.Harvest;

/// <summary>A project that uses the depot's API, and what is harvested from it. Immutable.</summary>
internal sealed class DepotCompilation
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using ArmPayloads;
        global using ArmPayloads.Storage;
        """;

    private static readonly Lazy<GeneratorRun> Generated = new(() => GeneratorRun.Start(new PayloadGenerator(), Input));
    private static readonly Lazy<ApiContract> Api = new(() =>
        SchemaSet.Read(Depot.Schemas.Select(schema => SchemaDocument.Parse(schema.Path, schema.Text))).Apis.Single());

    private DepotCompilation(Compilation compilation) => Compilation = compilation;

    public Compilation Compilation { get; }

    public CompilationPayloads Payloads => CompilationPayloads.Of(Compilation, [Api.Value]);

    /// <summary>The API's contract.</summary>
    public static ApiContract Contract => Api.Value;

    private static GeneratorInput Input => new()
    {
        Sources = [("/Usings.cs", Usings)],
        AdditionalTexts = [.. Depot.Schemas.Select(schema => new InMemoryAdditionalText(schema.Path, schema.Text))],
        Options = Depot.Schemas.Aggregate(
            InMemoryConfigOptionsProvider.Empty,
            (options, schema) => options.WithMetadata(schema.Path, BuildProperties.FileKind, BuildProperties.SchemaKind)),
        References = [.. ReferenceAssemblies.Framework.References, .. ReferenceAssemblies.Named("ArmPayloads", "ArmPayloads.Contracts").References],
    };

    /// <summary>Sources that compile, as /0.cs, /1.cs and so on.</summary>
    public static DepotCompilation Of(params string[] sources)
    {
        var compilation = OfBroken(sources);
        for (var i = 0; i < sources.Length; i++)
            Assert.DoesNotContain(compilation.Compilation.GetSemanticModel(compilation.Tree(i)).GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return compilation;
    }

    /// <summary>Sources that need not compile.</summary>
    public static DepotCompilation OfBroken(params string[] sources)
    {
        var run = Generated.Value.Compilation;
        var options = (CSharpParseOptions)run.SyntaxTrees.First().Options;
        SyntaxTree[] trees = [.. sources.Select((text, i) => CSharpSyntaxTree.ParseText(text, options, $"/{i}.cs"))];
        return new DepotCompilation(run.AddSyntaxTrees(trees).WithOptions(((CSharpCompilationOptions)run.Options).WithAllowUnsafe(true)));
    }

    public SyntaxTree Tree(int index) => Compilation.SyntaxTrees.Single(tree => tree.FilePath == $"/{index}.cs");

    public DepotCompilation Edit(int index, string before, string after)
    {
        var tree = Tree(index);
        var text = tree.GetText().ToString();
        Assert.Contains(before, text, StringComparison.Ordinal);
        return new DepotCompilation(Compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(text.Replace(before, after, StringComparison.Ordinal)))));
    }

    public string[] Sets => [.. Payloads.Sets(CancellationToken.None).Select(set => Rendering.Of(set.Set.Collections))];

    /// <summary>Payloads on their own, as <c>address {...}</c>.</summary>
    public string[] Loose => LooseOf("");

    public string OpenSet => Rendering.Of(Payloads.OpenSetOf(Api.Value, CancellationToken.None).Collections);

    /// <summary>The bins among them.</summary>
    public string[] Bins => LooseOf("bin.json#");

    private string[] LooseOf(string type) =>
        [.. Payloads.Loose(CancellationToken.None).Where(payload => type.Length == 0 || payload.Type == type).Select(payload => (payload.Address is null ? "" : payload.Address + " ") + Rendering.Of(payload.Value))];
}
