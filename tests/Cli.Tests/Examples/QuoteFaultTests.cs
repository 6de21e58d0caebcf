namespace ArmPayloads.Cli.Tests.Examples;

public class QuoteFaultTests
{
    [Fact]
    public void ForSingleQuotes_WhenManyOnALine_IsSaidOncePerLine() =>
        ExampleShape.Verify("{'a':'b',\n'c':'it\\'s',\n'd':'don't'}", """{"a":"b","c":"it's","d":"don't"}""", "1 SingleQuotes", "2 SingleQuotes", "3 SingleQuotes");

    [Fact]
    public void ForCurlyQuotes_WhenTheyStandForQuotes_AreTakenForThem() =>
        ExampleShape.Verify("{“a”: “b”, ‘c’: „d“}", """{"a":"b","c":"d"}""", "1 CurlyQuote");

    [Theory]
    [InlineData("{ \"a\": \"\"PROFILE\" }")]
    [InlineData("{ \"a\": \"PROFILE\"\" }")]
    [InlineData("{ \"a\": \"\"PROFILE\"\" }")]
    public void ForADoubledQuote_OnEitherSide_OneIsDropped(string text) =>
        ExampleShape.Verify(text, """{"a":"PROFILE"}""", "1 DoubledQuote");

    [Fact]
    public void ForAnUnterminatedText_WhenALineEnds_EndsThereWithoutTheComma() =>
        ExampleShape.Verify("{\n\"name\":\"<hub>/<x>, \n\"a\": 1,\n\"b\":\"c\n}", """{"name":"<hub>/<x>","a":1,"b":"c"}""", "2 UnterminatedString", "4 UnterminatedString");

    [Theory]
    [InlineData("{ \"value\":\"[\n{ \"a\": 1 },\n{ \"a\": 2 } ]\" }", """{"value":[{"a":1},{"a":2}]}""")]
    [InlineData("{ \"value\":\"[ {\"a\": 1} ]\", \"b\": 2 }", """{"value":[{"a":1}],"b":2}""")]
    [InlineData("\"{\"a\": \"[\"b\"]\"}\"", """{"a":["b"]}""")]
    public void ForAQuotedStructure_WhenItIsNoTextOfJson_IsRead(string text, string shape) =>
        ExampleShape.Verify(text, shape, "1 QuotedStructure");

    [Theory]
    [InlineData("{ 'value':'[ <items> ]' }", """{"value":[...]}""", "1 PlaceholderMember")]
    [InlineData("{ 'value':'[ ... ]' }", """{"value":[...]}""", "1 Ellipsis")]
    public void ForAStructureInSingleQuotes_WhenOnOneLine_IsRead(string text, string shape, string inside) =>
        ExampleShape.Verify(text, shape, "1 SingleQuotes", "1 QuotedStructure", inside);

    [Theory]
    [InlineData("'{hubName}'", "\"{hubName}\"")]
    [InlineData("'[draft] a'", "\"[draft] a\"")]
    public void ForATextWithBrackets_WhenInSingleQuotes_StaysAText(string text, string shape) =>
        ExampleShape.Verify(text, shape, "1 SingleQuotes");

    [Theory]
    [InlineData("[\"\\q\"]", "[\"\\\\q\"]")]
    [InlineData("[\"\\u12\"]", "[\"\\\\u12\"]")]
    public void ForABadEscape_WhenRead_TheBackslashStays(string text, string shape) =>
        ExampleShape.Verify(text, shape, "1 BadEscape");

    [Theory]
    [InlineData("[\"a\tb\"]", "[\"a\\tb\"]")]
    [InlineData("[\f1]", "[1]")]
    public void ForAControlCharacter_WhenInATextItIsKept_ElseSkipped(string text, string shape) =>
        ExampleShape.Verify(text, shape, "1 ControlCharacter");
}
