namespace ArmPayloads.Contracts.Tests.Keywords;

public class PropertyCountKeywordTests
{
    [Theory]
    [InlineData("""{ "minProperties": 1 }""", """{ "a": 1 }""")]
    [InlineData("""{ "maxProperties": 1 }""", """{ "a": 1 }""")]
    [InlineData("""{ "minProperties": 1 }""", """{ "a": "?", "...": true }""")]
    [InlineData("""{ "minProperties": 1 }""", "[]")]
    public void ForAnObject_WhenWithinTheLimits_IsValid(string schema, string value) => KeywordCase.Valid(schema, value);

    [Theory]
    [InlineData("""{ "minProperties": 1 }""", "{}", "must have at least 1 member, but has 0")]
    [InlineData("""{ "maxProperties": 1 }""", """{ "a": 1, "b": 2, "...": true }""", "must have at most 1 member, but has 2")]
    [InlineData("""{ "minProperties": 2 }""", """{ "a": 1, "a": 2 }""", "must have at least 2 members, but has 1")]
    public void ForAnObject_WhenBeyondALimit_IsInvalid(string schema, string value, string message) => KeywordCase.Invalid(schema, value, ": " + message);

    [Theory]
    [InlineData("""{ "minProperties": 1 }""", """{ "...": true }""")]
    [InlineData("""{ "maxProperties": 1 }""", """{ "a": 1, "...": true }""")]
    [InlineData("""{ "maxProperties": 1 }""", "\"?\"")]
    public void ForAnObject_WhenThereMayBeMore_IsUnknown(string schema, string value) => KeywordCase.Unknown(schema, value);
}
