using ArmPayloads.Contracts.Json;

namespace ArmPayloads.Contracts.Tests.Json;

public class JsonToleranceTests
{
    [Theory]
    [InlineData("// first\n[1] // last", "[1]")]
    [InlineData("// ends with a carriage return\r[1]", "[1]")]
    [InlineData("/* a */[/**/1/* b\n*/,/***/2/*/ c /*/]/* // */", "[1,2]")]
    [InlineData("{/*a*/\"b\"/*c*/:/*d*/1/*e*/}", "{\"b\":1}")]
    [InlineData("1// right behind a number", "1")]
    [InlineData("true/**/", "true")]
    [InlineData("\"// text /* text\"", "\"// text /* text\"")]
    public void ForAComment_WhenItStandsBetweenTokens_IsSkipped(string text, string expected) =>
        Assert.Equal(expected, JsonText.Minify(MarkedText.Verify(text).Root!));

    [Theory]
    [InlineData("[1, 2, ]", "[1,2]")]
    [InlineData("[[],]", "[[]]")]
    [InlineData("{ \"a\": 1, }", "{\"a\":1}")]
    [InlineData("{ \"a\": {}, // comment\n }", "{\"a\":{}}")]
    public void ForATrailingComma_WhenAValueStandsBefore_IsAccepted(string text, string expected) =>
        Assert.Equal(expected, JsonText.Minify(MarkedText.Verify(text).Root!));

    [Fact]
    public void ForAByteOrderMark_WhenAtTheStart_IsSkippedAndCounted()
    {
        var document = MarkedText.Verify("\uFEFF[]");

        Assert.Equal(new TextRange(1, 2), document.Root!.Range);
    }

    [Fact]
    public void ForAByteOrderMark_WhenElsewhere_IsAProblem() =>
        MarkedText.Verify("[«\uFEFF»]", "this is not a JSON value: text must stand in double quotes");

    [Theory]
    [InlineData("[1, «/* open ]»", true)]
    [InlineData("[1, «/*/»", true)]
    [InlineData("[1] «/* open *»", false)]
    public void ForAComment_WhenNotClosed_IsAProblem(string marked, bool isInArray)
    {
        const string notClosed = "a comment is not closed: */ is missing";
        if (isInArray)
            MarkedText.Verify(marked.Replace("1,", "1,«»", StringComparison.Ordinal), "the text ends inside the array that began on line 1, column 1", notClosed);
        else
            MarkedText.Verify(marked, notClosed);
    }
}
