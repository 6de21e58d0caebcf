namespace ArmPayloads.Contracts.Tests.Keywords;

public class ContentMediaTypeKeywordTests
{
    private const string Json = """{ "contentMediaType": "application/json" }""";

    [Theory]
    [InlineData("""{\"a\":[1,null]}""")]
    [InlineData("""  \"text\"  """)]
    [InlineData("0")]
    [InlineData("""{ \"a\": 1, } // later""")]
    [InlineData("""{ \"a\": 1, \"a\": 2 }""")]
    public void ForAText_WhenItIsJson_IsValid(string text) => KeywordCase.Valid(Json, $"\"{text}\"");

    [Theory]
    [InlineData("")]
    [InlineData("<view/>")]
    [InlineData("""{ \"a\": [""")]
    [InlineData("{ 'a': 1 }")]
    [InlineData("1 2")]
    public void ForAText_WhenItIsNone_IsInvalid(string text) => KeywordCase.Invalid(Json, $"\"{text}\"", ": must be a text that is a JSON document");

    [Fact]
    public void ForAText_HoweverDeepItIs_IsValid() =>
        KeywordCase.Valid(Json, $"\"{new string('[', 100_000)}{new string(']', 100_000)}\"");

    [Theory]
    [InlineData("""{ "contentMediaType": "text/html" }""")]
    [InlineData("""{ "contentMediaType": "application/json", "contentEncoding": "base64" }""")]
    public void ForAText_WhenItIsOfAnotherKind_IsValid(string schema) => KeywordCase.Valid(schema, "\"x\"");

    [Theory]
    [InlineData("1")]
    [InlineData("{}")]
    [InlineData("null")]
    public void ForAValue_WhenItIsNoText_IsValid(string value) => KeywordCase.Valid(Json, value);

    [Fact]
    public void ForAText_WhenUnknown_IsUnknown() => KeywordCase.Unknown(Json, "\"?\"");

    [Fact]
    public void ForAMediaType_WhenItIsNoText_IsReported() => KeywordCase.Unusable("""{ "contentMediaType": «1» }""", "'contentMediaType' is a text.");
}
