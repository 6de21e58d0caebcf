using ArmPayloads.Contracts.Json;

namespace ArmPayloads.Contracts.Tests.Json;

public class JsonDocumentFaultTests
{
    private const string BareWord = "this is not a JSON value: text must stand in double quotes";
    private const string Behind = "only white space and comments may stand behind the value of a document";

    [Theory]
    [InlineData("«»")]
    [InlineData("«» \n\t")]
    [InlineData("«»// only a comment")]
    public void ForAText_WhenItHoldsNothing_ReportsThat(string marked) =>
        Assert.Null(MarkedText.Verify(marked, "the text holds no value").Root);

    [Theory]
    [InlineData("«word»", BareWord, null)]
    [InlineData("«undefined» {}", BareWord, "{}")]
    [InlineData("«two» words", BareWord, null)]
    [InlineData("«}»", "a value was expected here", null)]
    [InlineData("«,»: [1]", "a value was expected here", "[1]")]
    [InlineData("{} «{» \"a\": 1 }", Behind, "{}")]
    [InlineData("1 «2» 3", Behind, "1")]
    [InlineData("[]«]»", Behind, "[]")]
    [InlineData("\"a\" «word»", Behind, "\"a\"")]
    public void ForADocument_WhenOneThingIsWrong_ReportsItAndKeepsTheRest(string marked, string message, string? rest)
    {
        var document = MarkedText.Verify(marked, message);

        Assert.Equal(rest, document.Root is { } root ? JsonText.Minify(root) : null);
    }

    [Theory]
    [InlineData("{«»", "object", 1, 1)]
    [InlineData("\n  [«»\n", "array", 2, 3)]
    [InlineData("{\n \"a\":\r\n  {\"b\": 1,«» // comment\n", "object", 3, 3)]
    [InlineData("{ \"a\"«»", "object", 1, 1)]
    [InlineData("{ \"a\":«»", "object", 1, 1)]
    [InlineData("[{}, [1«»", "array", 1, 6)]
    public void ForATextThatEndsTooEarly_WhenInsideSomething_TellsWhereThatBegan(string marked, string what, int line, int column) =>
        MarkedText.Verify(marked, $"the text ends inside the {what} that began on line {line}, column {column}");

    [Theory]
    [InlineData("«True»", "true", JsonKind.True)]
    [InlineData("«FALSE»", "false", JsonKind.False)]
    [InlineData("«Null»", "null", JsonKind.Null)]
    public void ForALiteral_WhenItsCaseIsWrong_ReportsItAndIsUnderstood(string marked, string right, JsonKind kind) =>
        Assert.Equal(kind, MarkedText.Verify(marked, "this must be written in lower case: " + right).Root!.Kind);

    [Fact]
    public void ForAFault_WhenTheTextMayBeSecret_TheMessageDoesNotRepeatIt()
    {
        var document = JsonDocumentSyntax.Parse("""{ "password": hunter2, 'key': "abc"hunter2, "x": "\hunter2, hunter2: 0hunter2 } hunter2""");

        Assert.True(document.Problems.Count >= 4);
        Assert.DoesNotContain(document.Problems, problem => problem.Message.Contains("hunter2", StringComparison.Ordinal));
    }
}
