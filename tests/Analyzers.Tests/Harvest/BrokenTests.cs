namespace ArmPayloads.Analyzers.Tests.Harvest;

/// <summary>Code while it is typed: whatever it is, it is read without an error.</summary>
public class BrokenTests
{
    private const string Whole = """
        using ArmPayloads.Storage;
        namespace N;
        static class Program
        {
            private static readonly Bin Shared = new() { Label = $"a{1}", Goods = ["b", .. new[] { "c" }], Names = { ["en"] = "d" } };

            static DepotDefinition Run(DepotId depot, bool flag)
            {
                var bin = new Bin { Capacity = 1 + 2, Color = Color.Red, Door = { Code = nameof(Bin) }, Slots = { new() { Code = "e" } } };
                bin.Goods.Add("f");
                foreach (var (name, value) in new DepotDefinition().Bins)
                    depot.Bin(name).CreateOrUpdateRequest(value);
                depot.Bin("A").CreateOrUpdateRequest(bin);
                return new DepotDefinition { Bins = { ["A"] = bin, { "B", flag ? Shared : new() } }, Existing = { Routes = { "R" } } };
            }
        }
        """;

    [Fact]
    public void ForEveryBeginning_NothingIsThrown()
    {
        for (var length = 0; length <= Whole.Length; length += 3)
            Harvest(Whole[..length]);
    }

    [Fact]
    public void ForEveryMissingToken_NothingIsThrown()
    {
        var words = Whole.Split(' ');
        for (var i = 0; i < words.Length; i++)
            Harvest(string.Join(' ', words.Where((_, index) => index != i)));
    }

    [Fact]
    public void ForRandomDamage_NothingIsThrown()
    {
        var seed = TestSeed.Value;
        var random = new Random(seed);
        for (var i = 0; i < 100; i++)
        {
            var text = Whole.ToCharArray();
            for (var edits = random.Next(1, 6); edits > 0; edits--)
                text[random.Next(text.Length)] = "{}[]()=,.;:\"'$? aN1\n"[random.Next(20)];
            try
            {
                Harvest(new string(text));
            }
            catch (Exception exception)
            {
                Assert.Fail($"seed {seed}, step {i}: {exception}\n{new string(text)}");
            }
        }
    }

    [Fact]
    public void ForDeepNesting_TheDepthIsUnknown()
    {
        const int Depth = 150;
        var text = string.Concat(Enumerable.Repeat("(object)(", Depth)) + "\"a\"" + new string(')', Depth);

        Assert.Equal(["{label: ?}"], DepotCompilation.Of($"static class P {{ static Bin B() => new() {{ Label = (string)({text}) }}; }}").Loose);
    }

    [Fact]
    public void ForCircles_TheValueIsUnknown() => Assert.Equal(["{label: ?, goods: ?}"], DepotCompilation.Of("""
        static class One
        {
            public static readonly string Text = Other.Text;
            public static readonly string[] Goods = Other.Goods;
            public static Bin Make() => new() { Label = Text, Goods = Goods };
        }

        static class Other
        {
            public static readonly string Text = One.Text;
            public static readonly string[] Goods = One.Goods;
        }
        """).Loose);

    private static void Harvest(string text)
    {
        var compilation = DepotCompilation.OfBroken(text);
        Assert.NotNull(compilation.Sets);
        Assert.NotNull(compilation.Loose);
        Assert.NotNull(compilation.Payloads.NamesIn(compilation.Tree(0), CancellationToken.None).ToList());
    }
}
