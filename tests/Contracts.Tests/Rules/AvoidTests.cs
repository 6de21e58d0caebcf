namespace ArmPayloads.Contracts.Tests.Rules;

public class AvoidTests
{
    private static readonly string s_rule = Warehouse.Rule(""" "avoid": { "value": "/moves/*/put", "among": "/moves/*/take" } """);

    [Fact]
    public void ForAValue_WhenItIsAmongTheOthers_ReportsIt() => Assert.Equal(
        ["ARMP301 a-rule routes/R#/moves/1/put Error: no 'a'"],
        Warehouse.Check(s_rule, """{ "routes": { "R": { "moves": [{ "take": "a", "put": "b" }, { "take": "c", "put": "a" }] } } }"""));

    // What is among an open list already is certain; what else may be there does not matter.
    [Theory]
    [InlineData("""[{ "take": "a", "put": "b" }, { "take": "c", "put": "A" }]""", 0)]
    [InlineData("""[{ "take": "a", "put": "?" }, { "take": "?", "put": "a" }, "..."]""", 1)]
    [InlineData("""[{ "put": "a" }]""", 0)]
    [InlineData("\"?\"", 0)]
    public void ForAValue_WhenItIsCertainlyAmongTheOthers_Reports(string moves, int findings) =>
        Assert.Equal(findings, Warehouse.Check(s_rule, $$"""{ "routes": { "R": { "moves": {{moves}} } } }""").Count());

    [Fact]
    public void ForAValue_WhenLetterCaseDoesNotCount_ReportsAnotherOne() => Assert.Single(Warehouse.Check(
        Warehouse.Rule(""" "avoid": { "value": "/to", "among": "/from", "ignoreCase": true } """),
        """{ "routes": { "R": { "from": "A1", "to": "a1" } } }"""));

    [Theory]
    [InlineData("R", 1)]
    [InlineData("Q", 0)]
    public void ForTheOwnName_WhenAValueIsIt_Reports(string to, int findings) => Assert.Equal(
        findings,
        Warehouse.Check(Warehouse.Rule(""" "avoid": { "value": "/to", "among": "@name" } """), $$"""{ "routes": { "R": { "to": "{{to}}" } } }""").Count());
}
