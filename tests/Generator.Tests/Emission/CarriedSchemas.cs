using ArmPayloads.Contracts.Schemas;
using ArmPayloads.Generator.Tests.Consumers;
using ArmPayloads.Generator.Tests.Hostile;

namespace ArmPayloads.Generator.Tests.Emission;

/// <summary>Generated code carries schemas to run time: the very texts that the compiler has read, whatever is in them.</summary>
internal static class CarriedSchemas
{
    public static void Verify(params (string Path, string Text)[] schemas)
    {
        var api = Assert.Single(SchemaSet.Read(schemas.Select(schema => SchemaDocument.Parse(schema.Path, schema.Text))).Apis);
        var run = Robust.Verify(Consumer.Of(schemas));

        var literals = run.Compilation.SyntaxTrees
            .Where(tree => tree.FilePath.Contains("StorageContract", StringComparison.Ordinal))
            .SelectMany(tree => tree.GetRoot().DescendantTokens())
            .Select(token => token.Value as string)
            .ToHashSet();

        Assert.NotEmpty(api.Texts);
        Assert.All(api.Texts, text => Assert.Contains(text.Json, literals));
    }
}
