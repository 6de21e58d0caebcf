using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Rules;
using ArmPayloads.Contracts.Tests.Payloads;

namespace ArmPayloads.Contracts.Tests.Rules;

public class NodeWalkTests
{
    private static readonly string[] s_paths =
        ["/a", "/a/b", "/a/*", "/*", "/*@", "/a/*@", "/*/b", "/*/*", "/a/*/b", "/a/*/b/*", "/a/*/*@", "/a/b|/a/*", "/b/*|/a/*/b|/c", "/*/*/*|/*@"];

    private static readonly string[] s_values =
    [
        "{}", """{ "a": 1, "b": [1, 2], "c": null }""", """{ "a": { "b": "x", "c": { "b": 1 } } }""",
        """{ "a": [{ "b": [1, 2] }, 3, { "b": { "x": 4 } }, [5]], "b": ["y"], "c": {} }""", """{ "a": "?", "b": ["...", 1], "c": { "...": 1, "b": 2 } }""",
    ];

    // What it does not know is where the values stand.
    [Fact]
    public void ForAPathThatGoesDown_ItMeetsWhatTheWalkerSelects()
    {
        foreach (var path in s_paths.Select(Parse))
        {
            Assert.True(path.GoesDown);
            foreach (var value in s_values.Select(PayloadCase.Parse))
            {
                var selected = new PathWalker(ScopeOf(value), null, null).Select(path).Items.Select(item => item.Node.CanonicalText);

                Assert.Equal((path, string.Join(" ", selected)), (path, string.Join(" ", Met(value, path, int.MaxValue))));
            }
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("$/a")]
    [InlineData("@name")]
    [InlineData("/a>/b")]
    [InlineData("/a|/b>")]
    public void ForAnyOtherPath_ItIsKnown(string path) => Assert.False(Parse(path).GoesDown);

    [Fact]
    public void ForAVisitorThatHasSeenEnough_ItEnds() =>
        Assert.Equal(["1", "2"], Met(PayloadCase.Parse("""{ "a": [1, 2, 3], "b": [4] }"""), Parse("/*/*|/a/*"), 2));

    private static RulePath Parse(string text)
    {
        Assert.True(RulePath.TryParse(text, out var path, out _));
        return path;
    }

    private static List<string?> Met(PayloadNode value, RulePath path, int enough)
    {
        var visitor = new Visitor(enough);
        var hasSeenEnough = NodeWalk.Over(value, path, ref visitor);
        Assert.Equal(visitor.Met.Count == enough, hasSeenEnough);
        return visitor.Met;
    }

    private static RuleScope ScopeOf(PayloadNode value)
    {
        var set = new PayloadSet(Warehouse.Api(""), new PayloadObject([]));
        return new RuleScope(new PayloadScope(set, null, value, "route.json#", new RuleCache()), value, PayloadPath.Root, null);
    }

    private struct Visitor(int enough) : NodeWalk.IVisitor
    {
        public List<string?> Met { get; } = [];

        public readonly bool Visit(PayloadNode value)
        {
            Met.Add(value.CanonicalText);
            return Met.Count == enough;
        }
    }
}
