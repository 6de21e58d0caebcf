namespace ArmPayloads.Contracts.Tests.Keywords;

public class RangeKeywordTests
{
    [Theory]
    [InlineData("""{ "minimum": 1 }""", "1")]
    [InlineData("""{ "minimum": 1 }""", "1.0")]
    [InlineData("""{ "maximum": -1 }""", "-1")]
    [InlineData("""{ "exclusiveMinimum": 1 }""", "1.0000000000000000000000000000000000001")]
    [InlineData("""{ "exclusiveMinimum": 0 }""", "1e-400")]
    [InlineData("""{ "exclusiveMaximum": 1 }""", "0.9999999999999999999999999999999999999")]
    [InlineData("""{ "maximum": 1e400 }""", "9e399")]
    [InlineData("""{ "minimum": -1e401 }""", "-1e400")]
    [InlineData("""{ "minimum": 5 }""", "\"1\"")]
    public void ForANumber_WhenWithinTheLimits_IsValid(string schema, string value) => KeywordCase.Valid(schema, value);

    [Theory]
    [InlineData("""{ "minimum": 1 }""", "0.5", "must be at least 1, but is 0.5")]
    [InlineData("""{ "maximum": 1.5 }""", "2", "must be at most 1.5, but is 2")]
    [InlineData("""{ "exclusiveMinimum": 1 }""", "1.00", "must be above 1, but is 1.00")]
    [InlineData("""{ "exclusiveMaximum": 1 }""", "1", "must be below 1, but is 1")]
    [InlineData("""{ "minimum": 1, "maximum": 3 }""", "4", "must be at least 1 and at most 3, but is 4")]
    [InlineData("""{ "exclusiveMinimum": 1, "exclusiveMaximum": 3 }""", "3", "must be above 1 and below 3, but is 3")]
    [InlineData("""{ "maximum": 0.1 }""", "0.10000000000000000000000000000000000001", "must be at most 0.1, but is 0.10000000000000000000000000000000000001")]
    [InlineData("""{ "maximum": 1e400 }""", "1e401", "must be at most 1e400, but is 1e401")]
    [InlineData("""{ "minimum": -1e400 }""", "-1e401", "must be at least -1e400, but is -1e401")]
    [InlineData("""{ "maximum": 1e99999999999 }""", "1e999999999999", "must be at most 1e99999999999, but is 1e999999999999")]
    public void ForANumber_WhenBeyondALimit_IsInvalid(string schema, string value, string message) => KeywordCase.Invalid(schema, value, ": " + message);

    [Fact]
    public void ForANumber_WhenUnknown_IsUnknown() => KeywordCase.Unknown("""{ "minimum": 1 }""", "\"?\"");

    [Theory]
    [InlineData("minimum", "\"1\"")]
    [InlineData("exclusiveMinimum", "true")]
    [InlineData("maximum", "null")]
    public void ForALimit_WhenItIsNoNumber_IsReported(string keyword, string limit) =>
        KeywordCase.Unusable($$"""{ "{{keyword}}": «{{limit}}» }""", $"'{keyword}' is a number.");
}
