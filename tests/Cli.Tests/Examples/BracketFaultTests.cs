using ArmPayloads.Cli.Examples;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Cli.Tests.Examples;

public class BracketFaultTests
{
    [Theory]
    [InlineData("{\"tags\": [\"key1\":\"value1\"]}", """{"tags":{"key1":"value1"}}""")]
    [InlineData("[\"a\": 1,\n\"b\": {}]", """{"a":1,"b":{}}""")]
    [InlineData("[\"a\": 1, ...]", """{"a":1,...}""", "1 Ellipsis")]
    public void ForBracketedMembers_WhenThereIsNothingElse_AreAnObject(string text, string shape, params string[] more) =>
        ExampleShape.Verify(text, shape, ["1 BracketedMember", .. more]);

    [Theory]
    [InlineData("[\n\"a\": 1,\n\"b\": 2\n]", """[{"a":1,"b":2}]""")]
    [InlineData("[{\"c\": 3},\n\"a\": 1, \"b\": 2]", """[{"c":3},{"a":1,"b":2}]""")]
    [InlineData("[5,\n\"a\": 1, {\"b\": 2}, 6]", """[5,{"a":1},{"b":2},6]""")]
    public void ForMembersInAnArray_WhenOtherwise_AreAnElement(string text, string shape) =>
        ExampleShape.Verify(text, shape, "2 MemberInArray");

    [Theory]
    [InlineData("{}}", "{}")]
    [InlineData("[]]", "[]")]
    [InlineData("{\"a\": {\"b\": 1}}, \"c\": 2}", """{"a":{"b":1},"c":2}""")]
    [InlineData("{\"a\": 1]}", """{"a":1}""")]
    [InlineData("[1}]", "[1]")]
    public void ForAnExtraClosingBrace_WhenRead_IsSkipped(string text, string shape) =>
        ExampleShape.Verify(text, shape, "1 ExtraClosingBrace");

    [Fact]
    public void ForATextThatStartsWithAClosingBrace_WhenAMemberFollows_IsAnObject() =>
        ExampleShape.Verify("}\n\"a\": 1,\n\"b\": 2\n", """{"a":1,"b":2}""", "1 StartsWithClosingBrace", "3 MissingClose");

    [Fact]
    public void ForMembers_WhenWithoutBraces_AreAnObject() =>
        ExampleShape.Verify("\"a\": 1,\n\"b\": [2]", """{"a":1,"b":[2]}""", "1 MissingOpen");

    [Theory]
    [InlineData("{\"a\": [1, 2", """{"a":[1,2]}""", "1 MissingClose", "1 MissingClose")]
    [InlineData("[{\"a\": 1\n]", """[{"a":1}]""", "1 MissingClose")]
    [InlineData("{\"a\": [1\n}", """{"a":[1]}""", "1 MissingClose")]
    public void ForAMissingClose_WhenRead_TheEndIsAssumed(string text, string shape, params string[] faults) =>
        ExampleShape.Verify(text, shape, faults);

    [Theory]
    [InlineData("{} {}", "{}")]
    [InlineData("[1], [2]", "[1]")]
    [InlineData("1 2", "1")]
    public void ForTextBehindTheValue_WhenRead_IsNotRead(string text, string shape) =>
        ExampleShape.Verify(text, shape, "1 TextAfterValue");

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    public void ForNothing_WhenRead_IsUnknown(string text) =>
        ExampleShape.Verify(text, "?", "1 NoValue");

    [Fact]
    public void ForNesting_WhenTooDeep_IsUnknownThereAndReadingGoesOn()
    {
        var text = string.Concat(Enumerable.Repeat("{\"a\":[", 12)) + "[{}, 1], 2" + string.Concat(Enumerable.Repeat("]}", 12));

        var example = Example.Read(text, 7);

        Assert.Equal([new ExampleFault(ExampleFaultKind.TooDeep, 7, "nested deeper than 24 levels; what lies here is unknown")], example.Faults);
        Assert.Contains("[?,2]", ExampleShape.Of(example.Value), StringComparison.Ordinal);
        Assert.IsType<PayloadObject>(example.Value);
    }
}
