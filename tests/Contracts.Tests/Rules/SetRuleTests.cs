namespace ArmPayloads.Contracts.Tests.Rules;

public class SetRuleTests
{
    private const string Unique = """
        , "x-arm-set": { "x-rules": [{ "rule": "labels-differ", "severity": "error", "evidence": "documented", "message": "'{value}' twice", "unique": "/crates/*/label" }] }
        """;

    [Fact]
    public void ForARuleOfTheSet_WhenTwoResourcesBreakIt_TheLaterIsMarked() => Assert.Equal(
        ["ARMP205 labels-differ crates/b#/label Error: 'xy' twice"],
        Depot.CheckSet("""{ "crates": { "b": { "label": "xy" }, "c": { "label": "zz" }, "a": { "label": "xy" } } }""", depot: Unique).Select(Depot.Show));

    [Fact]
    public void ForARuleOfTheSet_WhenAValueIsUnknown_IsSilent() =>
        Assert.Empty(Depot.CheckSet("""{ "crates": { "b": { "label": "?" }, "a": { "label": "xy" }, "c": "?" } }""", depot: Unique));

    [Theory]
    [InlineData("""{ "crates": { "a": { "label": "ab", "note": "b" } } }""", 1)]
    [InlineData("""{ "crates": { "a": { "label": "ab", "note": "b" } }, "existing": { "crates": ["b"] } }""", 0)]
    [InlineData("""{ "crates": { "a": { "label": "ab", "note": "b" } }, "existing": { "crates": ["c"] } }""", 1)]
    [InlineData("""{ "crates": { "a": { "label": "ab", "note": "b" } }, "existing": { "crates": ["c", "?"] } }""", 0)]
    [InlineData("""{ "crates": { "a": { "label": "ab", "note": "b" } }, "existing": "?" }""", 0)]
    [InlineData("""{ "crates": { "a": { "label": "ab", "note": "b" }, "...": 0 } }""", 0)]
    public void ForAName_WhenItLivesOnTheServerOrMay_IsSilent(string definition, int findings)
    {
        var rules = Depot.Rules(""" "message": "no '{value}'", "refer": { "value": "/note", "among": "$/crates/*@" } """);

        Assert.Equal(findings, Depot.CheckSet(definition, rules).Count);
    }

    [Theory]
    [InlineData("red", "red", "crates/c#")]
    [InlineData("red", "?", null)]
    [InlineData("red", "blue", null)]
    public void ForMost_WhenTooManyCertainlyCount_TheFirstBeyondIsMarked(string first, string second, string? place)
    {
        const string Rule = """
            , "x-arm-set": { "x-rules": [{ "rule": "few", "severity": "error", "evidence": "documented", "message": "m",
              "most": { "of": "/crates/*", "that": { "required": ["note"], "properties": { "note": { "const": "red" } } }, "count": 1 } }] }
            """;

        var findings = Depot.CheckSet($$"""{ "crates": { "c": { "label": "xx", "note": "{{first}}" }, "b": { "label": "yy", "note": "{{second}}" }, "a": { "label": "zz", "note": "none" } } }""", depot: Rule);

        Assert.Equal(place is null ? [] : [place], findings.Select(finding => finding.Resource + "#" + finding.Path));
    }
}
