using ArmPayloads.Contracts.Json;

namespace ArmPayloads.Contracts.Tests.Json;

public class JsonStringTests
{
    private const string NotClosed = "a string is not closed: a quote is missing before the end of the line";
    private const string NoEscape = "this is not an escape; a backslash itself is written \\\\";
    private const string FourDigits = "four hexadecimal digits must follow \\u";

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"plain\"", "plain")]
    [InlineData("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t")]
    [InlineData("\"\\u0041\\u00e9\\u00E9x\"", "Aééx")]
    [InlineData("\"\\ud83d\\ude00 😀\"", "😀 😀")]
    [InlineData("\"\\\\u0041\"", "\\u0041")]
    [InlineData("\"it's\"", "it's")]
    [InlineData("\"\u007f\u0085\u2028\"", "\u007f\u0085\u2028")]
    public void ForAString_WhenWellFormed_ValueIsUnescaped(string text, string value) =>
        Assert.Equal(value, ValueOf(MarkedText.Verify(text)));

    [Fact]
    public void ForALoneSurrogate_WhenEscapedOrRaw_IsKept()
    {
        Assert.Equal("\ud83d!", ValueOf(MarkedText.Verify("\"\\ud83d!\"")));
        Assert.Equal("\ude00\ud83d", ValueOf(MarkedText.Verify("\"\\ude00\\ud83d\"")));
        Assert.Equal("\ud83d", ValueOf(MarkedText.Verify("\"" + '\ud83d' + "\"")));
    }

    [Theory]
    [InlineData("\"a«\\q»b\"", NoEscape, "a\\qb")]
    [InlineData("\"«\\'»\"", NoEscape, "\\'")]
    [InlineData("\"C:«\\W»indows\"", NoEscape, "C:\\Windows")]
    [InlineData("\"«\\U»0041\"", NoEscape, "\\U0041")]
    [InlineData("\"«\\u»12\"", FourDigits, "\\u12")]
    [InlineData("\"«\\u»00g0\"", FourDigits, "\\u00g0")]
    [InlineData("\"«\\u»\\n\"", FourDigits, "\\u\n")]
    public void ForAnEscape_WhenInvalid_ReportsItAndKeepsTheCharacters(string marked, string message, string value) =>
        Assert.Equal(value, ValueOf(MarkedText.Verify(marked, message)));

    [Theory]
    [InlineData('\0', "\\u0000")]
    [InlineData('\t', "\\u0009")]
    [InlineData('\u001f', "\\u001f")]
    public void ForAControlCharacter_WhenRaw_ReportsItAndKeepsIt(char character, string escape) => Assert.Equal(
        $"a{character}b",
        ValueOf(MarkedText.Verify($"\"a«{character}»b\"", "a control character must be escaped in a string: " + escape)));

    [Theory]
    [InlineData("«\"ab»\n", "ab")]
    [InlineData("«\"ab»\r\n", "ab")]
    [InlineData("«\"ab\\\\»", "ab\\")]
    [InlineData("«\"ab\\»", "ab\\")]
    [InlineData("«\"ab\\»\n", "ab\\")]
    [InlineData("«\"»", "")]
    public void ForAString_WhenNotClosed_EndsWithTheLine(string marked, string value) =>
        Assert.Equal(value, ValueOf(MarkedText.Verify(marked, NotClosed)));

    [Fact]
    public void ForAString_WhenNotClosed_TheNextLineIsReadWithoutAnotherComplaint()
    {
        var document = MarkedText.Verify("{\n  \"a\": «\"x,»\n  \"b\": [«\"y»\n  \"z\"]\n}", NotClosed, NotClosed);

        Assert.Equal("""{"a":"x,","b":["y","z"]}""", JsonText.Minify(document.Root!));
    }

    [Theory]
    [InlineData("«'»a'", "a")]
    [InlineData("«'»say \"it\\'s\"'", "say \"it's\"")]
    public void ForAString_WhenInSingleQuotes_ReportsItAndIsUnderstood(string marked, string value) =>
        Assert.Equal(value, ValueOf(MarkedText.Verify(marked, "text must stand in double quotes, not in single ones")));

    [Fact]
    public void ForAName_WhenInSingleQuotes_ReportsItAndIsUnderstood()
    {
        var document = MarkedText.Verify("{ «'»a': 1 }", "text must stand in double quotes, not in single ones");

        Assert.Equal("""{"a":1}""", JsonText.Minify(document.Root!));
    }

    private static string ValueOf(JsonDocumentSyntax document) => Assert.IsType<JsonStringSyntax>(document.Root).Value;
}
