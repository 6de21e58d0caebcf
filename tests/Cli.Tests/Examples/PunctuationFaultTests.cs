namespace ArmPayloads.Cli.Tests.Examples;

public class PunctuationFaultTests
{
    [Theory]
    [InlineData("{\"a\": 1\n\n\"b\": 2}", """{"a":1,"b":2}""")]
    [InlineData("[1\n2]", "[1,2]")]
    [InlineData("[{} {}]", "[{},{}]")]
    public void ForAMissingComma_WhenRead_IsAssumedOnTheLineBefore(string text, string shape) =>
        ExampleShape.Verify(text, shape, "1 MissingComma");

    [Theory]
    [InlineData("{\"a\": 1,}", """{"a":1}""")]
    [InlineData("[1,]", "[1]")]
    [InlineData("[[],\n]", "[[]]")]
    [InlineData("{},", "{}")]
    public void ForATrailingComma_WhenRead_IsDropped(string text, string shape) =>
        ExampleShape.Verify(text, shape, "1 TrailingComma");

    [Theory]
    [InlineData("{,\"a\": 1}", """{"a":1}""")]
    [InlineData("{\"a\": 1,,\"b\": 2}", """{"a":1,"b":2}""")]
    [InlineData("[,1]", "[1]")]
    [InlineData("[1,,2]", "[1,2]")]
    public void ForAnExtraComma_WhenRead_IsDropped(string text, string shape) =>
        ExampleShape.Verify(text, shape, "1 ExtraComma");

    [Fact]
    public void ForAMissingColon_WhenAValueFollows_IsAssumed() =>
        ExampleShape.Verify("{\"a\" 1}", """{"a":1}""", "1 MissingColon");

    [Theory]
    [InlineData("{\"a\":, \"b\": 1}", """{"a":?,"b":1}""")]
    [InlineData("{\"a\":}", """{"a":?}""")]
    [InlineData("{\"a\"}", """{"a":?}""")]
    public void ForAMissingValue_WhenRead_IsUnknown(string text, string shape) =>
        ExampleShape.Verify(text, shape, "1 MissingValue");

    [Fact]
    public void ForAMissingValue_WhenAnotherMemberFollowsAtOnce_TheCommaIsMissingToo() =>
        ExampleShape.Verify("{\"a\":\n\"b\": 1}", """{"a":?,"b":1}""", "1 MissingValue", "1 MissingComma");

    [Fact]
    public void ForAnUnquotedKey_WhenAColonFollows_IsAName() =>
        ExampleShape.Verify("{name: 1, true: 2, 3: 4}", """{"name":1,"true":2,"3":4}""", "1 UnquotedKey", "1 UnquotedKey", "1 UnquotedKey");

    [Fact]
    public void ForADuplicateMember_WhenRead_TheLastCounts() =>
        ExampleShape.Verify("{\"a\": 1,\n\"a\": 2}", """{"a":2}""", "2 DuplicateMember");

    [Theory]
    [InlineData("{\"a\": 1 : 2}", """{"a":1}""", "1 Unexpected", "1 Unexpected")]
    [InlineData("{{\"a\": 1}}", "{}", "1 Unexpected")]
    [InlineData("{\"a\": 1, 5, \"b\": 2}", """{"a":1,"b":2}""", "1 Unexpected")]
    [InlineData("[:1]", "[1]", "1 Unexpected")]
    [InlineData(":1", "1", "1 Unexpected")]
    public void ForWhatHasNoPlace_WhenRead_IsLeftOut(string text, string shape, params string[] faults) =>
        ExampleShape.Verify(text, shape, faults);

    [Theory]
    [InlineData("[1, /* 2 */ 3] // end", "[1,3]")]
    [InlineData("[1] /* open", "[1]")]
    public void ForAComment_WhenRead_IsSkipped(string text, string shape) =>
        ExampleShape.Verify(text, shape, "1 Comment");

    [Theory]
    [InlineData("[\u00A01,\u00A02]", "[1,2]")]
    [InlineData("[1, \u202F2]", "[1,2]")]
    [InlineData("[1\u200B]", "[1]")]
    [InlineData("[1\uFEFF]", "[1]")]
    public void ForABlankThatIsNotAscii_WhenRead_IsABlank(string text, string shape) =>
        ExampleShape.Verify(text, shape, "1 NonAsciiSpace");

    [Fact]
    public void ForAByteOrderMark_WhenAtTheStart_IsSkipped() =>
        ExampleShape.Verify("\uFEFF{}", "{}", "1 ByteOrderMark");
}
