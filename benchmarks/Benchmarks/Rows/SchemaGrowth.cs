using ArmPayloads.Benchmarks.Compilers;
using ArmPayloads.Benchmarks.Measuring;
using ArmPayloads.Contracts.Schemas;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.Benchmarks.Rows;

/// <summary>An API ten times as large takes ten times the work, and not a hundred times.</summary>
internal sealed class SchemaGrowth : Row
{
    public override string Name => "schema growth";

    public override IEnumerable<Line> Measure()
    {
        // The renaming formats anew, so the small one goes through it, too.
        IReadOnlyDictionary<string, string> small = GrownSchemas.Of(SchemaTexts.CustomerInsights, 1);
        IReadOnlyDictionary<string, string> large = GrownSchemas.Of(SchemaTexts.CustomerInsights, Growth.Times);
        CheckSize(small, large);
        AdditionalText[] smallTexts = [.. SchemaTexts.AdditionalTexts(small)];
        AdditionalText[] largeTexts = [.. SchemaTexts.AdditionalTexts(large)];
        SyntaxTree program = Projects.Parse("class Program;");
        return
        [
            .. Growth.Measure($"{Name}: read", "the schemas", () => Read(large), () => Read(small)),
            .. Growth.Measure($"{Name}: generate", "the schemas", () => Generate(largeTexts, program), () => Generate(smallTexts, program)),
        ];
    }

    private static void CheckSize(IReadOnlyDictionary<string, string> small, IReadOnlyDictionary<string, string> large)
    {
        SchemaSet one = Read(small);
        SchemaSet ten = Read(large);
        if (ten.Problems.Count > 0 || ten.Apis.Single().Types.Count != Growth.Times * one.Apis.Single().Types.Count || ten.Apis.Single().Resources.Count != Growth.Times * one.Apis.Single().Resources.Count)
            throw new InvalidOperationException($"The schemas have not grown as they should: {string.Join("; ", ten.Problems.Take(3))}");
    }

    private static SchemaSet Read(IReadOnlyDictionary<string, string> schemas) =>
        SchemaSet.Read(schemas.Select(schema => SchemaDocument.Parse(schema.Key, schema.Value)));

    private static void Generate(AdditionalText[] schemas, SyntaxTree program) => Drivers.Ours(schemas).RunGenerators(Projects.Fresh(program));
}
