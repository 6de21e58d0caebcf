namespace ArmPayloads.Contracts.Tests;

public class EquatableArrayTests
{
    [Fact]
    public void ForTwoArrays_WhenElementsAreEqual_TheyAreEqual()
    {
        var left = EquatableArray.Create("a", "b");
        var right = new List<string> { "a", "b" }.ToEquatableArray();

        Assert.True(left == right);
        Assert.True(left.Equals((object)right));
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Theory]
    [InlineData(new[] { "a", "b" }, new[] { "a", "c" })]
    [InlineData(new[] { "a", "b" }, new[] { "b", "a" })]
    [InlineData(new[] { "a", "b" }, new[] { "a" })]
    [InlineData(new string[0], new[] { "a" })]
    public void ForTwoArrays_WhenElementsDiffer_TheyDiffer(string[] left, string[] right)
    {
        Assert.True(left.ToEquatableArray() != right.ToEquatableArray());
        Assert.False(right.ToEquatableArray().Equals(left.ToEquatableArray()));
    }

    [Fact]
    public void ForTheDefault_WhenUsed_IsTheEmptyList()
    {
        EquatableArray<int> array = default;

        Assert.Empty(array);
        Assert.Equal(EquatableArray<int>.Empty, EquatableArray.Create<int>());
        Assert.Equal(array.GetHashCode(), EquatableArray.Create<int>().GetHashCode());
        Assert.False(array.GetEnumerator().MoveNext());
        Assert.Throws<IndexOutOfRangeException>(() => array[0]);
    }

    [Fact]
    public void ForAnArray_WhenWalked_GivesItsElementsInOrder()
    {
        var array = EquatableArray.Create(3, 1, 2);
        var seen = new List<int>();
        foreach (var item in array)
            seen.Add(item);

        Assert.Equal([3, 1, 2], seen);
        Assert.Equal([3, 1, 2], array.Select(item => item));
        Assert.Equal(3, array.Count);
        Assert.Equal(2, array[2]);
        Assert.Equal("[3, 1, 2]", array.ToString());
    }

    [Fact]
    public void ForAnArray_WhenItsSourceChanges_StaysAsItWas()
    {
        var source = new[] { "a" };
        var created = EquatableArray.Create(source);
        var converted = source.ToEquatableArray();

        source[0] = "b";

        Assert.Equal("a", created[0]);
        Assert.Equal("a", converted[0]);
    }

    [Fact]
    public void ForARecord_WhenItHoldsArrays_HasValueEquality()
    {
        Assert.Equal(Make(null), Make(null));
        Assert.NotEqual(Make(null), Make("x"));

        static Holder Make(string? last) => new(EquatableArray.Create(EquatableArray.Create("a", null), EquatableArray.Create(last)));
    }

    private sealed record Holder(EquatableArray<EquatableArray<string?>> Rows);
}
