namespace ArmPayloads.Runtime.Tests;

public class PayloadListTests
{
    [Fact]
    public void ForUndefinedList_WhenAdded_IsDefined()
    {
        PayloadList<string> list = PayloadList<string>.CreateUndefined();
        Assert.True(list.IsUndefined);
        list.Add("a");
        Assert.False(list.IsUndefined);
        Assert.Equal(["a"], list);
    }

    [Fact]
    public void ForUndefinedList_WhenInsertedOutOfRange_StaysUndefined()
    {
        PayloadList<string> list = PayloadList<string>.CreateUndefined();
        Assert.Throws<ArgumentOutOfRangeException>(() => list.Insert(1, "a"));
        Assert.Throws<ArgumentOutOfRangeException>(() => list[0] = "a");
        Assert.Throws<ArgumentOutOfRangeException>(() => list.RemoveAt(0));
        Assert.True(list.IsUndefined);
    }

    [Fact]
    public void ForUndefinedList_WhenOnlyRead_StaysUndefined()
    {
        PayloadList<string> list = PayloadList<string>.CreateUndefined();
        Assert.DoesNotContain("a", list);
        Assert.Equal(-1, list.IndexOf("a"));
        list.CopyTo([], 0);
        Assert.False(list.Remove("a"));
        Assert.True(list.IsUndefined);
        Assert.False(PayloadWriter.IsSet(list));
    }

    [Fact]
    public void ForList_WhenEmptiedAgain_StaysDefined()
    {
        PayloadList<int> list = PayloadList<int>.CreateUndefined();
        list.Insert(0, 7);
        list[0] = 8;
        Assert.True(list.Remove(8));
        Assert.True(PayloadWriter.IsSet(list));
        Assert.Empty(list);
    }

    [Fact]
    public void ForPublicConstructor_WhenCalled_MakesADefinedList()
    {
        Assert.True(PayloadWriter.IsSet(new PayloadList<int>()));
        Assert.Equal([1, 2], new PayloadList<int>([1, 2]));
    }

    [Fact]
    public void ForIsSet_WhenAskedAboutOtherLists_KnowsOnlyNullAsUnset()
    {
        Assert.True(PayloadWriter.IsSet(new List<int>()));
        Assert.False(PayloadWriter.IsSet((IList<int>?)null));
        Assert.False(PayloadWriter.IsSet((PayloadDictionary<int>?)null));
    }
}
