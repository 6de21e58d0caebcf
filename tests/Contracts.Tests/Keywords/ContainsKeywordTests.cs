namespace ArmPayloads.Contracts.Tests.Keywords;

public class ContainsKeywordTests
{
    private const string ContainsText = """{ "contains": { "type": "string" } }""";

    [Theory]
    [InlineData("""[1, "a"]""")]
    [InlineData("""["?", "a", "..."]""")]
    [InlineData("{}")]
    public void ForAList_WhenOneElementFits_IsValid(string value) => KeywordCase.Valid(ContainsText, value);

    [Theory]
    [InlineData("[]")]
    [InlineData("[1, null]")]
    public void ForAList_WhenNoElementFits_IsInvalid(string value) => KeywordCase.Invalid(ContainsText, value, ": has no element of the kind that is needed");

    [Theory]
    [InlineData("\"?\"")]
    [InlineData("""[1, "?"]""")]
    [InlineData("""[1, "..."]""")]
    public void ForAList_WhenAnElementMayFit_IsUnknown(string value) => KeywordCase.Unknown(ContainsText, value);
}
