using System.Diagnostics;
using System.Globalization;
using System.Text;
using ArmPayloads.Contracts.Json;

namespace ArmPayloads.Contracts.Tests.Json;

/// <summary>Documents of a size at which quadratic work would take minutes to hours, and recursion the process.</summary>
public class JsonScaleTests
{
    private static readonly TimeSpan s_generous = TimeSpan.FromMinutes(2);

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void ForNesting_WhenAsDeepAsAllowed_IsRead(string open, string close)
    {
        var text = Repeat(open, 512) + "1" + Repeat(close, 512);

        Assert.True(JsonDocumentSyntax.Parse(text).IsComplete);
        Assert.Equal(text, JsonText.Minify(JsonDocumentSyntax.Parse(text).Root!));
    }

    [Fact]
    public void ForNesting_WhenDeeperThanAllowed_OneProblemIsReportedAndTheRestIsNotRead()
    {
        var document = JsonDocumentSyntax.Parse("[" + Repeat("{\"a\":", 512) + "1 oops }}}}");

        var problem = Assert.Single(document.Problems);
        Assert.Equal("nested deeper than 512 levels", problem.Message);
        Assert.Equal(new TextRange(1 + 511 * 5, 1), problem.Range);
        JsonRanges.Verify(document);
    }

    [Theory]
    [InlineData("[[[]]]", 2, 2)]
    [InlineData("[[], {}, [{}]]", 2, 10)]
    [InlineData("{}", 0, 0)]
    public void ForNesting_WhenALimitIsGiven_ItIsTheNumberOfOpenBrackets(string text, int limit, int start)
    {
        var problem = Assert.Single(JsonDocumentSyntax.Parse(text, new JsonReaderLimits(limit)).Problems);

        Assert.Equal($"nested deeper than {limit} levels", problem.Message);
        Assert.Equal(new TextRange(start, 1), problem.Range);
        Assert.True(JsonDocumentSyntax.Parse(text, new JsonReaderLimits(limit + 1)).IsComplete);
    }

    [Fact]
    public void ForTenMillionBrackets_WhenOnlyOpened_TheLimitStopsThem()
    {
        var document = Timed(() => JsonDocumentSyntax.Parse(new string('[', 10_000_000)));

        Assert.Equal(new JsonProblem("nested deeper than 512 levels", new TextRange(512, 1)), Assert.Single(document.Problems));
    }

    [Theory]
    [InlineData(10_000)]
    [InlineData(200_000)]
    public void ForDeepNesting_WhenTheLimitAllowsIt_DoesNotExhaustTheStack(int depth)
    {
        var limits = new JsonReaderLimits(int.MaxValue);

        var closed = Timed(() => JsonDocumentSyntax.Parse(Repeat("[", depth) + Repeat("]", depth), limits));
        var open = Timed(() => JsonDocumentSyntax.Parse(Repeat("{\"a\":[", depth / 2), limits));

        Assert.True(closed.IsComplete);
        Assert.Equal($"the text ends inside the array that began on line 1, column {depth * 3}", Assert.Single(open.Problems).Message);
        Assert.Equal(depth, DepthOf(closed.Root!));
        Assert.Equal(depth, DepthOf(open.Root!));
    }

    [Fact]
    public void ForAMillionMembers_WhenAllHaveOneName_DuplicatesAndLookUpAreLinear()
    {
        var text = new StringBuilder("{");
        for (var i = 0; i < 1_000_000; i++)
            text.Append("\"a\":").Append(i % 10).Append(',');

        var root = Timed(() => (JsonObjectSyntax)JsonDocumentSyntax.Parse(text.Append('}').ToString()).Root!);

        Assert.Equal(999_999, Timed(() => root.Duplicates.Count()));
        Assert.Equal(1_000_000, Timed(() => Enumerable.Range(0, 1_000_000).Count(_ => root.TryGet("a", out var _))));
        Assert.Equal("{\"a\":9}", Timed(() => JsonText.Canonical(root)));
    }

    public static TheoryData<string, string> LongTexts => new()
    {
        { "numbers in one line", "[" + string.Join(',', Enumerable.Range(0, 700_000).Select(i => i.ToString(CultureInfo.InvariantCulture))) + "]" },
        { "one string", "\"" + new string('x', 5_000_000) + "\"" },
        { "one string of escapes", "\"" + Repeat("\\u0041", 800_000) + "\"" },
        { "bad escapes", "\"" + Repeat("\\q", 2_500_000) + "\"" },
        { "control characters", "\"" + new string('\0', 5_000_000) },
        { "one number", "[-" + new string('9', 2_500_000) + "." + new string('0', 2_500_000) + "]" },
        { "one exponent", "[1e" + new string('9', 5_000_000) + "]" },
        { "one word", new string('x', 5_000_000) },
        { "words", Repeat("x ", 2_500_000) },
        { "words in an object", "{ \"a\": 1 " + Repeat("x ", 2_500_000) },
        { "names without values", "{" + Repeat("\"\" ", 1_500_000) },
        { "colons", "{" + new string(':', 5_000_000) },
        { "commas", "[" + new string(',', 5_000_000) },
        { "wrong brackets", "[" + new string('}', 5_000_000) },
        { "brackets in turn", Repeat("[{", 200) + Repeat("]{", 2_000_000) },
        { "comments", Repeat("/**/", 1_200_000) },
        { "a comment behind every value", "{" + Repeat("\"a\" /* */ : 1 /* */ ", 250_000) },
        { "half comments", Repeat("/", 1) + Repeat(" / *", 1_200_000) },
        { "white space", new string(' ', 5_000_000) },
        { "lines", new string('\n', 5_000_000) + "[" },
    };

    [Theory]
    [MemberData(nameof(LongTexts))]
    public void ForFiveMegabytes_WhateverTheyHold_TimeIsLinear(string what, string text)
    {
        var document = Timed(() => JsonDocumentSyntax.Parse(text));
        if (document.Root is { } root)
        {
            Assert.True(Timed(() => JsonText.Canonical(root)).Length > 0, what);
            Assert.True(Timed(() => JsonText.Minify(root)).Length > 0, what);
        }

        JsonRanges.Verify(document);
    }

    private static int DepthOf(JsonNodeSyntax root)
    {
        var depth = 0;
        for (var node = (JsonNodeSyntax?)root; node is not null; depth++)
            node = node is JsonArraySyntax array ? array.Elements.SingleOrDefault() : ((JsonObjectSyntax)node)["a"];

        return depth;
    }

    private static T Timed<T>(Func<T> work)
    {
        var watch = Stopwatch.StartNew();
        var result = work();
        Assert.True(watch.Elapsed < s_generous, $"took {watch.Elapsed}");
        return result;
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
