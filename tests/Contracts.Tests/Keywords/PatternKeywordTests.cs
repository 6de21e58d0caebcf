namespace ArmPayloads.Contracts.Tests.Keywords;

public class PatternKeywordTests
{
    [Theory]
    [InlineData("^a+$", "\"aaa\"")]
    [InlineData("b", "\"abc\"")]
    [InlineData("^a", "1")]
    [InlineData("^a", "null")]
    public void ForAText_WhenThePatternIsFound_IsValid(string pattern, string value) => KeywordCase.Valid($$"""{ "pattern": "{{pattern}}" }""", value);

    [Theory]
    [InlineData("^a+$", "\"aab\"")]
    [InlineData("^a+$", "\"aa\\n\"")]
    public void ForAText_WhenThePatternIsNotFound_IsInvalid(string pattern, string value) =>
        KeywordCase.Invalid($$"""{ "pattern": "{{pattern}}" }""", value, ": must match the pattern " + pattern);

    [Fact]
    public void ForAText_WhenUnknown_IsUnknown() => KeywordCase.Unknown("""{ "pattern": "a" }""", "\"?\"");

    [Fact]
    public void ForAText_WhenThePatternTakesTooLong_IsUnknown() =>
        KeywordCase.Unknown("""{ "pattern": "^(a|aa)+$" }""", "\"" + new string('a', 60) + "!\"");

    [Fact]
    public void ForAPattern_WhenItCannotBeRun_ItsPlaceIsReported() =>
        KeywordCase.Unusable("""{ "pattern": «"a("» }""", "The pattern 'a(' cannot be used: Invalid pattern 'a(' at offset 2. Not enough )'s.");

    [Fact]
    public void ForAPattern_WhenItIsNoText_IsReported() => KeywordCase.Unusable("""{ "pattern": «1» }""", "'pattern' is a text.");
}
