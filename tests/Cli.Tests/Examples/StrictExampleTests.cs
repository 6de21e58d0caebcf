using ArmPayloads.Cli.Examples;
using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Cli.Tests.Examples;

public class StrictExampleTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("[[], {}, [{}]]")]
    [InlineData("\"\"")]
    [InlineData("[\"\",\"\" , \"\"]")]
    [InlineData("{\"\":\"\"}")]
    [InlineData("0")]
    [InlineData("-0.5e+3")]
    [InlineData(" true ")]
    [InlineData("[true, false, null]")]
    [InlineData("{ \"name\" : \"<name>\" }")]
    [InlineData("{ \"<name>\": 1 }")]
    [InlineData("\"...\"")]
    [InlineData("\"[ 'a' ]\"")]
    [InlineData("{\"json\":\"{\\\"a\\\":[1]}\", \"more\":\"[]\"}")]
    [InlineData("{\"rule\":\"{\\\"a\\\" is 1\"}")]
    [InlineData("\"it's // no comment, /* neither */ | this\"")]
    [InlineData("\"\\\" \\\\ \\/ \\b\\f\\n\\r\\t \\u00e9 \\ud83d\\ude00 \\ud800\"")]
    [InlineData("\"\u00A0 \u202F \uFEFF “curly” \u2028\"")]
    [InlineData("[12345678901234567890123456789012345678901234567890, 1e999999999]")]
    [InlineData("\r\n\t{\r\n\t\"a\":\r\n1\r\n}\r\n")]
    public void ForJson_WhenRead_HasItsValueAndNoFault(string text)
    {
        var example = Example.Read(text, 1);

        Assert.Empty(example.Faults);
        Assert.True(example.IsStrict);
        Assert.Equal(JsonPayload.From(JsonDocumentSyntax.Parse(text)).CanonicalText, example.Value.CanonicalText);
    }

    [Fact]
    public void ForANode_WhenAskedForItsPlace_KnowsTheRangeInTheTextAndTheLineInThePage()
    {
        const string text = "{\n  \"a\": [1,\n   \"b\"]\n}";

        var value = (PayloadObject)Example.Read(text, 40).Value;

        var element = ((PayloadArray)value["a"]!).Elements[1];
        Assert.Equal(new TextRange(text.IndexOf("\"b\"", StringComparison.Ordinal), 3), element.Place!.Range);
        Assert.Equal((42, 4), element.Place.Position);
        Assert.Equal((41, 3), value.Member("a")!.Value.NamePlace!.Position);
        Assert.Equal(new TextRange(0, text.Length), value.Place!.Range);
    }

    [Theory]
    [InlineData(24, true)]
    [InlineData(25, false)]
    public void ForNesting_WhenNotTooDeep_IsStrict(int depth, bool isStrict) =>
        Assert.Equal(isStrict, Example.Read(new string('[', depth) + new string(']', depth), 1).IsStrict);
}
