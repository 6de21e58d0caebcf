using ArmPayloads.Contracts.Rules;
using ArmPayloads.Contracts.Tests.Schemas;

namespace ArmPayloads.Contracts.Tests.Rules;

public class RuleDeclarationTests
{
    [Theory]
    [InlineData("""«{ "severity": "error", "evidence": "inferred", "then": {} }»""", "A rule has a name in 'rule' and a 'message'.")]
    [InlineData("""{ "rule": «"A Rule"», "severity": "error", "evidence": "inferred", "message": "m", "then": {} }""", "'A Rule' is no name of a rule: small letters, digits and '-'.")]
    [InlineData("""{ "rule": "r", "severity": «"fatal"», "evidence": "inferred", "message": "m", "then": {} }""", "'severity' is one of info, warning, error.")]
    [InlineData("""{ "rule": "r", "severity": "error", "evidence": «"rumour"», "message": "m", "then": {} }""", "'evidence' is one of inferred, documented.")]
    [InlineData("""«{ "rule": "r", "severity": "error", "evidence": "inferred", "message": "m" }»""", "A rule has exactly one of then, refer, avoid, require, unique, cover, agree, order, disjoint, most, keyword.")]
    [InlineData("""«{ "rule": "r", "severity": "error", "evidence": "inferred", "message": "m", "then": {}, "unique": "/a" }»""", "A rule has exactly one of then, refer, avoid, require, unique, cover, agree, order, disjoint, most, keyword.")]
    [InlineData("""{ "rule": "r", "severity": "error", "evidence": "inferred", "message": "m", "unique": «"/a//b"» }""", "'/a//b' is no path: a name is missing behind '/'.")]
    [InlineData("""{ "rule": "r", "severity": "error", "evidence": "inferred", "message": "m", "unique": «"/a/x*"» }""", "'/a/x*' is no path: 'x*' is no step: a step is a name, '*', or '*@' at the end.")]
    [InlineData("""{ "rule": "r", "severity": "error", "evidence": "inferred", "message": "m", "refer": «{ "value": "/a" }» }""", "'among' is missing: a path.")]
    [InlineData("""{ "rule": "r", "severity": "error", "evidence": "inferred", "message": "m", "refer": { "value": "/a", "among": "/a", "names": «1» } }""", "'names' is a text.")]
    [InlineData("""{ "rule": "r", "severity": "error", "evidence": "inferred", "message": "m", "avoid": «{ "value": "/a" }» }""", "'among' is missing: a path.")]
    [InlineData("""{ "rule": "r", "severity": "error", "evidence": "inferred", "message": "m", "disjoint": «{ "of": "/a", "low": "b" }» }""", "'high' is missing: a path.")]
    public void ForADeclaration_WhenItCannotBeUsed_SaysWhere(string rule, string message) => MarkedSchemas.Verify(
        $$"""
        "title": "Bin", "properties": { "a": { "type": "string" } }, "x-rules": [{{rule}}]
        """,
        "ARMP005: " + message);

    [Fact]
    public void ForAWord_WhenARuleHasNoSuch_SaysWhichThereAre() => MarkedSchemas.Verify(
        """
        "title": "Bin", "properties": { "a": {} }, "x-rules": [{ "rule": "r", "severity": "error", "evidence": "inferred", "message": "m", "then": {}, "when": «1» }]
        """,
        "ARMP005: A rule has no 'when'; it has rule, severity, evidence, message, each, if, at, edit, editTitle, instead, diagnostic and one of then, refer, avoid, require, unique, cover, agree, order, disjoint, most, keyword.");

    [Theory]
    [InlineData("/a/*/b|$/c/*@|@name|d>/e")]
    [InlineData("/a>/b/*/c>")]
    public void ForAPath_WhenItIsRead_ItIsWrittenTheSame(string text)
    {
        Assert.True(RulePath.TryParse(text, out var path, out _));
        Assert.Equal(text, path.ToString());
    }

    [Theory]
    [InlineData("Intkae", "Intake")]
    [InlineData("LASTNAME", "LastName")]
    [InlineData("Xyzzy", null)]
    [InlineData("Bin", "Bim")]
    [InlineData("B", null)]
    public void ForAName_WhenAnotherIsNear_ItIsSuggested(string name, string? expected) =>
        Assert.Equal(expected, Spelling.Nearest(name, ["Intake", "LastName", "Bim", "Outlet"]));
}
