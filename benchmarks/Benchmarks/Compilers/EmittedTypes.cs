using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArmPayloads.Benchmarks.Compilers;

/// <summary>What somebody has who writes the emitted types by hand: the types as source, and one JsonSerializerContext over them.</summary>
internal static class EmittedTypes
{
    public static SyntaxTree[] Of(IEnumerable<AdditionalText> schemas, SyntaxTree program)
    {
        GeneratorDriver driver = Drivers.Ours(schemas).RunGenerators(Projects.Fresh(program));
        SyntaxTree[] emitted = [.. Drivers.ResultOf(driver).GeneratedSources.Select(source => source.SyntaxTree)];
        return [.. emitted, Context(emitted)];
    }

    // Payloads and the structs their members are; ids, requests and the like are no JSON.
    private static SyntaxTree Context(IEnumerable<SyntaxTree> emitted)
    {
        IEnumerable<string> types = emitted
            .SelectMany(tree => tree.GetCompilationUnitRoot().DescendantNodes().OfType<TypeDeclarationSyntax>())
            .Where(type => type is StructDeclarationSyntax || type.BaseList?.Types.ToString() == "global::ArmPayloads.Payload")
            .Select(type => type.Identifier.Text);
        string attributes = string.Concat(types.Select(type => $"[global::System.Text.Json.Serialization.JsonSerializable(typeof({type}))]\n"));
        return Projects.Parse($"namespace ArmPayloads.CustomerInsights;\n{attributes}internal sealed partial class Context : global::System.Text.Json.Serialization.JsonSerializerContext;\n");
    }
}
