namespace ArmPayloads.Contracts.Tests;

public class TextSetTests
{
    // Many are kept in another way than few.
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(100)]
    public void ForTexts_EachIsAddedOnce(int count)
    {
        var set = new TextSet(ignoreCase: false);
        for (var i = 0; i < count; i++)
            Assert.True(set.Add($"text{i}"), $"{i} of {count}");
        for (var i = 0; i < count; i++)
            Assert.False(set.Add($"text{i}"), $"{i} of {count} again");
        Assert.True(set.Add("TEXT0"));
        Assert.True(set.Add(""));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(100)]
    public void WhereLetterCaseDoesNotCount_EachIsAddedInOneSpelling(int count)
    {
        var set = new TextSet(ignoreCase: true);
        for (var i = 0; i < count; i++)
            Assert.True(set.Add($"text{i}"), $"{i} of {count}");
        for (var i = 0; i < count; i++)
            Assert.False(set.Add($"TEXT{i}"), $"{i} of {count} again");
    }
}
