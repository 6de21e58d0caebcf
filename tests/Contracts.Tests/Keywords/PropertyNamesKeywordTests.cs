namespace ArmPayloads.Contracts.Tests.Keywords;

public class PropertyNamesKeywordTests
{
    private const string Short = """{ "propertyNames": { "maxLength": 2 } }""";

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "ab": "?" }""")]
    [InlineData("[]")]
    public void ForAnObject_WhenTheNamesFit_IsValid(string value) => KeywordCase.Valid(Short, value);

    [Fact]
    public void ForAnObject_WhenANameDoesNotFit_ItIsReportedAtTheMember() =>
        KeywordCase.Invalid(Short, """{ "a": 1, "abc": 1, "...": true }""", "/abc: must be at most 2 characters long, but has 3");

    [Theory]
    [InlineData("\"?\"")]
    [InlineData("""{ "a": 1, "...": true }""")]
    public void ForAnObject_WhenThereMayBeMore_IsUnknown(string value) => KeywordCase.Unknown(Short, value);

    [Fact]
    public void ForAnObject_WhenNoNameIsAllowed_OnlyTheEmptyOneIsValid()
    {
        KeywordCase.Valid("""{ "propertyNames": false }""", "{}");
        KeywordCase.Invalid("""{ "propertyNames": false }""", """{ "a": 1 }""", "/a: must not be given here");
    }
}
