namespace ArmPayloads.Analyzers.Tests.Harvest;

/// <summary>Definitions as sets.</summary>
public class SetTests
{
    [Theory]
    [InlineData("Bins = { [\"A\"] = new() { Label = \"a\" } }", "{bins: {A: {label: \"a\"}}}")]
    [InlineData("Bins = { { \"A\", new Bin { Label = \"a\" } } }", "{bins: {A: {label: \"a\"}}}")]
    [InlineData("Bins = new() { [\"A\"] = new() }", "{bins: {A: {}}}")]
    [InlineData("Bins = new()", "{bins: {}}")]
    [InlineData("Bins = new() { }", "{bins: {}}")]
    [InlineData("Bins = { }", "{}")]
    [InlineData("", "{}")]
    [InlineData("Depot = new Depot { City = \"a\" }", "{depot: {city: \"a\"}}")]
    [InlineData("Depot = new()", "{depot: {}}")]
    [InlineData("Depot = null", "{}")]
    [InlineData("BinLabels = { [\"A/L\"] = new BinLabel { Text = \"a\" } }", "{binLabels: {A/L: {text: \"a\"}}}")]
    [InlineData("Bins = { [Name] = new() }", "{bins: {N: {}}}")]
    [InlineData("Bins = { [$\"{Name}1\"] = new() }", "{bins: {N1: {}}}")]
    [InlineData("Bins = { [text] = new() }", "{bins: {...}}")]
    [InlineData("Bins = { [\"A\"] = new(), [text] = new() }", "{bins: {A: {}, ...}}")]
    [InlineData("Bins = { [\"A\"] = Make() }", "{bins: {A: ?}}")]
    [InlineData("Bins = MakeBins()", "{bins: ?}")]
    [InlineData("Bins = { [\"A\"] = Shared }", "{bins: {A: {label: \"shared\"}}}")]
    [InlineData("Bins = { [\"A\"] = Shared, [\"B\"] = Shared }", "{bins: {A: {label: \"shared\"}, B: {label: \"shared\"}}}")]
    [InlineData("Bins = { [\"A\"] = flag ? new() : new() }", "{bins: {A: ?}}")]
    [InlineData("Bins = { [\"A\"] = new() }, Existing = { Bins = { \"B\" } }", "{bins: {A: {}, B: ?}}")]
    [InlineData("Bins = { [\"A\"] = new() }, Existing = { Bins = [\"B\", Name] }", "{bins: {A: {}, B: ?, N: ?}}")]
    [InlineData("Bins = { [\"A\"] = new() }, Existing = new() { Bins = [\"B\"] }", "{bins: {A: {}, B: ?}}")]
    [InlineData("Bins = { [\"A\"] = new() }, Existing = { Bins = { text } }", "{bins: {A: {}, ...}}")]
    [InlineData("Bins = { [\"A\"] = new() }, Existing = MakeExisting()", "{bins: {A: {}, ...}}")]
    public void ForAnInitializer(string members, string expected) => Assert.Equal([expected], Sets($$"""
        var definition = new DepotDefinition { {{members}} };
        """));

    [Theory]
    [InlineData("definition.Validate();", "{bins: {A: {label: \"a\"}}}")]
    [InlineData("definition.Save(text);", "{bins: {A: {label: \"a\"}}}")]
    [InlineData("return definition;", "{bins: {A: {label: \"a\"}}}")]
    [InlineData("Console.WriteLine(definition.Bins.Count);", "{bins: {A: {label: \"a\"}}}")]
    [InlineData("foreach (var (name, bin) in definition.Bins) depot.Bin(name).CreateOrUpdateRequest(bin);", "{bins: {A: {label: \"a\"}}}")]
    [InlineData("foreach (var item in definition.Bins) depot.Bin(item.Key).CreateOrUpdateRequest(item.Value);", "{bins: {A: {label: \"a\"}}}")]
    [InlineData("foreach (var item in definition.Bins) item.Value.Label = \"b\";", "{bins: {A: ?, ...}}")]
    [InlineData("foreach (var (name, bin) in definition.Bins) bin.Goods.Add(name);", "{bins: {A: ?, ...}}")]
    [InlineData("definition.Bins[\"B\"] = new Bin();", "{bins: {A: {label: \"a\"}, ...}}")]
    [InlineData("definition.Bins[\"A\"] = new Bin();", "{bins: {A: ?, ...}}")]
    [InlineData("definition.Bins[text] = new Bin();", "{bins: {A: ?, ...}}")]
    [InlineData("definition.Bins.Add(text, new Bin());", "{bins: {A: {label: \"a\"}, ...}}")]
    [InlineData("definition.Bins[\"A\"].Label = \"b\";", "{bins: {A: ?, ...}}")]
    [InlineData("definition.Bins.Remove(\"A\");", "{bins: {A: ?, ...}}")]
    [InlineData("definition.Bins = MakeBins();", "{bins: {A: ?, ...}}")]
    [InlineData("definition.Routes[\"R\"] = new Route();", "{bins: {A: {label: \"a\"}}, routes: ?}")]
    [InlineData("definition.Depot = new Depot();", "{bins: {A: {label: \"a\"}}, depot: ?}")]
    [InlineData("definition.Existing.Bins.Add(\"B\");", "{bins: {A: {label: \"a\"}, ...}}")]
    [InlineData("Add(definition);", "{bins: {A: {label: \"a\", ...}, ...}, ...}")]
    [InlineData("definition.More();", "{bins: {A: {label: \"a\", ...}, ...}, ...}")]
    [InlineData("var other = definition; other.Bins.Add(\"B\", new());", "{bins: {A: {label: \"a\"}, ...}}")]
    [InlineData("Action add = () => definition.Bins.Add(\"B\", new());", "{bins: {A: {label: \"a\"}, ...}}")]
    public void ForADefinition_WhenItIsUsed(string statements, string expected) => Assert.Equal([expected], Sets($$"""
        var definition = new DepotDefinition { Bins = { ["A"] = new() { Label = "a" } } };
        {{statements}}
        """));

    [Fact]
    public void ForAPayloadInALocal_TheDefinitionHasIt() => Assert.Equal(["{bins: {A: {label: \"a\"}}}"], Sets("""
        var bin = new Bin { Label = "a" };
        var definition = new DepotDefinition { Bins = { ["A"] = bin } };
        """));

    [Fact]
    public void ForAPayloadInALocal_WhenItIsChanged_ItsMemberIsUnknown() => Assert.Equal(["{bins: {A: {label: ?}}}"], Sets("""
        var bin = new Bin { Label = "a" };
        bin.Label += "b";
        var definition = new DepotDefinition { Bins = { ["A"] = bin } };
        """));

    [Fact]
    public void ForAPayloadInALocal_WhenItIsPassedOn_ItIsUnknown() => Assert.Equal(["{bins: {A: ?}}"], Sets("""
        var bin = new Bin { Label = "a" };
        Add(bin);
        var definition = new DepotDefinition { Bins = { ["A"] = bin } };
        """));

    [Fact]
    public void ForADictionaryInALocal_TheDefinitionHasIt() => Assert.Equal(["{bins: {A: {}}}"], Sets("""
        var bins = new PayloadDictionary<Bin> { ["A"] = new() };
        var definition = new DepotDefinition { Bins = bins };
        """));

    [Fact]
    public void ForADictionaryInALocal_WhenItIsChanged_TheCollectionIsUnknown() => Assert.Equal(["{bins: ?}"], Sets("""
        var bins = new PayloadDictionary<Bin> { ["A"] = new() };
        bins["B"] = new();
        var definition = new DepotDefinition { Bins = bins };
        """));

    [Fact]
    public void ForTwoDefinitions_EachIsASet() => Assert.Equal(["{bins: {A: {}}}", "{bins: {B: {}}}"], Sets("""
        var one = new DepotDefinition { Bins = { ["A"] = new() } };
        var other = new DepotDefinition { Bins = { ["B"] = new() } };
        """));

    [Fact]
    public void ForAPayloadOfASet_ItIsNotLoose()
    {
        var compilation = Compile("""
            var bin = new Bin { Label = "a" };
            var definition = new DepotDefinition { Bins = { ["A"] = bin, ["B"] = Shared } };
            """);

        Assert.Equal(["{bins: {A: {label: \"a\"}, B: {label: \"shared\"}}}"], compilation.Sets);
        Assert.DoesNotContain("{label: \"a\"}", compilation.Loose);
        Assert.DoesNotContain("{label: \"shared\"}", compilation.Loose);
    }

    [Fact]
    public void ForThePayloadsOfRequests_ThereIsOneOpenSet()
    {
        var compilation = Compile("""
            depot.Bin("A").CreateOrUpdateRequest(new Bin { Label = "a" });
            depot.Bin("B").CreateOrUpdateRequest(new Bin { Label = "b" });
            depot.Bin("B").CreateOrUpdateRequest(new Bin { Label = "c" });
            depot.Bin("A").Label("L").CreateOrUpdateRequest(new BinLabel { Text = "d" });
            """);

        Assert.Equal("{bins: {A: {label: \"a\"}, B: ?, ...}, routes: {...}, binLabels: {A/L: {text: \"d\"}, ...}, ...}", compilation.OpenSet);
    }

    private static string[] Sets(string statements) => Compile(statements).Sets;

    private static DepotCompilation Compile(string statements) => DepotCompilation.Of($$"""
        static class Program
        {
            private const string Name = "N";
            private static readonly Bin Shared = new() { Label = "shared" };

            private static Bin Make() => null!;

            private static PayloadDictionary<Bin> MakeBins() => new();

            private static DepotExisting MakeExisting() => null!;

            private static void Add(object value) => Console.WriteLine(value);

            private static void More(this DepotDefinition definition) => definition.Bins.Clear();

            public static object? Run(bool flag, string text, DepotId depot)
            {
                {{statements}}
                return null;
            }
        }
        """.Replace("return definition;\n        return null;", "return definition;", StringComparison.Ordinal));
}
