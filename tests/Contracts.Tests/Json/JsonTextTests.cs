using ArmPayloads.Contracts.Json;

namespace ArmPayloads.Contracts.Tests.Json;

public class JsonTextTests
{
    [Fact]
    public void ForMinify_WhenThereIsSpace_OnlyTheValueIsLeftInItsOrder() => Assert.Equal(
        """{"b":[1.50,-0,{}],"a":"x y","b":null,"c":[true,false]}""",
        JsonText.Minify(Read("""{ "b" : [ 1.50, -0, { } ], /* c */ "a": "x y", "b": null, "c": [true, false,], }""")));

    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("a\"b\\c/d'", "\"a\\\"b\\\\c/d'\"")]
    [InlineData("\b\f\n\r\t", "\"\\b\\f\\n\\r\\t\"")]
    [InlineData("\0\u001f\u007f\u0085", "\"\\u0000\\u001f\\u007f\\u0085\"")]
    [InlineData("é😀\u2028", "\"é😀\u2028\"")]
    public void ForQuote_WhenGivenText_EscapesWhatMustBeEscaped(string value, string expected) => Assert.Equal(expected, JsonText.Quote(value));

    [Fact]
    public void ForQuote_WhenSurrogatesAreAlone_EscapesThem()
    {
        Assert.Equal("\"\\ud83d\"", JsonText.Quote("\ud83d"));
        Assert.Equal("\"\\ude00\\ud83dx\"", JsonText.Quote("\ude00\ud83dx"));
        Assert.Equal("\"\\ud83d😀\\ude00\"", JsonText.Quote("\ud83d😀\ude00"));
    }

    [Fact]
    public void ForQuote_WhenEveryCharacterStandsAlone_IsReadBackAsItWas()
    {
        for (var code = 0; code <= char.MaxValue; code++)
        {
            var value = "<" + (char)code + ">";
            var document = JsonDocumentSyntax.Parse(JsonText.Quote(value));

            Assert.True(document.IsComplete);
            Assert.Equal(value, ((JsonStringSyntax)document.Root!).Value);
        }
    }

    [Fact]
    public void ForCanonical_WhenNamesRepeat_SortsThemOrdinallyAndTheLastWins() => Assert.Equal(
        """{"B":2,"a":{"y":1,"z":0},"b":1,"é":3}""",
        JsonText.Canonical(Read("""{ "é": 3, "b": 7, "a": { "z": 0, "y": 1 }, "B": 2, "b": 1.0 }""")));

    [Theory]
    [InlineData("0", "0", "-0", "0.000", "0e99999999999999999999", "-0.0e-5")]
    [InlineData("1", "1.0", "1e0", "10e-1", "0.1e1", "0.0001E+4", "1.00000000000000000000000000000000000")]
    [InlineData("-120", "-1.2e2", "-1200e-1", "-120.0")]
    [InlineData("0.5", "5e-1", "0.50")]
    [InlineData("0.000001", "1e-6")]
    [InlineData("1e-7", "0.0000001", "0.1e-6")]
    [InlineData("100000000000000000000", "1e20")]
    [InlineData("1e21", "1000000000000000000000", "0.001e24")]
    [InlineData("12.5", "1.25e1", "125e-1")]
    [InlineData("1.25e30", "1250000000000000000000000000000", "125e28")]
    [InlineData("123456789012345678901234567890.5e-20", "1234567890.123456789012345678905")]
    [InlineData("1e1000000000000000000000", "10e999999999999999999999", "0.1e1000000000000000000001", "1e+0001000000000000000000000")]
    [InlineData("1e-1000000000000000000000", "0.1e-999999999999999999999", "10e-1000000000000000000001")]
    [InlineData("1e999999999999999999", "0.1e1000000000000000000", "10e999999999999999998")]
    public void ForCanonical_WhenNumbersAreEqual_TheirTextsAre(string first, params string[] others) =>
        Assert.All(others, other => Assert.Equal(JsonText.Canonical(Read(first)), JsonText.Canonical(Read(other))));

    [Theory]
    [InlineData("1")]
    [InlineData("-120")]
    [InlineData("0.000001")]
    [InlineData("1e-7")]
    [InlineData("-1.25e30")]
    [InlineData("1e21")]
    [InlineData("100000000000000000000")]
    [InlineData("1e1000000000000000000000")]
    public void ForCanonical_WhenANumberIsCanonical_StaysAsItIs(string text) => Assert.Equal(text, JsonText.Canonical(Read(text)));

    [Theory]
    [InlineData("1", "-1")]
    [InlineData("1", "10")]
    [InlineData("1", "\"1\"")]
    [InlineData("9007199254740993", "9007199254740992")]
    [InlineData("1e1000000000000000000000", "1e1000000000000000000001")]
    [InlineData("1e-5", "1e5")]
    [InlineData("0.1", "0.10000000000000000000000000000000000001")]
    [InlineData("[]", "{}")]
    [InlineData("[1,2]", "[2,1]")]
    [InlineData("{\"a\":null}", "{}")]
    [InlineData("\"a\"", "\"A\"")]
    [InlineData("\"é\"", "\"e\u0301\"")]
    [InlineData("\"\\ud83d\"", "\"\\\\ud83d\"")]
    [InlineData("\"null\"", "null")]
    public void ForCanonical_WhenValuesDiffer_TheirTextsDo(string left, string right) =>
        Assert.NotEqual(JsonText.Canonical(Read(left)), JsonText.Canonical(Read(right)));

    [Fact]
    public void ForAnyText_WhenAHalfTypedMemberIsHeld_IsLeftOut()
    {
        var root = JsonDocumentSyntax.Parse("""{ "a": 1, "a": , "b": oops, "c" }""").Root!;

        Assert.Equal("""{"a":1}""", JsonText.Minify(root));
        Assert.Equal("""{"a":1}""", JsonText.Canonical(root));
    }

    private static JsonNodeSyntax Read(string text)
    {
        var document = JsonDocumentSyntax.Parse(text);
        Assert.True(document.IsComplete);
        return document.Root!;
    }
}
