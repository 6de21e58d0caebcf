namespace ArmPayloads.Contracts.Tests.Keywords;

public class ItemCountKeywordTests
{
    [Theory]
    [InlineData("""{ "minItems": 1 }""", "[1]")]
    [InlineData("""{ "maxItems": 1 }""", "[1]")]
    [InlineData("""{ "minItems": 1 }""", "{}")]
    [InlineData("""{ "minItems": 1 }""", """[1, "..."]""")]
    [InlineData("""{ "minItems": 1 }""", """["?"]""")]
    public void ForAList_WhenWithinTheLimits_IsValid(string schema, string value) => KeywordCase.Valid(schema, value);

    [Theory]
    [InlineData("""{ "minItems": 1 }""", "[]", "must have at least 1 element, but has 0")]
    [InlineData("""{ "maxItems": 1 }""", "[1, 2]", "must have at most 1 element, but has 2")]
    [InlineData("""{ "minItems": 2, "maxItems": 3 }""", "[1]", "must have 2 to 3 elements, but has 1")]
    [InlineData("""{ "maxItems": 1 }""", """[1, 2, "..."]""", "must have at most 1 element, but has 2")]
    public void ForAList_WhenBeyondALimit_IsInvalid(string schema, string value, string message) => KeywordCase.Invalid(schema, value, ": " + message);

    [Theory]
    [InlineData("""{ "minItems": 2 }""", """[1, "..."]""")]
    [InlineData("""{ "maxItems": 2 }""", """[1, "..."]""")]
    [InlineData("""{ "minItems": 1, "maxItems": 2 }""", """[1, "..."]""")]
    [InlineData("""{ "minItems": 1 }""", "\"?\"")]
    public void ForAList_WhenThereMayBeMore_IsUnknown(string schema, string value) => KeywordCase.Unknown(schema, value);
}
