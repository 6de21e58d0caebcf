using ArmPayloads.Benchmarks.Compilers;
using ArmPayloads.Benchmarks.Measuring;
using ArmPayloads.Contracts.Schemas;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.Benchmarks.Rows;

/// <summary>An API ten times as large takes ten times the work, and not a hundred times.</summary>
internal sealed class SchemaGrowth : Row
{
    private const int Times = 10;
    private const double Budget = 11;

    public override string Name => "schema growth";

    public override IEnumerable<Line> Measure()
    {
        // The renaming formats anew, so the small one goes through it, too.
        IReadOnlyDictionary<string, string> small = GrownSchemas.Of(SchemaTexts.CustomerInsights, 1);
        IReadOnlyDictionary<string, string> large = GrownSchemas.Of(SchemaTexts.CustomerInsights, Times);
        CheckSize(small, large);
        yield return new Line($"{Name}: read", "10 times the schemas", "the schemas", Contest.Time(() => Read(large), () => Read(small)), Budget);

        AdditionalText[] smallTexts = [.. SchemaTexts.AdditionalTexts(small)];
        AdditionalText[] largeTexts = [.. SchemaTexts.AdditionalTexts(large)];
        SyntaxTree program = Projects.Parse("class Program;");
        Ratio generation = Contest.Time(() => Generate(largeTexts, program), () => Generate(smallTexts, program));
        yield return new Line($"{Name}: generate", "10 times the schemas", "the schemas", generation, Budget);
    }

    private static void CheckSize(IReadOnlyDictionary<string, string> small, IReadOnlyDictionary<string, string> large)
    {
        SchemaSet one = Read(small);
        SchemaSet ten = Read(large);
        if (ten.Problems.Count > 0 || ten.Apis.Single().Types.Count != Times * one.Apis.Single().Types.Count || ten.Apis.Single().Resources.Count != Times * one.Apis.Single().Resources.Count)
            throw new InvalidOperationException($"The schemas have not grown as they should: {string.Join("; ", ten.Problems.Take(3))}");
    }

    private static SchemaSet Read(IReadOnlyDictionary<string, string> schemas) =>
        SchemaSet.Read(schemas.Select(schema => SchemaDocument.Parse(schema.Key, schema.Value)));

    private static void Generate(AdditionalText[] schemas, SyntaxTree program) => Drivers.Ours(schemas).RunGenerators(Projects.Fresh(program));
}
