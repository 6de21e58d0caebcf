namespace ArmPayloads.Contracts.Tests.Rules;

/// <summary>Keys of which only some members count.</summary>
public class CoverWhereTests
{
    private static readonly string s_rules =
        Warehouse.Rule(""" "refer": { "value": "/from", "among": "$/bins/*@" } """) + ","
        + Warehouse.Rule(""" "cover": { "value": "/moves/*/take", "keys": "/from>", "members": "slots/*/slot", "where": { "required": ["isCold"], "properties": { "isCold": { "const": true } } } } """)
            .Replace("no '{value}'", "needs {target}");

    [Theory]
    [InlineData("""[{ "slot": "a", "isCold": true }, { "slot": "b" }]""", "a", 0)]
    [InlineData("""[{ "slot": "a", "isCold": true }, { "slot": "b" }]""", "b", 1)]
    [InlineData("""[{ "slot": "a", "isCold": "?" }, { "slot": "b" }]""", "b", 0)]
    [InlineData("""[{ "slot": "a", "isCold": true }, { "slot": "?", "isCold": true }]""", "b", 1)]
    [InlineData("""[{ "slot": "a", "isCold": true }, "..."]""", "b", 1)]
    [InlineData("""[{ "slot": "a", "isCold": false }]""", "b", 0)]
    [InlineData("\"?\"", "b", 0)]
    public void ForAKey_WhenAMemberThatCountsIsCertainlyMissing_Reports(string slots, string taken, int findings) =>
        Assert.Equal(findings, Check(slots, taken).Count());

    [Fact]
    public void ForAKey_WhenTheMessageTellsIt_OnlyMembersThatCountAreThere() => Assert.Equal(
        ["ARMP204 a-rule routes/R# Error: needs (a, c)"],
        Check("""[{ "slot": "a", "isCold": true }, { "slot": "b" }, { "slot": "c", "isCold": true }]""", "a"));

    private static IEnumerable<string> Check(string slots, string taken) =>
        Warehouse.Check(s_rules, $$"""{ "bins": { "A1": { "slots": {{slots}} } }, "routes": { "R": { "from": "A1", "moves": [{ "take": "{{taken}}" }] } } }""");
}
