namespace ArmPayloads.Contracts.Tests.Keywords;

public class ConstKeywordTests
{
    [Theory]
    [InlineData("null", "null")]
    [InlineData("1", "1.0")]
    [InlineData("\"a\"", "\"a\"")]
    [InlineData("""{ "a": 1, "b": 2 }""", """{ "b": 2, "a": 1 }""")]
    public void ForAConstant_WhenTheValueIsIt_IsValid(string constant, string value) => KeywordCase.Valid($$"""{ "const": {{constant}} }""", value);

    [Theory]
    [InlineData("null", "0", "null")]
    [InlineData("\"a\"", "\"b\"", "\"a\"")]
    [InlineData("[]", "{}", "[]")]
    [InlineData("false", "0", "false")]
    public void ForAConstant_WhenTheValueIsAnother_IsInvalid(string constant, string value, string expected) =>
        KeywordCase.Invalid($$"""{ "const": {{constant}} }""", value, ": must be " + expected);

    [Fact]
    public void ForAConstant_WhenTheValueIsUnknown_IsUnknown() => KeywordCase.Unknown("""{ "const": 1 }""", "\"?\"");

    [Fact]
    public void ForAConstant_WhenCaseIsIgnored_OtherCaseIsValid() => KeywordCase.Valid("""{ "const": "a", "x-ignore-case": true }""", "\"A\"");

    [Fact]
    public void ForAConstantBesideAnEnum_WhenOnlyOneHolds_IsInvalid() =>
        KeywordCase.Invalid("""{ "const": 1, "enum": ["a", "b"] }""", "\"a\"", ": must be 1");
}
