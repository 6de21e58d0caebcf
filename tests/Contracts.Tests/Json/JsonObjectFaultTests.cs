using ArmPayloads.Contracts.Json;

namespace ArmPayloads.Contracts.Tests.Json;

public class JsonObjectFaultTests
{
    private const string CommaMissing = "a comma is missing between two members";
    private const string ColonMissing = "a colon is missing between a name and its value";
    private const string ColonAndValueMissing = "a colon and a value are missing behind the name";
    private const string ValueMissing = "a value is missing behind the colon";
    private const string QuotesMissing = "the name of a member must stand in double quotes";
    private const string CommaOrBrace = "a comma or a closing brace was expected here";
    private const string BareWord = "this is not a JSON value: text must stand in double quotes";

    [Theory]
    [InlineData("""{ "a": 1«» "b": 2 }""", CommaMissing, """{"a":1,"b":2}""")]
    [InlineData("""{ "a": {}«» "b": [] }""", CommaMissing, """{"a":{},"b":[]}""")]
    [InlineData("""{ "a"«» 1, "b": 2 }""", ColonMissing, """{"a":1,"b":2}""")]
    [InlineData("""{ "a"«» {}, "b": 2 }""", ColonMissing, """{"a":{},"b":2}""")]
    [InlineData("""{ "a"«», "b": 2 }""", ColonAndValueMissing, """{"b":2}""")]
    [InlineData("""{ "a"«» "b": 2 }""", ColonAndValueMissing, """{"b":2}""")]
    [InlineData("""{ "a"«» }""", ColonAndValueMissing, """{}""")]
    [InlineData("""{ "a":«», "b": 2 }""", ValueMissing, """{"b":2}""")]
    [InlineData("""{ "a":«» "b": 2 }""", ValueMissing, """{"b":2}""")]
    [InlineData("""{ "a":«» }""", ValueMissing, """{}""")]
    [InlineData("""{ «a»: 1, "b": 2 }""", QuotesMissing, """{"a":1,"b":2}""")]
    [InlineData("""{ «1»: 1, "b": 2 }""", QuotesMissing, """{"1":1,"b":2}""")]
    [InlineData("""{ «null»: 1, "b": 2 }""", QuotesMissing, """{"null":1,"b":2}""")]
    [InlineData("""{ «,» "b": 2 }""", "a member is missing before this comma", """{"b":2}""")]
    [InlineData("""{ "a": 1, «,» "b": 2 }""", "a member is missing before this comma", """{"a":1,"b":2}""")]
    [InlineData("""{ «:» 1, "b": 2 }""", "a name is missing before this colon", """{"b":2}""")]
    [InlineData("""{ «{» "a": 1 }, "b": 2 }""", "a name is missing before this value", """{"b":2}""")]
    [InlineData("""{ "a": «:» 1, "b": 2 }""", "a colon has no place here", """{"a":1,"b":2}""")]
    [InlineData("""{ "a": 1 «:» 7, "b": 2 }""", "a colon has no place here", """{"a":1,"b":2}""")]
    [InlineData("""{ "a": 1 «7» 8 9, "b": 2 }""", CommaOrBrace, """{"a":1,"b":2}""")]
    [InlineData("""{ "a": 1 «{» "x": 7 }, "b": 2 }""", CommaOrBrace, """{"a":1,"b":2}""")]
    [InlineData("""{ "a": "say "«hello»" there", "b": 2 }""", CommaOrBrace, """{"a":"say ","b":2}""")]
    [InlineData("""{ "a": «word», "b": 2 }""", BareWord, """{"b":2}""")]
    [InlineData("""{ "a": «two» words, "b": 2 }""", BareWord, """{"b":2}""")]
    [InlineData("""{ "a": 1, "b": 2 «]», "c": 3 }""", "this bracket closes nothing", """{"a":1,"b":2,"c":3}""")]
    [InlineData("""[{ "a": 1, "b": «]»""", "the object that began on line 1, column 2 must be closed before this bracket", """[{"a":1}]""")]
    public void ForAnObject_WhenOneThingIsWrong_ReportsItAndKeepsTheRest(string marked, string message, string rest)
    {
        var document = MarkedText.Verify(marked, message);

        Assert.Equal(rest, JsonText.Minify(document.Root!));
    }

    [Fact]
    public void ForAnObject_WhenAMemberIsHalfTyped_KeepsItsName()
    {
        var document = MarkedText.Verify(
            """
            {
              "a":«»,
              "b"«»,
              «c»«»,
              "d": «oops»,
            }
            """,
            ValueMissing,
            ColonAndValueMissing,
            QuotesMissing,
            ColonAndValueMissing,
            BareWord);

        var members = (JsonObjectSyntax)document.Root!;
        Assert.Equal(["a", "b", "c", "d"], members.Properties.Select(property => property.Name));
        Assert.All(members.Properties, property => Assert.Null(property.Value));
    }

    [Fact]
    public void ForAnObject_WhenALineAboveIsHalfTyped_TheNextMemberIsWhole()
    {
        var document = MarkedText.Verify(
            """
            {
              «"half»
              "whole": 1
            }
            """,
            "a string is not closed: a quote is missing before the end of the line");

        Assert.Equal("""{"whole":1}""", JsonText.Minify(document.Root!));
    }

    [Fact]
    public void ForAFault_WhenTheObjectBeforeEndedInOne_ItIsToldToo() => MarkedText.Verify(
        """[{ "a": 1 «:» }, { «:» }, [1 «:» ], [«:» 1]]""",
        "a colon has no place here",
        "a name is missing before this colon",
        "a colon has no place between the elements of an array",
        "a colon has no place between the elements of an array");

    [Fact]
    public void ForAHalfTypedMember_WhenItHasAColon_ItsRangeEndsThere()
    {
        var members = (JsonObjectSyntax)JsonDocumentSyntax.Parse("""{ "a" : , "b", "c": word }""").Root!;

        Assert.Equal([new TextRange(2, 5), new TextRange(10, 3), new TextRange(15, 9)], members.Properties.Select(property => property.Range));
    }
}
