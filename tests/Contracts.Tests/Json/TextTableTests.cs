using ArmPayloads.Contracts.Json.Reading;

namespace ArmPayloads.Contracts.Tests.Json;

/// <summary>Texts that stand in a document several times are one string, and each is what stands there.</summary>
public class TextTableTests
{
    [Fact]
    public void ForAShortTextThatComesAgain_TheStringIsTheSame()
    {
        var table = new TextTable("type,type");

        Assert.Same(table.Slice(0, 4), table.Slice(5, 4));
    }

    // First, middle and last character and the length are the same: these want one place.
    [Fact]
    public void ForTextsThatWantOnePlace_EachIsItself()
    {
        var table = new TextTable("abcde,axcye,abcde");

        Assert.Equal(["abcde", "axcye", "abcde"], [table.Slice(0, 5), table.Slice(6, 5), table.Slice(12, 5)]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(24)]
    [InlineData(25)]
    [InlineData(60)]
    public void ForAText_ItIsWhatStandsThere(int length)
    {
        var text = new string('a', 30) + "é\u212a\ud83d\ude00" + new string('b', 60);

        for (var start = 0; start + length <= text.Length; start++)
            Assert.Equal(text.Substring(start, length), new TextTable(text).Slice(start, length));
    }

    [Fact]
    public void ForRandomTexts_EachIsWhatStandsThere()
    {
        var random = new Random(20261129);
        var text = string.Concat(Enumerable.Range(0, 2000).Select(_ => (char)('a' + random.Next(3))));
        var table = new TextTable(text);

        for (var i = 0; i < 20_000; i++)
        {
            var (start, length) = (random.Next(text.Length - 30), random.Next(30));
            Assert.Equal(text.Substring(start, length), table.Slice(start, length));
        }
    }
}
