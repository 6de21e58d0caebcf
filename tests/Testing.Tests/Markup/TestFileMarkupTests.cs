using Microsoft.CodeAnalysis.Text;

namespace ArmPayloads.Testing.Tests;

public class TestFileMarkupTests
{
    [Fact]
    public void ForBareSpan_IsNamedByNothing()
    {
        TestFileMarkup markup = TestFileMarkup.Parse("class [|a|] { }");
        Assert.Equal("class a { }", markup.Text);
        Assert.Equal([new MarkupSpan("", new TextSpan(6, 1))], markup.Spans);
    }

    [Fact]
    public void ForIdAndLocation_WhenNested_KeepsTheOrderOfBeginnings()
    {
        TestFileMarkup markup = TestFileMarkup.Parse("""{ "linkType": {|#12:{|ARMP104:"Al[|wa|]ys"|} |}}""");
        Assert.Equal("""{ "linkType": "Always" }""", markup.Text);
        Assert.Equal(
            [new MarkupSpan("#12", new(14, 9)), new MarkupSpan("ARMP104", new(14, 8)), new MarkupSpan("", new(17, 2))],
            markup.Spans);
        Assert.Equal([12, null, null], markup.Spans.Select(span => span.LocationKey));
    }

    [Fact]
    public void ForSpan_WhenEmpty_HasLengthZero() =>
        Assert.Equal([new MarkupSpan("", new(1, 0)), new MarkupSpan("A", new(1, 0))], TestFileMarkup.Parse("x[||]{|A:|}y").Spans);

    [Fact]
    public void ForSpan_WhenItHoldsABar_KeepsIt() =>
        Assert.Equal("a || b | c|", TestFileMarkup.Parse("{|A:a || b | c||}").Text);

    [Theory]
    [InlineData("""{ "pattern": "^[|]$" }""")]
    [InlineData("""{ "pattern": "^[^|]+$" }""")]
    [InlineData("""{ "pattern": "{|}" }""")]
    [InlineData("""{ "pattern": "(a|[|b])" }""")]
    [InlineData("""var x = a || b; int[] c = [d | e]; if (f is { } | g) { }""")]
    [InlineData("""{|not markup:|}""")]
    [InlineData("""$"{{|{a}|}}" """)]
    public void ForText_WhenNothingIsMarked_IsLeftAlone(string text)
    {
        TestFileMarkup markup = TestFileMarkup.Parse(text);
        Assert.Equal(text, markup.Text);
        Assert.Empty(markup.Spans);
    }

    [Fact]
    public void ForPatternBesideMarkup_WhenUnambiguous_IsLeftAlone() =>
        Assert.Equal("""["[^|]", "[|]", "x"]""", TestFileMarkup.Parse("""["[^|]", "[|]", {|A:"x"|}]""").Text);

    [Theory]
    [InlineData("{|A:x")]
    [InlineData("{|A:[|x|}|]")]
    [InlineData("[|x {|A:y|] z|}")]
    [InlineData("{|A:x|} y|}")]
    [InlineData("[|x|] y|]")]
    public void ForMarkup_WhenItDoesNotNest_IsRefused(string text) =>
        Assert.Throws<FormatException>(() => TestFileMarkup.Parse(text));
}
