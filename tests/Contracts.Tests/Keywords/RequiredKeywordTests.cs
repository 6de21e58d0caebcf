namespace ArmPayloads.Contracts.Tests.Keywords;

public class RequiredKeywordTests
{
    private const string Required = """{ "required": ["a", "b"] }""";

    [Theory]
    [InlineData("""{ "a": 1, "b": null }""")]
    [InlineData("""{ "a": "?", "b": 1, "...": true }""")]
    [InlineData("[]")]
    public void ForAnObject_WhenAllMembersAreThere_IsValid(string value) => KeywordCase.Valid(Required, value);

    [Fact]
    public void ForAnObject_WhenMembersAreMissing_EachIsNamed() =>
        KeywordCase.Invalid(Required, """{ "A": 1 }""", ": lacks the member 'a'", ": lacks the member 'b'");

    [Fact]
    public void ForANameThatIsListedTwice_ItIsMissedOnce() =>
        KeywordCase.Invalid("""{ "required": ["a", "b", "a"] }""", "{}", ": lacks the member 'a'", ": lacks the member 'b'");

    [Theory]
    [InlineData("\"?\"")]
    [InlineData("""{ "a": 1, "...": true }""")]
    public void ForAnObject_WhenAMemberMayBeThere_IsUnknown(string value) => KeywordCase.Unknown(Required, value);

    [Fact]
    public void ForAName_WhenItBreaksLines_TheMessageDoesNot() =>
        KeywordCase.Invalid("""{ "required": ["a\nerror: b\u202e\u0007"] }""", "{}", ": lacks the member 'a error: b  '");

    [Theory]
    [InlineData("true")]
    [InlineData("""["a", 1]""")]
    [InlineData("\"a\"")]
    public void ForTheNames_WhenTheyAreNoListOfTexts_IsReported(string names) =>
        KeywordCase.Unusable($$"""{ "required": «{{names}}» }""", "'required' is a list of texts.");
}
