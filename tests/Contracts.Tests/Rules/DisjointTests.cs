using System.Globalization;

namespace ArmPayloads.Contracts.Tests.Rules;

public class DisjointTests
{
    private static readonly string s_rule =
        Warehouse.Rule(""" "disjoint": { "of": "/shifts/*", "low": "begins", "high": "ends" } """).Replace("no '{value}'", "{value} meets {target}");

    [Fact]
    public void ForTwoBands_WhenTheyOverlap_TheLaterIsMarked() => Assert.Equal(
        ["ARMP301 a-rule routes/R#/shifts/2 Error: 7 to 9.5 meets 6 to 8"],
        Check("""[{ "begins": 6, "ends": 8 }, { "begins": 10, "ends": 12 }, { "begins": 7, "ends": 9.5 }]"""));

    [Theory]
    [InlineData("""[{ "begins": 6, "ends": 8 }, { "begins": 8, "ends": 12 }]""")]
    [InlineData("""[{ "begins": 8, "ends": 12 }, { "begins": 6, "ends": 8 }]""")]
    [InlineData("""[{ "begins": 6, "ends": 6 }, { "begins": 6, "ends": 6 }, { "begins": 6, "ends": 8 }]""")]
    [InlineData("""[{ "begins": 8, "ends": 6 }, { "begins": 7, "ends": 7.5 }]""")]
    [InlineData("""[{ "begins": 6 }, { "ends": 8 }, { "begins": 6, "ends": 8 }]""")]
    [InlineData("""[{ "begins": 6, "ends": "?" }, { "begins": 6, "ends": 8 }, "..."]""")]
    [InlineData("""[{ "begins": "6", "ends": "8" }, { "begins": 6, "ends": 8 }]""")]
    [InlineData("\"?\"")]
    [InlineData("[]")]
    public void ForBands_WhenNoTwoCertainlyOverlap_IsSilent(string shifts) => Assert.DoesNotContain(Check(shifts), line => line.Contains("a-rule"));

    [Theory]
    [InlineData("""[{ "begins": 6, "ends": 8 }, { "begins": 6, "ends": 8 }]""", 1)]
    [InlineData("""[{ "begins": 0, "ends": 9 }, { "begins": 5, "ends": 5 }]""", 1)]
    [InlineData("""[{ "begins": 5, "ends": 5 }, { "begins": 5, "ends": 9 }, { "begins": 6, "ends": 7 }]""", 1)]
    [InlineData("""[{ "begins": 6, "ends": 8 }, "...", { "begins": 0, "ends": 24 }]""", 1)]
    [InlineData("""[{ "begins": 0, "ends": 9 }, { "begins": 1, "ends": 2 }, { "begins": 3, "ends": 4 }]""", 2)]
    public void ForBands_WhenTheyCertainlyOverlap_Reports(string shifts, int findings) => Assert.Equal(findings, Check(shifts).Count());

    // Whatever the order, as many speak as when each is held against all before it.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void ForManyBands_WhenComparedOneByOne_TheSameAreMarked(int seed)
    {
        var random = new Random(TestSeed.Value + seed);
        var bands = Enumerable.Range(0, 60).Select(_ => random.Next(200) is var low ? (Low: low, High: low + random.Next(8)) : default).ToList();
        var apart = new List<(int Low, int High)>();
        var expected = new List<int>();
        foreach (var (band, index) in bands.Select((band, index) => (band, index)))
        {
            if (apart.Any(other => other.Low < band.High && band.Low < other.High))
                expected.Add(index);
            else
                apart.Add(band);
        }

        var shifts = string.Join(",", bands.Select(band => string.Create(CultureInfo.InvariantCulture, $$"""{ "begins": {{band.Low}}, "ends": {{band.High}} }""")));
        var marked = Check($"[{shifts}]").Select(line => int.Parse(line.Split("/shifts/")[1].Split(' ')[0], CultureInfo.InvariantCulture));

        Assert.Equal(expected, marked);
    }

    private static IEnumerable<string> Check(string shifts) => Warehouse.Check(s_rule, $$"""{ "routes": { "R": { "shifts": {{shifts}} } } }""");
}
