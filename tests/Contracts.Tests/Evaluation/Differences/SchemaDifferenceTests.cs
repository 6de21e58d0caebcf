namespace ArmPayloads.Contracts.Tests.Evaluation.Differences;

public class SchemaDifferenceTests
{
    private const int Schemas = 250;
    private const int ValuesPerSchema = 12;

    public static TheoryData<string> Keywords => [.. RandomSchemas.Names];

    public static TheoryData<string> Topics => [.. SchemaDifference.All.Select(difference => difference.Topic)];

    [Theory]
    [MemberData(nameof(Keywords))]
    public async Task ForRandomSchemasOfAKeyword_BothValidatorsAgree(string keyword)
    {
        var verdicts = new Dictionary<string, int>(StringComparer.Ordinal) { ["valid"] = 0, ["invalid"] = 0 };
        for (var seed = 0; seed < Schemas; seed++)
        {
            var random = new Random(seed);
            var schema = new RandomSchemas(random).Schema(keyword);
            var values = new RandomValues(random);
            var validators = await Validators.ReadAsync(schema);
            for (var i = 0; i < ValuesPerSchema; i++)
            {
                var value = values.Top(keyword);
                var (ours, theirs) = (validators.Ours(value), validators.Theirs(value));
                Assert.True(ours == theirs, $"seed {seed}: {schema} | {value}: {ours}, but NJsonSchema says {theirs}");
                verdicts[ours]++;
            }
        }
        Assert.All(verdicts, verdict => Assert.True(verdict.Value > Schemas * ValuesPerSchema / 20, $"{verdict.Key}: {verdict.Value}"));
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public async Task ForAListedDifference_ItIsStillOne(string topic)
    {
        var difference = Assert.Single(SchemaDifference.All, difference => difference.Topic == topic);
        var validators = await Validators.ReadAsync(difference.Schema);

        Assert.NotEqual(difference.Ours, difference.Theirs);
        Assert.Equal((difference.Ours, difference.Theirs), (validators.Ours(difference.Value), validators.Theirs(difference.Value)));
    }

    [Fact]
    public void ForTheList_ThePageRepeatsIt()
    {
        var page = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "docs", "json-schema-differences.md"));
        var rows = page.SkipWhile(line => !line.StartsWith("| --", StringComparison.Ordinal)).Skip(1).TakeWhile(line => line.StartsWith('|'));

        Assert.Equal(SchemaDifference.All.Select(difference => difference.Row), rows);
    }
}
