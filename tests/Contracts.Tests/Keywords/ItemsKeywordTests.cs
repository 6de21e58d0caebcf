namespace ArmPayloads.Contracts.Tests.Keywords;

public class ItemsKeywordTests
{
    [Theory]
    [InlineData("""{ "items": { "type": "string" } }""", """["a", "b"]""")]
    [InlineData("""{ "items": false }""", "[]")]
    [InlineData("""{ "items": true }""", "[1]")]
    [InlineData("""{ "items": [{ "type": "string" }] }""", """["a", 1]""")]
    [InlineData("""{ "items": [{ "type": "string" }, false] }""", """["a"]""")]
    [InlineData("""{ "items": [{ "type": "string" }], "additionalItems": { "type": "integer" } }""", """["a", 1, 2]""")]
    [InlineData("""{ "items": { "type": "string" }, "additionalItems": false }""", """["a", "b"]""")]
    [InlineData("""{ "additionalItems": false }""", "[1]")]
    [InlineData("""{ "items": false }""", "{}")]
    public void ForAList_WhenTheElementsFit_IsValid(string schema, string value) => KeywordCase.Valid(schema, value);

    [Fact]
    public void ForAList_WhenElementsDoNotFit_EachIsReportedAtItsIndex() =>
        KeywordCase.Invalid(
            """{ "items": { "type": "string" } }""",
            """["a", 1, null]""",
            "/1: must be a text, but is a number",
            "/2: must be a text, but is null");

    [Theory]
    [InlineData("""{ "items": [true, { "type": "string" }] }""", "[1, 2]", "/1: must be a text, but is a number")]
    [InlineData("""{ "items": [true], "additionalItems": false }""", "[1, 2]", "/1: must not be given here")]
    [InlineData("""{ "items": [], "additionalItems": false }""", "[1]", "/0: must not be given here")]
    public void ForATuple_WhenAnElementDoesNotFit_IsInvalid(string schema, string value, string violation) => KeywordCase.Invalid(schema, value, violation);

    [Theory]
    [InlineData("""{ "items": { "type": "string" } }""", "\"?\"")]
    [InlineData("""{ "items": { "type": "string" } }""", """["?"]""")]
    [InlineData("""{ "items": { "type": "string" } }""", """["a", "..."]""")]
    [InlineData("""{ "items": [{ "type": "string" }] }""", """[1, "..."]""")]
    public void ForAList_WhenAPartIsUnknown_IsUnknown(string schema, string value) => KeywordCase.Unknown(schema, value);

    [Fact]
    public void ForAnOpenList_WhenAKnownElementDoesNotFit_IsInvalid() =>
        KeywordCase.Invalid("""{ "items": { "type": "string" } }""", """[1, "..."]""", "/0: must be a text, but is a number");

    [Theory]
    [InlineData("""{ "items": «1» }""")]
    [InlineData("""{ "items": [«"a"»] }""")]
    [InlineData("""{ "items": [], "additionalItems": «null» }""")]
    public void ForAnElement_WhenItsSchemaIsNone_IsReported(string schema) => KeywordCase.Unusable(schema, "A schema is an object, true or false.");
}
