namespace ArmPayloads.Contracts.Tests.Keywords;

public class UniqueItemsKeywordTests
{
    private const string Unique = """{ "uniqueItems": true }""";

    [Theory]
    [InlineData("[]")]
    [InlineData("""[1, "1", true, null, [1], {}]""")]
    [InlineData("[[1, 2], [2, 1]]")]
    [InlineData("{}")]
    public void ForAList_WhenAllDiffer_IsValid(string value) => KeywordCase.Valid(Unique, value);

    [Theory]
    [InlineData("[1, 1]", 1)]
    [InlineData("[1, 1.0]", 1)]
    [InlineData("""["a", "\u0061"]""", 1)]
    [InlineData("""[{ "a": 1, "b": 2 }, { "b": 2, "a": 1 }]""", 1)]
    [InlineData("""[1, "?", 1]""", 2)]
    [InlineData("""[1, 1, "..."]""", 1)]
    public void ForAList_WhenTwoAreEqual_TheLaterIsInvalid(string value, int later) => KeywordCase.Invalid(Unique, value, $"/{later}: stands in the list already");

    [Theory]
    [InlineData("\"?\"")]
    [InlineData("""[1, "?"]""")]
    [InlineData("""[1, "..."]""")]
    [InlineData("""[{ "a": 1 }, { "a": "?" }]""")]
    public void ForAList_WhenAPartIsUnknown_IsUnknown(string value) => KeywordCase.Unknown(Unique, value);

    [Fact]
    public void ForAList_WhenNothingIsDemanded_DuplicatesAreValid() => KeywordCase.Valid("""{ "uniqueItems": false }""", "[1, 1]");

    [Fact]
    public void ForTheDemand_WhenItIsNoFlag_IsReported() => KeywordCase.Unusable("""{ "uniqueItems": «"yes"» }""", "'uniqueItems' is true or false.");
}
