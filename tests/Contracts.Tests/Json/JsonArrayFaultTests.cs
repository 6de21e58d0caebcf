using ArmPayloads.Contracts.Json;

namespace ArmPayloads.Contracts.Tests.Json;

public class JsonArrayFaultTests
{
    private const string CommaMissing = "a comma is missing between two elements";
    private const string BareWord = "this is not a JSON value: text must stand in double quotes";

    [Theory]
    [InlineData("[1«» 2]", CommaMissing, "[1,2]")]
    [InlineData("[{}«»{}]", CommaMissing, "[{},{}]")]
    [InlineData("[«,» 1]", "an element is missing before this comma", "[1]")]
    [InlineData("[1, «,» 2]", "an element is missing before this comma", "[1,2]")]
    [InlineData("[«word», 2]", BareWord, "[2]")]
    [InlineData("[«two» words, 2]", BareWord, "[2]")]
    [InlineData("[1 «word», 2]", "a comma or a closing bracket was expected here", "[1,2]")]
    [InlineData("[\"a\" «:» 1]", "a colon has no place between the elements of an array", "[\"a\",1]")]
    [InlineData("[1 «}» } , 2]", "this bracket closes nothing", "[1,2]")]
    [InlineData("{\"a\": [1, [2 «}»", "the array that began on line 1, column 11 must be closed before this bracket", "{\"a\":[1,[2]]}")]
    public void ForAnArray_WhenOneThingIsWrong_ReportsItAndKeepsTheRest(string marked, string message, string rest)
    {
        var document = MarkedText.Verify(marked, message);

        Assert.Equal(rest, JsonText.Minify(document.Root!));
    }

    [Fact]
    public void ForManyFaults_WhenMoreThanAHundred_OnlyAHundredAreKept()
    {
        var document = JsonDocumentSyntax.Parse("[" + string.Concat(Enumerable.Repeat("1 ", 500)) + "]");

        Assert.Equal(100, document.Problems.Count);
        Assert.Equal(500, ((JsonArraySyntax)document.Root!).Elements.Count);
    }
}
