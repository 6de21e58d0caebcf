namespace ArmPayloads.Analyzers.Tests.Harvest;

/// <summary>Ways to change a value that do not look like one: whatever they reach is not certain.</summary>
public class DoubtTests
{
    [Theory]
    [InlineData("ref var same = ref text; same = \"b\";")]
    [InlineData("ref readonly var same = ref text;")]
    [InlineData("Change(ref text);")]
    [InlineData("Look(in text);")]
    [InlineData("unsafe { var pointer = &text; *pointer = \"b\"; }")]
    [InlineData("(text, _) = (\"b\", 1);")]
    [InlineData("switch (text) { case \"a\": text = \"b\"; break; }")]
    public void ForATextInALocal_WhenItMayBeChanged_ItIsUnknown(string statements) => Assert.Equal("{label: ?}", Bins($$"""
        var text = "a";
        {{statements}}
        var bin = new Bin { Label = text };
        """));

    [Theory]
    [InlineData("count++;")]
    [InlineData("--count;")]
    [InlineData("count.Raise();")]
    [InlineData("unsafe { long* pointer = &count; *pointer = 2; }")]
    public void ForANumberInALocal_WhenItMayBeChanged_ItIsUnknown(string statements) => Assert.Equal("{capacity: ?}", Bins($$"""
        long count = 1;
        {{statements}}
        var bin = new Bin { Capacity = count };
        """));

    [Theory]
    [InlineData("Console.WriteLine(count.ToString());")]
    [InlineData("Console.WriteLine(count.Twice());")]
    [InlineData("Console.WriteLine(-count);")]
    public void ForANumberInALocal_WhenItIsLookedAt_ItIsKnown(string statements) => Assert.Equal("{capacity: 1}", Bins($$"""
        long count = 1;
        {{statements}}
        var bin = new Bin { Capacity = count };
        """));

    [Fact]
    public void ForALocalOfASwitchSection_WhenAnotherAssignsIt_ItIsUnknown() => Assert.Equal("{label: ?}", Bins("""
        switch (number)
        {
            case 0:
                var text = "a";
                break;
            default:
                text = "b";
                var bin = new Bin { Label = text };
                break;
        }
        """));

    [Theory]
    [InlineData("Change(ref bin);")]
    [InlineData("Look(in bin);")]
    [InlineData("ref var same = ref bin; same.Label = \"b\";")]
    [InlineData("var pair = (Bin: bin, 1); pair.Bin.Label = \"b\";")]
    [InlineData("shelf[1] = bin; shelf[1].Label = \"b\";")]
    [InlineData("shelf.Custom = bin;")]
    [InlineData("shelf.Overridden = bin;")]
    [InlineData("shelf.Matched = bin; if (shelf is { Matched: { } found }) found.Label = \"b\";")]
    [InlineData("shelf.Matched = bin; if (shelf is { Matched: { Goods: var goods } }) goods.Add(\"b\");")]
    [InlineData("number.Take(bin);")]
    [InlineData("depot.Complete(bin);")]
    [InlineData("bin.CompleteMe();")]
    [InlineData("dynamic late = bin; late.Anything();")]
    public void ForABinInALocal_WhenOthersMayChangeIt_ItIsUnknown(string statements) => Assert.DoesNotContain("\"a\"", Bins($$"""
        var bin = new Bin { Label = "a" };
        {{statements}}
        """), StringComparison.Ordinal);

    [Theory]
    [InlineData("shelf.Automatic = bin;")]
    [InlineData("shelf.Field = bin;")]
    public void ForABinInALocal_WhenAVariableHoldsItToo_ItIsKnown(string statements) => Assert.Equal("{label: \"a\"}", Bins($$"""
        var bin = new Bin { Label = "a" };
        {{statements}}
        """));

    [Theory]
    [InlineData("shelf.Custom = new Bin { Goods = [\"a\"] };")]
    [InlineData("shelf[1] = new Bin { Goods = [\"a\"] };")]
    [InlineData("var pair = (new Bin { Goods = [\"a\"] }, 1); pair.Item1.Goods.Add(\"b\");")]
    [InlineData("var (bin, _) = (new Bin { Goods = [\"a\"] }, 1); bin.Goods.Add(\"b\");")]
    public void ForACreation_WhenOthersMayChangeIt_ItIsOpenAtMost(string statements) => Assert.NotEqual("{goods: [\"a\"]}", Bins(statements));

    [Theory]
    [InlineData("hub.Bins.Add(\"A\", bin);", true)]
    [InlineData("hub.Bins.Add(\"A\", bin); hub.Bins[\"B\"].Label = \"b\";", true)]
    [InlineData("hub.Bins.Add(\"A\", bin); hub.Routes.Clear();", true)]
    [InlineData("hub.Bins.Add(\"A\", bin); hub.Bins[\"A\"].Label = \"b\";", false)]
    [InlineData("hub.Bins.Add(\"A\", bin); foreach (var one in hub.Bins.Values) one.Label = \"b\";", false)]
    [InlineData("hub.Bins.Add(\"A\", bin); number.Complete(hub);", false)]
    [InlineData("var other = hub; other.Bins.Add(\"A\", bin);", false)]
    [InlineData("hub.Bins.TryAdd(\"A\", bin);", false)]
    [InlineData("var bins = new PayloadDictionary<Bin>(); bins.Add(\"A\", bin);", false)]
    [InlineData("var bins = new PayloadDictionary<Bin> { [\"A\"] = bin }; bins.Clear();", false)]
    public void ForABinInALocal_WhenItIsPutIntoADefinition(string statements, bool isKnown) => Assert.Equal(isKnown, Bins($$"""
        var hub = new DepotDefinition();
        var bin = new Bin { Label = "a" };
        {{statements}}
        """).Contains("{label: \"a\"}", StringComparison.Ordinal));

    [Theory]
    [InlineData("default(Ends).Target", "?")]
    [InlineData("new Ends().Target", "?")]
    [InlineData("Ends.Shared", "\"a\"")]
    [InlineData("Slow.Target", "?")]
    [InlineData("Slow.OfAThread", "?")]
    public void ForAMemberWithAnInitializer(string member, string expected) => Assert.Equal($"{{label: {expected}}}", Bins($$"""
        var bin = new Bin { Label = {{member}} };
        """));

    [Theory]
    [InlineData("Parts parts", "parts.Make()", "Parts")]
    [InlineData("IParts parts", "parts.Make()", "IParts")]
    [InlineData("dynamic parts", "parts.Make()", "Parts")]
    public void ForWhatAMethodMakes_WhenACallerChangesIt_ItIsUnknown(string parameter, string call, string declared) => Assert.DoesNotContain("\"a\"", string.Join(' ', DepotCompilation.Of(
        $$"""
        interface IParts { Bin Make(); }
        class Parts : IParts
        {
            {{(declared == "IParts" ? "Bin IParts.Make()" : "public Bin Make()")}} => new() { Label = "a" };
            {{(declared == "IParts" ? "" : "Bin IParts.Make() => null!;")}}
        }
        static class Program
        {
            static void Run({{parameter}})
            {
                Bin bin = {{call}};
                bin.Label = "b";
            }
        }
        """).Bins), StringComparison.Ordinal);

    [Fact]
    public void ForWhatAnEnumeratorMakes_WhenTheLoopChangesIt_ItIsUnknown() => Assert.DoesNotContain("{label: \"a\"}", DepotCompilation.Of("""
        class Bins
        {
            public Bins GetEnumerator() => this;
            public bool MoveNext() => false;
            public Bin Current => new() { Label = "a" };

            static void Run()
            {
                foreach (var bin in new Bins())
                    bin.Label = "b";
            }
        }
        """).Bins);

    [Fact]
    public void ForAnEntryOfAnUnknownKey_ItIsAPayloadOnItsOwn()
    {
        var compilation = DepotCompilation.Of("""
            static class Program
            {
                static int s_last;
                static string Next => "N" + ++s_last;
                static object Make() => new DepotDefinition { Bins = { [Next] = new() { Label = "a" }, ["B"] = new() } };
            }
            """);

        Assert.Equal(["{bins: {B: {}, ...}}"], compilation.Sets);
        Assert.Contains(compilation.Bins, bin => bin.Contains("label: \"a\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("hub.Bins[Next].Label = \"b\";")]
    [InlineData("foreach (var (_, bin) in hub.Bins) bin.Label = \"b\";")]
    [InlineData("s_hub = hub; s_hub.Bins[Next].Label = \"b\";")]
    public void ForAnEntryOfAnUnknownKey_WhenTheDefinitionIsChanged_ItIsUnknown(string statements) => Assert.DoesNotContain("{label: \"a\"}", DepotCompilation.Of($$"""
        static class Program
        {
            static int s_last;
            static DepotDefinition? s_hub;
            static string Next => "N" + ++s_last;
            static void Run()
            {
                var hub = new DepotDefinition { Bins = { [Next] = new() { Label = "a" }, ["a".Trim()] = new() { Label = "a" } } };
                {{statements}}
            }
        }
        """).Bins);

    private static string Bins(string statements) => string.Join(' ', DepotCompilation.Of(
        $$"""
        static class Program
        {
            private static void Change<T>(ref T value) { }

            private static void Look<T>(in T value) { }

            private static void Raise(this ref long number) => number++;

            private static long Twice(this long number) => number * 2;

            private static void Take(this int number, Bin bin) => bin.Label = "z";

            private static void Complete(this int number, DepotDefinition hub) => hub.Bins["A"].Label = "z";

            public static void Run(int number, DepotId depot, Shelf shelf)
            {
                {{statements}}
            }
        }
        struct Ends
        {
            public Ends() { }
            public readonly string? Target = "a";
            public static readonly string Shared = "a";
        }
        static class Slow
        {
            public static volatile string Target = "a";
            [ThreadStatic] internal static string? OfAThread = "a";
        }
        class Shelf
        {
            private Bin? _bin;
            public Bin? Field;
            public Bin? Automatic { get; set; }
            public Bin? Matched { get; set; }
            public Bin? Custom { get => _bin; set { value?.Goods.Add("z"); _bin = value; } }
            public virtual Bin? Overridden { get; set; }
            public Bin this[int index] { get => _bin!; set => _bin = value; }
        }
        namespace ArmPayloads.Storage
        {
            partial class Bin { public void CompleteMe() => Goods.Add("z"); }
            partial class DepotId { public void Complete(Bin bin) => bin.Goods.Add("z"); }
        }
        """).Bins);
}
