namespace ArmPayloads.Contracts.Tests;

public class NameIndexTests
{
    private static readonly string[] Names = [.. Enumerable.Range(0, 30).Select(i => $"name{i}")];

    [Fact]
    public void ForNamesInOrder_EachIsFound() => Verify(Names);

    [Fact]
    public void ForSomeOfTheNames_EachIsFound() => Verify(["name0", "name3", "name29", "name4"]);

    [Fact]
    public void ForNamesInAnotherOrder_EachIsFound() => Verify(Names.Reverse());

    [Fact]
    public void ForNamesThatAreMissing_NothingIsFound() => Verify(["none", "name1", "NAME2", "", "name2", "none", "name1"]);

    [Fact]
    public void ForOtherNames_TheyCountWhereNothingHasThemForItsOwn() => Verify(["other0", "name1", "other1", "name0"]);

    [Fact]
    public void ForNamesAskedForAgain_TheyAreFoundByEveryText()
    {
        var index = Index(Names);
        foreach (var text in new[] { "name7", new string("name7".AsSpan()), "name7" })
            Assert.Equal("name7", index[text]);
    }

    [Fact]
    public void ForNamesThatAreHardToTellApart_EachIsFound()
    {
        var names = Enumerable.Range(0, 30).Select(i => $"n{i:D2}--m--{i:D2}e").ToList();
        Assert.Single(names.Select(name => QuickHash.Of(name)).Distinct());

        var index = new NameIndex<string>(names.ToEquatableArray(), name => name);

        Assert.All(names, name => Assert.Equal(name, index[name]));
        Assert.Null(index["n00--m--01e"]);
    }

    // As a dictionary that ignores case: some letters are not ASCII, and some of those have an ASCII letter for their other case.
    [Fact]
    public void WhereLetterCaseDoesNotCount_NamesAreFoundAsInADictionary()
    {
        string[] spellings = ["k", "K", "\u212a", "s", "S", "\u017f", "i", "I", "\u0130", "\u0131", "\u00e9", "\u00c9", "@", "`", "[", "{", "", "a", "A"];
        var texts = spellings.SelectMany(first => spellings.Select(last => first + "x" + last)).Concat(spellings).ToList();
        for (var start = 0; start < texts.Count; start += 7)
        {
            var names = texts.Skip(start).Take(5).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            var index = new NameIndex<string>(names.ToEquatableArray(), name => name, ignoreCase: true);
            var expected = names.ToDictionary(name => name, StringComparer.OrdinalIgnoreCase);

            // Twice: what has been asked for is remembered.
            foreach (var text in texts.Concat(texts))
                Assert.True(index[text] == expected.GetValueOrDefault(text), $"'{text}' among {string.Join(", ", names)}");
        }
    }

    [Fact]
    public void ForTwoIndexesOfTheSame_TheyAreEqual()
    {
        Assert.Equal(Index(Names), Index(Names));
        Assert.Equal(Index(Names).GetHashCode(), Index(Names).GetHashCode());
        Assert.NotEqual(Index(Names), Index(Names.Skip(1)));
        Assert.NotEqual(new NameIndex<string>(default, name => name), new NameIndex<string>(default, name => name, ignoreCase: true));
    }

    private static void Verify(IEnumerable<string> asked)
    {
        var index = Index(Names.Append("other1"));
        foreach (var name in asked)
        {
            var expected = name == "other0" ? "name0" : Names.Append("other1").Contains(name) ? name : null;
            Assert.Equal(expected, index[name]);
        }
    }

    // Each item is its own name, and has another one.
    private static NameIndex<string> Index(IEnumerable<string> names) =>
        new(names.ToEquatableArray(), name => name, name => EquatableArray.Create(name.Replace("name", "other")));
}
