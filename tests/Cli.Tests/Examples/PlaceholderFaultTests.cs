namespace ArmPayloads.Cli.Tests.Examples;

public class PlaceholderFaultTests
{
    [Theory]
    [InlineData("{ \"id\": <url> }", """{"id":?}""")]
    [InlineData("<url>", "?")]
    [InlineData("{ \"id\": <the url>, \"a\": 1 }", """{"id":?,"a":1}""")]
    public void ForABarePlaceholder_WhenItIsAValue_TheValueIsUnknown(string text, string shape) =>
        ExampleShape.Verify(text, shape, "1 BarePlaceholder");

    [Theory]
    [InlineData("{ <properties> }", "{...}")]
    [InlineData("{ \"a\": 1, <more> }", """{"a":1,...}""")]
    [InlineData("{ <more>, \"a\": 1 }", """{"a":1,...}""")]
    [InlineData("{ <key>: 1, \"a\": 2 }", """{"a":2,...}""")]
    [InlineData("[<items>]", "[...]")]
    [InlineData("[\"a\", <more>]", """["a",...]""")]
    public void ForAPlaceholderMember_WhenItStandsForMore_TheHolderIsOpen(string text, string shape) =>
        ExampleShape.Verify(text, shape, "1 PlaceholderMember");

    [Theory]
    [InlineData("{ ... }", "{...}")]
    [InlineData("{ \"a\": 1, ... }", """{"a":1,...}""")]
    [InlineData("{ \"a\": 1 . . . }", """{"a":1,...}""")]
    [InlineData("{ \"a\": 1, …, \"b\": 2 }", """{"a":1,"b":2,...}""")]
    [InlineData("{ \"a\": ... }", """{"a":?}""")]
    [InlineData("[ 1, 2, ... ]", "[1,2,...]")]
    [InlineData("[ 1, ..., 9 ]", "[1,9,...]")]
    [InlineData("[ 1 ... 9 ]", "[1,9,...]")]
    [InlineData("...", "?")]
    [InlineData("{} ...", "{}")]
    public void ForAnEllipsis_WhereverItStands_TheHolderIsOpen(string text, string shape) =>
        ExampleShape.Verify(text, shape, "1 Ellipsis");

    [Theory]
    [InlineData("{ \"permissions\": [\"Read\" | \"Write\" | \"Manage\"] }", """{"permissions":["Read","Write","Manage",...]}""")]
    [InlineData("{ \"state\": \"Ready\" | \"Failed\", \"a\": 1 }", """{"state":?,"a":1}""")]
    public void ForAlternatives_WhenInAListTheyAreElements_ElseTheValueIsUnknown(string text, string shape) =>
        ExampleShape.Verify(text, shape, "1 Alternation");

    [Theory]
    [InlineData("{ \"a\": ConnectorMappingDefinition }", """{"a":?}""")]
    [InlineData("{ \"a\": any text at all, \"b\": 1 }", """{"a":?,"b":1}""")]
    [InlineData("{ \"a\": <hub>/<name> }", """{"a":?}""")]
    [InlineData("{ \"a\": https://contoso.com/x?y=1 }", """{"a":?}""")]
    [InlineData("{ \"a\": 01 }", """{"a":?}""")]
    [InlineData("{ ConnectorDefinition }", "{...}")]
    [InlineData("[True, 1]", "[true,1]")]
    [InlineData("[FALSE]", "[false]")]
    [InlineData("[None]", "[null]")]
    [InlineData("[NULL]", "[null]")]
    public void ForABareWord_WhenItMeansALiteralItIsOne_ElseItIsUnknown(string text, string shape) =>
        ExampleShape.Verify(text, shape, "1 BareWord");
}
