using System.Globalization;

namespace ArmPayloads.Runtime.Tests;

public class PayloadDictionaryTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(100)]
    public void ForMap_WhenChangedAtRandom_IsAsAnOrderedListWouldBe(int names)
    {
        const int seed = 20170426;
        var random = new Random(seed);
        var map = new PayloadDictionary<int>();
        var model = new List<(string Key, int Value)>();
        for (int i = 0; i < 2000; i++)
        {
            string key = "n" + random.Next(names).ToString(CultureInfo.InvariantCulture);
            int position = model.FindIndex(entry => entry.Key == key);
            if (random.Next(3) == 0)
            {
                Assert.Equal(position >= 0, map.Remove(key));
                if (position >= 0)
                    model.RemoveAt(position);
            }
            else
            {
                map[key] = i;
                if (position >= 0)
                    model[position] = (key, i);
                else
                    model.Add((key, i));
            }

            Assert.Equal(model.Count, map.Count);
        }

        Assert.Equal(model, map.Select(entry => (entry.Key, entry.Value)));
        Assert.All(model, entry => Assert.Equal(entry.Value, map[entry.Key]));
        Assert.Equal(model.Select(entry => entry.Key), map.Keys);
        Assert.Equal(model.Select(entry => entry.Value), map.Values);
    }

    [Fact]
    public void ForMap_WhenNamesDifferInLetterCase_KeepsBoth()
    {
        var map = new PayloadDictionary<int> { ["a"] = 1, ["A"] = 2 };
        Assert.Equal(1, map["a"]);
        Assert.Equal(2, map["A"]);
    }

    [Fact]
    public void ForMap_WhenTheNameIsNull_Refuses()
    {
        PayloadDictionary<int> map = PayloadDictionary<int>.CreateUndefined();
        Assert.Throws<ArgumentNullException>(() => map[null!] = 1);
        Assert.Throws<ArgumentNullException>(() => map.Add(null!, 1));
        Assert.Throws<ArgumentNullException>(() => map.ContainsKey(null!));
        Assert.True(map.IsUndefined);
    }

    [Fact]
    public void ForMap_WhenTheNameIsThere_AddRefusesAndNamesIt()
    {
        var map = new PayloadDictionary<int> { ["a"] = 1 };
        Assert.Contains("'a'", Assert.Throws<ArgumentException>(() => map.Add("a", 2)).Message, StringComparison.Ordinal);
        Assert.Equal(1, map["a"]);
    }

    [Fact]
    public void ForMap_WhenTheNameIsMissing_SaysWhich() =>
        Assert.Contains("'b'", Assert.Throws<KeyNotFoundException>(() => new PayloadDictionary<int>()["b"]).Message, StringComparison.Ordinal);

    [Fact]
    public void ForUndefinedMap_WhenOnlyRead_StaysUndefined()
    {
        PayloadDictionary<int> map = PayloadDictionary<int>.CreateUndefined();
        Assert.False(map.TryGetValue("a", out _));
        Assert.False(map.Remove("a"));
        Assert.Empty(map.Keys);
        Assert.True(map.IsUndefined);
        map["a"] = 1;
        Assert.False(map.IsUndefined);
    }

    [Fact]
    public void ForMap_WhenCleared_IsDefinedAndEmpty()
    {
        var map = PayloadDictionary<int>.CreateUndefined();
        map.Clear();
        Assert.True(PayloadWriter.IsSet(map));
        for (int i = 0; i < 20; i++)
            map.Add("n" + i, i);
        map.Clear();
        Assert.False(map.ContainsKey("n1"));
        Assert.Empty(map);
    }

    [Fact]
    public void ForMap_WhenUsedAsACollectionOfPairs_ComparesTheWholePair()
    {
        ICollection<KeyValuePair<string, int>> map = new PayloadDictionary<int> { ["a"] = 1 };
        Assert.DoesNotContain(KeyValuePair.Create("a", 2), map);
        Assert.False(map.Remove(KeyValuePair.Create("a", 2)));
        Assert.True(map.Remove(KeyValuePair.Create("a", 1)));
        Assert.Empty(map);
    }
}
