using ArmPayloads.Contracts.Json;

namespace ArmPayloads.Contracts.Tests.Json;

public class JsonDocumentTests
{
    [Theory]
    [InlineData("{}", JsonKind.Object)]
    [InlineData("[]", JsonKind.Array)]
    [InlineData("\"\"", JsonKind.String)]
    [InlineData("-0.5e+3", JsonKind.Number)]
    [InlineData("true", JsonKind.True)]
    [InlineData("false", JsonKind.False)]
    [InlineData("null", JsonKind.Null)]
    public void ForADocument_WhenItHoldsOneValue_HasItsKindAndRange(string text, JsonKind kind)
    {
        var document = JsonDocumentSyntax.Parse($" \n{text}\t");

        Assert.True(document.IsComplete);
        Assert.Equal(kind, document.Root!.Kind);
        Assert.Equal(new TextRange(2, text.Length), document.Root.Range);
    }

    [Fact]
    public void ForAMember_WhenWellFormed_HasNameValueAndRanges()
    {
        const string text = """{ "na\u006De" : [1, true] , "b": "x\ty" }""";
        var members = Assert.IsType<JsonObjectSyntax>(MarkedText.Verify(text).Root);

        var first = members.Properties[0];
        Assert.Equal("name", first.Name);
        Assert.Equal("""
            "na\u006De"
            """, Slice(text, first.NameRange));
        Assert.Equal("""
            "na\u006De" : [1, true]
            """, Slice(text, first.Range));
        Assert.Equal("[1, true]", Slice(text, first.Value!.Range));
        Assert.Equal(["1", "true"], Assert.IsType<JsonArraySyntax>(first.Value).Elements.Select(element => Slice(text, element.Range)));
        Assert.Equal("x\ty", Assert.IsType<JsonStringSyntax>(members["b"]).Value);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(30)]
    public void ForAnObject_WhenNamesRepeat_TheLastWinsAndLaterOnesAreDuplicates(int others)
    {
        var filler = string.Concat(Enumerable.Range(0, others).Select(i => $"\"x{i}\": 0, "));
        var root = (JsonObjectSyntax)JsonDocumentSyntax.Parse($$"""{ {{filler}}"a": 1, "A": 2, "a": 3, "b": 4, "a": 5 }""").Root!;

        Assert.Equal("5", Assert.IsType<JsonNumberSyntax>(root["a"]).Text);
        Assert.Equal("2", Assert.IsType<JsonNumberSyntax>(root["A"]).Text);
        Assert.Null(root["c"]);
        Assert.Equal(["3", "5"], root.Duplicates.Select(property => ((JsonNumberSyntax)property.Value!).Text));
        Assert.True(root.TryGet("b", out var value));
        Assert.Same(root.Properties[^2].Value, value);
        Assert.False(root.TryGet("c", out _));
    }

    [Theory]
    [InlineData("{ \"a\": 1, \"a\": }")]
    [InlineData("{ \"a\": 1, \"1\": 0, \"2\": 0, \"3\": 0, \"4\": 0, \"5\": 0, \"6\": 0, \"7\": 0, \"8\": 0, \"a\": }")]
    public void ForAnObject_WhenTheLastDuplicateIsHalfTyped_TheLastWithAValueWins(string text)
    {
        var root = (JsonObjectSyntax)JsonDocumentSyntax.Parse(text).Root!;

        Assert.Equal("1", Assert.IsType<JsonNumberSyntax>(root["a"]).Text);
        Assert.Equal("a", Assert.Single(root.Duplicates).Name);
    }

    [Fact]
    public void ForAnOffset_WhenLinesEndInAnyWay_HasItsLineAndColumn()
    {
        var document = JsonDocumentSyntax.Parse("[1\n2\r\n\r\r\n]");

        var positions = Enumerable.Range(0, document.Text.Length + 1).Select(document.PositionOf);

        Assert.Equal([(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (2, 0), (3, 0), (3, 1), (4, 0), (4, 1)], positions);
    }

    [Theory]
    [InlineData(-1, 0, 0)]
    [InlineData(4, 1, 1)]
    public void ForAnOffset_WhenOutsideTheText_IsTheNearestPosition(int offset, int line, int column) =>
        Assert.Equal((line, column), JsonDocumentSyntax.Parse("[\n]").PositionOf(offset));

    private static string Slice(string text, TextRange range) => text.Substring(range.Start, range.Length);
}
