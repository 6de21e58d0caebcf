namespace ArmPayloads.Contracts.Tests.Keywords;

public class MultipleOfKeywordTests
{
    [Theory]
    [InlineData("3", "9")]
    [InlineData("3", "0")]
    [InlineData("3", "-6")]
    [InlineData("0.1", "0.3")]
    [InlineData("0.01", "19.99")]
    [InlineData("1e-20", "1")]
    [InlineData("2", "\"3\"")]
    public void ForANumber_WhenItIsAMultiple_IsValid(string step, string value) => KeywordCase.Valid($$"""{ "multipleOf": {{step}} }""", value);

    [Theory]
    [InlineData("3", "10", "must be a multiple of 3, but is 10")]
    [InlineData("0.1", "0.35", "must be a multiple of 0.1, but is 0.35")]
    [InlineData("2", "-3", "must be a multiple of 2, but is -3")]
    public void ForANumber_WhenItIsNone_IsInvalid(string step, string value, string message) =>
        KeywordCase.Invalid($$"""{ "multipleOf": {{step}} }""", value, ": " + message);

    [Theory]
    [InlineData("3", "\"?\"")]
    [InlineData("3", "1e400")]
    [InlineData("1e-400", "1")]
    public void ForANumber_WhenItCannotBeSaid_IsUnknown(string step, string value) => KeywordCase.Unknown($$"""{ "multipleOf": {{step}} }""", value);

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    public void ForAStep_WhenItIsNotAboveZero_IsReported(string step) =>
        KeywordCase.Unusable($$"""{ "multipleOf": «{{step}}» }""", "'multipleOf' is a number above 0.");
}
