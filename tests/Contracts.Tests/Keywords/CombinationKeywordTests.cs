namespace ArmPayloads.Contracts.Tests.Keywords;

public class CombinationKeywordTests
{
    private const string AllOf = """{ "allOf": [{ "minimum": 1 }, { "maximum": 3 }] }""";
    private const string AnyOf = """{ "anyOf": [{ "type": "string" }, { "minimum": 3 }] }""";
    private const string OneOf = """{ "oneOf": [{ "minimum": 3 }, { "maximum": 3 }] }""";
    private const string Not = """{ "not": { "type": "string" } }""";

    [Theory]
    [InlineData(AllOf, "2")]
    [InlineData(AnyOf, "3")]
    [InlineData(AnyOf, "\"a\"")]
    [InlineData(OneOf, "4")]
    [InlineData(Not, "1")]
    public void ForAValue_WhenTheSchemasHold_IsValid(string schema, string value) => KeywordCase.Valid(schema, value);

    [Theory]
    [InlineData(AllOf, "0", "must be at least 1, but is 0")]
    [InlineData(AnyOf, "2", "fits none of the forms that are allowed here")]
    [InlineData(OneOf, "3", "fits more than one of the forms that are allowed here, and must fit exactly one")]
    [InlineData("""{ "oneOf": [false, { "maximum": 3 }] }""", "4", "fits none of the forms that are allowed here")]
    [InlineData(Not, "\"a\"", "has a form that is not allowed here")]
    [InlineData("""{ "not": true }""", "1", "has a form that is not allowed here")]
    public void ForAValue_WhenTheyDoNot_IsInvalid(string schema, string value, string message) => KeywordCase.Invalid(schema, value, ": " + message);

    [Fact]
    public void ForAllOf_WhenBothAreBroken_BothAreReported() =>
        KeywordCase.Invalid(
            """{ "allOf": [{ "minimum": 3 }, { "multipleOf": 2 }] }""",
            "1",
            ": must be at least 3, but is 1",
            ": must be a multiple of 2, but is 1");

    [Theory]
    [InlineData(AllOf, "\"?\"")]
    [InlineData(AnyOf, "\"?\"")]
    [InlineData(OneOf, "\"?\"")]
    [InlineData(Not, "\"?\"")]
    [InlineData("""{ "anyOf": [{ "required": ["a"] }, false] }""", """{ "...": true }""")]
    [InlineData("""{ "oneOf": [true, { "required": ["a"] }] }""", """{ "...": true }""")]
    public void ForAValue_WhenItIsNotCertain_IsUnknown(string schema, string value) => KeywordCase.Unknown(schema, value);

    [Theory]
    [InlineData("""{ "anyOf": [true, { "required": ["a"] }] }""")]
    [InlineData("""{ "not": { "properties": { "b": false }, "required": ["b"] } }""")]
    public void ForAnOpenObject_WhenAnotherPartDecides_IsValid(string schema) => KeywordCase.Valid(schema, """{ "b": 1, "...": true }""");

    [Fact]
    public void ForOneOf_WhenTwoHoldAndOneIsUnknown_IsInvalid() =>
        KeywordCase.Invalid(
            """{ "oneOf": [true, true, { "required": ["a"] }] }""",
            """{ "...": true }""",
            ": fits more than one of the forms that are allowed here, and must fit exactly one");

    [Theory]
    [InlineData("allOf")]
    [InlineData("anyOf")]
    [InlineData("oneOf")]
    public void ForSchemas_WhenTheyAreNoList_IsReported(string keyword) =>
        KeywordCase.Unusable($$"""{ "{{keyword}}": «{}» }""", $"'{keyword}' is a list of schemas.");
}
