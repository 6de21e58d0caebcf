namespace ArmPayloads.Contracts.Tests.Keywords;

public class TypeKeywordTests
{
    [Theory]
    [InlineData("null", "null")]
    [InlineData("boolean", "true")]
    [InlineData("boolean", "false")]
    [InlineData("integer", "1")]
    [InlineData("integer", "1.0")]
    [InlineData("integer", "1e3")]
    [InlineData("integer", "1e400")]
    [InlineData("integer", "123456789012345678901234567890123456789")]
    [InlineData("number", "1")]
    [InlineData("number", "1.5")]
    [InlineData("string", "\"\"")]
    [InlineData("array", "[]")]
    [InlineData("array", """["..."]""")]
    [InlineData("object", "{}")]
    [InlineData("object", """{ "...": true }""")]
    public void ForAType_WhenTheValueIsOfIt_IsValid(string type, string value) => KeywordCase.Valid($$"""{ "type": "{{type}}" }""", value);

    [Theory]
    [InlineData("null", "0", "must be null, but is a number")]
    [InlineData("boolean", "\"true\"", "must be true or false, but is a text")]
    [InlineData("integer", "1.5", "must be an integer, but is a number")]
    [InlineData("integer", "1e-400", "must be an integer, but is a number")]
    [InlineData("integer", "5.00000000000000000000000000000000000001", "must be an integer, but is a number")]
    [InlineData("number", "\"1\"", "must be a number, but is a text")]
    [InlineData("string", "null", "must be a text, but is null")]
    [InlineData("array", "{}", "must be a list, but is an object")]
    [InlineData("object", "[]", "must be an object, but is a list")]
    public void ForAType_WhenTheValueIsOfAnother_IsInvalid(string type, string value, string message) =>
        KeywordCase.Invalid($$"""{ "type": "{{type}}" }""", value, ": " + message);

    [Fact]
    public void ForAType_WhenTheValueIsUnknown_IsUnknown() => KeywordCase.Unknown("""{ "type": "object" }""", "\"?\"");

    [Theory]
    [InlineData("1")]
    [InlineData("null")]
    public void ForSeveralTypes_WhenTheValueIsOfOne_IsValid(string value) => KeywordCase.Valid("""{ "type": ["integer", "null"] }""", value);

    [Fact]
    public void ForSeveralTypes_WhenTheValueIsOfNone_AllAreNamed() =>
        KeywordCase.Invalid("""{ "type": ["string", "object", "null"] }""", "1", ": must be null or a text or an object, but is a number");

    [Theory]
    [InlineData("""{ "type": «"text"» }""")]
    [InlineData("""{ "type": «1» }""")]
    [InlineData("""{ "type": «[]» }""")]
    [InlineData("""{ "type": «null» }""")]
    public void ForAType_WhenThereIsNone_IsReported(string schema) =>
        KeywordCase.Unusable(schema, "'type' is one of null, boolean, integer, number, string, array and object, or a list of them.");
}
