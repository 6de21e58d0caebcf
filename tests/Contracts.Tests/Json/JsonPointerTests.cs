using ArmPayloads.Contracts.Json;

namespace ArmPayloads.Contracts.Tests.Json;

public class JsonPointerTests
{
    // The examples of RFC 6901, section 5.
    private const string Example = """
        {
          "foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4, "i\\j": 5, "k\"l": 6, " ": 7, "m~n": 8
        }
        """;

    [Theory]
    [InlineData("/foo", """["bar","baz"]""")]
    [InlineData("/foo/0", "\"bar\"")]
    [InlineData("/", "0")]
    [InlineData("/a~1b", "1")]
    [InlineData("/c%d", "2")]
    [InlineData("/e^f", "3")]
    [InlineData("/g|h", "4")]
    [InlineData("/i\\j", "5")]
    [InlineData("/k\"l", "6")]
    [InlineData("/ ", "7")]
    [InlineData("/m~0n", "8")]
    public void ForAPointer_WhenItLeadsSomewhere_ResolvesToTheValue(string pointer, string expected) =>
        Assert.Equal(expected, JsonText.Minify(JsonPointer.Resolve(Root(Example), pointer)!));

    [Fact]
    public void ForTheEmptyPointer_WhenResolved_IsTheRoot()
    {
        var root = Root(Example);

        Assert.Same(root, JsonPointer.Resolve(root, ""));
    }

    [Theory]
    [InlineData("/bar")]
    [InlineData("/foo/2")]
    [InlineData("/foo/-")]
    [InlineData("/foo/-1")]
    [InlineData("/foo/01")]
    [InlineData("/foo/ 1")]
    [InlineData("/foo/99999999999999999999")]
    [InlineData("/foo/x")]
    [InlineData("/foo/0/x")]
    [InlineData("/foo/")]
    [InlineData("foo")]
    [InlineData("#/foo")]
    [InlineData("/m~n")]
    [InlineData("/m~")]
    public void ForAPointer_WhenItLeadsNowhere_ResolvesToNull(string pointer) =>
        Assert.Null(JsonPointer.Resolve(Root(Example), pointer));

    [Theory]
    [InlineData("")]
    [InlineData("a/b~c")]
    [InlineData("~1")]
    [InlineData("~01~")]
    [InlineData("//")]
    [InlineData("0")]
    public void ForAnyName_WhenAppended_SplitsIntoItself(string name)
    {
        Assert.Equal(["x", name], JsonPointer.Split(JsonPointer.Append("/x", name)));
        Assert.Equal("1", JsonText.Minify(JsonPointer.Resolve(Root($$"""{ {{JsonText.Quote(name)}}: 1 }"""), JsonPointer.Append("", name))!));
    }

    [Fact]
    public void ForAppend_WhenGivenNamesAndIndexes_WritesThePointer()
    {
        Assert.Equal("/a~1b~0c", JsonPointer.Append("", "a/b~c"));
        Assert.Equal("/fields/12", JsonPointer.Append(JsonPointer.Append("", "fields"), 12));
    }

    [Fact]
    public void ForSplit_WhenEmpty_HasNoSteps() => Assert.Empty(JsonPointer.Split(""));

    [Theory]
    [InlineData("a", false)]
    [InlineData("/~2", false)]
    [InlineData("/a~", false)]
    [InlineData("", true)]
    [InlineData("/", true)]
    [InlineData("/~0~1", true)]
    public void ForSplit_WhenTheTextIsNoPointer_Throws(string text, bool isValid)
    {
        Assert.Equal(isValid, JsonPointer.IsValid(text));
        if (!isValid)
            Assert.Throws<ArgumentException>(() => JsonPointer.Split(text));
    }

    private static JsonNodeSyntax Root(string text) => JsonDocumentSyntax.Parse(text).Root!;
}
