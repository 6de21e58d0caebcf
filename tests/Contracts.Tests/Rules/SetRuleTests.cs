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
}
