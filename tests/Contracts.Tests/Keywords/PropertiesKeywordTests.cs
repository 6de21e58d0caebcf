namespace ArmPayloads.Contracts.Tests.Keywords;

public class PropertiesKeywordTests
{
    [Theory]
    [InlineData("""{ "properties": { "a": { "type": "string" } } }""", """{ "a": "x", "b": 1 }""")]
    [InlineData("""{ "properties": { "a": false } }""", "{}")]
    [InlineData("""{ "properties": { "a": false } }""", "[]")]
    [InlineData("""{ "patternProperties": { "^a": { "type": "string" } } }""", """{ "ab": "x", "b": 1 }""")]
    [InlineData("""{ "properties": { "a": true }, "patternProperties": { "^b": true }, "additionalProperties": false }""", """{ "a": 1, "b1": 1 }""")]
    [InlineData("""{ "additionalProperties": { "type": "string" } }""", """{ "a": "x" }""")]
    public void ForMembers_WhenTheyFit_IsValid(string schema, string value) => KeywordCase.Valid(schema, value);

    [Theory]
    [InlineData("""{ "properties": { "a": { "type": "string" } } }""", """{ "a": 1 }""", "/a: must be a text, but is a number")]
    [InlineData("""{ "properties": { "a": false } }""", """{ "a": null }""", "/a: must not be given here")]
    [InlineData("""{ "properties": { "a/~": false } }""", """{ "a/~": null }""", "/a~1~0: must not be given here")]
    [InlineData("""{ "patternProperties": { "^a": false } }""", """{ "ab": 1 }""", "/ab: must not be given here")]
    [InlineData("""{ "properties": { "a": true }, "additionalProperties": false }""", """{ "a": 1, "A": 1 }""", "/A: must not be given here")]
    [InlineData("""{ "properties": { "a": true }, "additionalProperties": false }""", """{ "b": "?" }""", "/b: must not be given here")]
    public void ForMembers_WhenOneDoesNotFit_IsInvalid(string schema, string value, string violation) => KeywordCase.Invalid(schema, value, violation);

    [Fact]
    public void ForAMember_WhenNameAndPatternHold_BothCount() =>
        KeywordCase.Invalid(
            """{ "properties": { "ab": { "type": "string" } }, "patternProperties": { "a": { "minimum": 5 } } }""",
            """{ "ab": 1 }""",
            "/ab: must be a text, but is a number",
            "/ab: must be at least 5, but is 1");

    [Fact]
    public void ForAMember_WhenItStandsTwice_TheLaterCounts() =>
        KeywordCase.Valid("""{ "properties": { "a": { "type": "string" } } }""", """{ "a": 1, "a": "x" }""");

    [Theory]
    [InlineData("\"?\"")]
    [InlineData("""{ "a": "?" }""")]
    [InlineData("""{ "...": true }""")]
    public void ForMembers_WhenAPartIsUnknown_IsUnknown(string value) => KeywordCase.Unknown("""{ "properties": { "a": { "type": "string" } } }""", value);

    [Fact]
    public void ForAName_WhenItsPatternTakesTooLong_IsUnknown() =>
        KeywordCase.Unknown(
            """{ "patternProperties": { "^(a|aa)+$": false }, "additionalProperties": false }""",
            "{ \"" + new string('a', 60) + "!\": 1 }");

    [Theory]
    [InlineData("properties")]
    [InlineData("patternProperties")]
    [InlineData("dependencies")]
    public void ForMembers_WhenTheyAreNoObject_IsReported(string keyword) =>
        KeywordCase.Unusable($$"""{ "{{keyword}}": «[]» }""", $"'{keyword}' is an object.");

    [Fact]
    public void ForAPattern_WhenItCannotBeRun_ItsNameIsThePlace() =>
        KeywordCase.Unusable(
            """{ "patternProperties": { "a": true, «"("»: false } }""",
            "The pattern '(' cannot be used: Invalid pattern '(' at offset 1. Not enough )'s.");
}
