using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Tests.Payloads;

public class PayloadPathTests
{
    private static PayloadPath Whole => PayloadPath.Root;

    [Fact]
    public void ForAPath_ThePointerIsWritten()
    {
        Assert.Equal("", Whole.ToString());
        Assert.Equal("/a~1b/0/c~0", Whole.Below("a/b").Below(0).Below("c~").ToString());
    }

    [Fact]
    public void ForAWayFromAPath_BothAreJoined()
    {
        var path = Whole.Below("a").Below(1);
        var way = Whole.Below("b").Below(2).Below("c");

        Assert.Equal("/a/1/b/2/c", path.Below(way).ToString());
        Assert.Same(way, Whole.Below(way));
        Assert.Same(path, path.Below(Whole));
    }

    [Fact]
    public void ForTheStepToAValue_ThePathIsKnown()
    {
        var path = Whole.Below("a");

        Assert.Equal("", default(PayloadStep).Path.ToString());
        Assert.Equal("/a/b", new PayloadStep(path, "b").Path.ToString());
        Assert.Equal("/a/0", new PayloadStep(path, 0).Path.ToString());
        Assert.Same(path, new PayloadStep(path).Path);
    }

    [Fact]
    public void ForNames_ItIsKnownWhetherOneIsOnTheWay()
    {
        var path = Whole.Below("a").Below(0).Below("b");

        Assert.True(path.HasName(["b"]));
        Assert.True(path.HasName(["x", "a"]));
        Assert.False(path.HasName(["0", "c"]));
    }
}
