using ArmPayloads.Cli.Examples;

namespace ArmPayloads.Cli.Tests.Examples;

/// <summary>What people are told: what is wrong and what was assumed.</summary>
public class FaultMessageTests
{
    private static readonly (ExampleFaultKind Kind, string Text, string Message)[] s_messages =
    [
        (ExampleFaultKind.BarePlaceholder, "<url>", "the placeholder <url> stands for a value that is unknown"),
        (ExampleFaultKind.PlaceholderMember, "{ <more> }", "the placeholder <more> stands for members that are unknown"),
        (ExampleFaultKind.PlaceholderMember, "[<more>]", "the placeholder <more> stands for elements that are unknown"),
        (ExampleFaultKind.PlaceholderMember, "{<key>: 1}", "the placeholder <key> stands for names that are unknown"),
        (ExampleFaultKind.Ellipsis, "{...}", "an ellipsis stands for more members, which are unknown"),
        (ExampleFaultKind.Ellipsis, "[...]", "an ellipsis stands for more elements, which are unknown"),
        (ExampleFaultKind.Ellipsis, "{\"a\":...}", "an ellipsis stands for a value that is unknown"),
        (ExampleFaultKind.Ellipsis, "{}...", "an ellipsis stands beside the value; it was skipped"),
        (ExampleFaultKind.Alternation, "[1|2]", "alternatives stand in an array; it was taken to hold some of them"),
        (ExampleFaultKind.Alternation, "{\"a\":1|2}", "several values stand here for one of them, which is unknown"),
        (ExampleFaultKind.BareWord, "[Draft]", "the word Draft stands without quotes; its value is unknown"),
        (ExampleFaultKind.BareWord, "[True]", "the word True was taken for true"),
        (ExampleFaultKind.BareWord, "{Members}", "the word Members stands for members that are unknown"),
        (ExampleFaultKind.UnquotedKey, "{a:1}", "the name a stands without quotes; they were assumed"),
        (ExampleFaultKind.SingleQuotes, "'a'", "text stands in single quotes; they were taken for double ones"),
        (ExampleFaultKind.CurlyQuote, "“a”", "text stands in curly quotes; they were taken for straight ones"),
        (ExampleFaultKind.DoubledQuote, "\"\"a\"", "a quote stands here twice; one was dropped"),
        (ExampleFaultKind.UnterminatedString, "\"a", "a text is not closed; it was taken to end with its line"),
        (ExampleFaultKind.UnterminatedString, "[\"a,\n1]", "a text is not closed; it was taken to end with its line, before the comma there"),
        (ExampleFaultKind.QuotedStructure, "\"[\n]\"", "a structure stands in quotes; it was read as if there were none"),
        (ExampleFaultKind.BadEscape, "\"\\q\"", "this is not an escape of JSON; the backslash was taken as it stands"),
        (ExampleFaultKind.MissingComma, "[1 2]", "a comma is missing between two elements; it was assumed"),
        (ExampleFaultKind.MissingComma, "{\"a\":1 \"b\":2}", "a comma is missing between two members; it was assumed"),
        (ExampleFaultKind.TrailingComma, "[1,]", "a comma stands behind the last element; it was dropped"),
        (ExampleFaultKind.TrailingComma, "{\"a\":1,}", "a comma stands behind the last member; it was dropped"),
        (ExampleFaultKind.TrailingComma, "1,", "a comma stands behind the value; it was dropped"),
        (ExampleFaultKind.ExtraComma, "[,1]", "nothing stands before this comma; it was dropped"),
        (ExampleFaultKind.MissingColon, "{\"a\" 1}", "a colon is missing between a name and its value; it was assumed"),
        (ExampleFaultKind.MissingValue, "{\"a\":}", "a name has no value; it is unknown"),
        (ExampleFaultKind.BracketedMember, "[\"a\":1]", "members stand in brackets; braces were assumed"),
        (ExampleFaultKind.MemberInArray, "[\n\"a\":1]", "members stand in an array; braces around them were assumed"),
        (ExampleFaultKind.DuplicateMember, "{\"a\":1,\"a\":2}", "the object has the member a already; the last one counts"),
        (ExampleFaultKind.ExtraClosingBrace, "{}}", "this bracket closes nothing; it was skipped"),
        (ExampleFaultKind.ExtraClosingBrace, "{}, \"a\":1}", "the object goes on behind this brace; it was skipped"),
        (ExampleFaultKind.StartsWithClosingBrace, "}\"a\":1}", "the text begins with a closing brace; an opening one was assumed"),
        (ExampleFaultKind.MissingOpen, "\"a\":1", "members stand without braces around them; they were assumed"),
        (ExampleFaultKind.MissingClose, "[", "the array that began on line 5 is not closed; it was taken to end here"),
        (ExampleFaultKind.MissingClose, "{", "the object that began on line 5 is not closed; it was taken to end here"),
        (ExampleFaultKind.Unexpected, "{1}", "a value without a name has no place in an object; it was left out"),
        (ExampleFaultKind.Unexpected, "[:]", "a colon has no place here; it was dropped"),
        (ExampleFaultKind.Unexpected, ",1", "this has no place before the value; it was dropped"),
        (ExampleFaultKind.TextAfterValue, "1 2", "more text stands behind the value; it was not read"),
        (ExampleFaultKind.NoValue, "", "the text holds no value"),
        (ExampleFaultKind.TooDeep, new string('[', 25) + new string(']', 25), "nested deeper than 24 levels; what lies here is unknown"),
        (ExampleFaultKind.Comment, "1 // one", "JSON has no comments; this one was skipped"),
        (ExampleFaultKind.NonAsciiSpace, "1\u00A0", "the blank U+00A0 is none in JSON; it was taken for a plain one"),
        (ExampleFaultKind.ControlCharacter, "\0 1", "the control character U+0000 was skipped"),
        (ExampleFaultKind.ControlCharacter, "\"\t\"", "the control character U+0009 must be escaped in a text; it was kept"),
        (ExampleFaultKind.ByteOrderMark, "\uFEFF1", "the text begins with a byte order mark, which was skipped"),
    ];

    public static TheoryData<string, string, string> Messages
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var (kind, text, message) in s_messages)
                data.Add(kind.ToString(), text, message);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void ForAFault_WhenSaid_IsInTheseWords(string kind, string text, string message) =>
        Assert.Contains(Example.Read(text, 5).Faults, fault => fault.Kind.ToString() == kind && fault.Message == message);

    [Fact]
    public void ForEveryKind_WhenThisReaderCanFindIt_AMessageIsTested() =>
        Assert.Equal(
            Enum.GetValues<ExampleFaultKind>().Where(kind => kind != ExampleFaultKind.NotJson),
            s_messages.Select(message => message.Kind).Distinct().Order());

    [Fact]
    public void ForAWord_WhenLongAndOfManyLines_IsCutToOneLine()
    {
        var fault = Assert.Single(Example.Read("{\"a\\n" + new string('x', 100) + "\":1,\"a\\n" + new string('x', 100) + "\":2}", 1).Faults);

        Assert.Equal("the object has the member a " + new string('x', 58) + "… already; the last one counts", fault.Message);
    }
}
