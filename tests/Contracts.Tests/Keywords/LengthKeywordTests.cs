namespace ArmPayloads.Contracts.Tests.Keywords;

public class LengthKeywordTests
{
    [Theory]
    [InlineData("""{ "minLength": 2 }""", "\"ab\"")]
    [InlineData("""{ "maxLength": 2 }""", "\"ab\"")]
    [InlineData("""{ "maxLength": 0 }""", "\"\"")]
    [InlineData("""{ "maxLength": 1 }""", "\"😀\"")]
    [InlineData("""{ "minLength": 2, "maxLength": 2.0 }""", "\"\\ud83d\\ude00a\"")]
    [InlineData("""{ "minLength": 2 }""", "\"\\ude00\\ud83d\"")]
    [InlineData("""{ "maxLength": 1e400 }""", "\"abc\"")]
    [InlineData("""{ "minLength": 5 }""", "1")]
    [InlineData("""{ "minLength": 5 }""", "[]")]
    public void ForAText_WhenWithinTheLimits_IsValid(string schema, string value) => KeywordCase.Valid(schema, value);

    [Theory]
    [InlineData("""{ "minLength": 1 }""", "\"\"", "must be at least 1 character long, but has 0")]
    [InlineData("""{ "maxLength": 2 }""", "\"abc\"", "must be at most 2 characters long, but has 3")]
    [InlineData("""{ "minLength": 2, "maxLength": 3 }""", "\"a\"", "must be 2 to 3 characters long, but has 1")]
    [InlineData("""{ "minLength": 2, "maxLength": 2 }""", "\"abc\"", "must be exactly 2 characters long, but has 3")]
    [InlineData("""{ "minLength": 2 }""", "\"😀\"", "must be at least 2 characters long, but has 1")]
    [InlineData("""{ "minLength": 1e400 }""", "\"😀\"", "must be at least 2147483647 characters long, but has 1")]
    public void ForAText_WhenBeyondALimit_IsInvalid(string schema, string value, string message) => KeywordCase.Invalid(schema, value, ": " + message);

    [Fact]
    public void ForAText_WhenUnknown_IsUnknown() => KeywordCase.Unknown("""{ "minLength": 1 }""", "\"?\"");

    [Theory]
    [InlineData("minLength", "-1")]
    [InlineData("maxLength", "1.5")]
    [InlineData("maxLength", "-1e400")]
    [InlineData("minLength", "1e-400")]
    public void ForALimit_WhenItIsNoCount_IsReported(string keyword, string limit) =>
        KeywordCase.Unusable($$"""{ "{{keyword}}": «{{limit}}» }""", $"'{keyword}' is a count: an integer that is not below 0.");

    [Fact]
    public void ForALimit_WhenItIsNoNumber_IsReported() => KeywordCase.Unusable("""{ "minLength": «"1"» }""", "'minLength' is a number.");
}
