namespace ArmPayloads.Contracts.Tests.Keywords;

public class DependenciesKeywordTests
{
    private const string Names = """{ "dependencies": { "a": ["b"] } }""";
    private const string Schema = """{ "dependencies": { "a": { "required": ["b"], "properties": { "b": { "type": "string" } } } } }""";

    [Theory]
    [InlineData(Names, "{}")]
    [InlineData(Names, """{ "a": 1, "b": 1 }""")]
    [InlineData(Names, """{ "a": 1, "b": 1, "...": true }""")]
    [InlineData(Schema, """{ "a": 1, "b": "x" }""")]
    [InlineData(Schema, """{ "b": 1 }""")]
    [InlineData(Names, "[]")]
    public void ForAnObject_WhenWhatDependsIsThere_IsValid(string schema, string value) => KeywordCase.Valid(schema, value);

    [Theory]
    [InlineData(Names, """{ "a": 1 }""", ": lacks the member 'b'")]
    [InlineData(Names, """{ "a": "?" }""", ": lacks the member 'b'")]
    [InlineData(Schema, """{ "a": 1, "b": 1 }""", "/b: must be a text, but is a number")]
    public void ForAnObject_WhenItIsMissing_IsInvalid(string schema, string value, string violation) => KeywordCase.Invalid(schema, value, violation);

    [Theory]
    [InlineData(Names, "\"?\"")]
    [InlineData(Names, """{ "...": true }""")]
    [InlineData(Names, """{ "a": 1, "...": true }""")]
    public void ForAnObject_WhenThereMayBeMore_IsUnknown(string schema, string value) => KeywordCase.Unknown(schema, value);

    [Fact]
    public void ForAnEntry_WhenANameIsNoText_ItIsReported() =>
        KeywordCase.Unusable("""{ "dependencies": { "x": [«1»] } }""", "An entry of 'dependencies' is a schema or a list of texts.");
}
