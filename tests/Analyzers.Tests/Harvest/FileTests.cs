using ArmPayloads.Analyzers.Harvest.Trees;
using ArmPayloads.Contracts.Payloads;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.Analyzers.Tests.Harvest;

/// <summary>Payloads over several files, and what is kept of each.</summary>
public class FileTests
{
    private const string Hub = """
        static class Hub
        {
            public static DepotDefinition Define() => new() { Bins = { [Names.Bin] = Bins.Intake } };
        }
        """;

    private const string Bins = """
        static class Bins
        {
            public static readonly Bin Intake = new() { Label = Names.Label + "!", Capacity = Names.Size * 2, Goods = Names.Goods };
        }
        """;

    private const string Names = """
        static class Names
        {
            public const string Bin = "A";
            public static readonly string Label = "label";
            public const int Size = 2;
            public static readonly string[] Goods = ["good"];
        }
        """;

    private const string All = "{bins: {A: {label: \"label!\", capacity: 4, goods: [\"good\"]}}}";

    [Fact]
    public void ForASetOverSeveralFiles_ItIsWhole()
    {
        var compilation = DepotCompilation.Of(Hub, Bins, Names);

        Assert.Equal([All], compilation.Sets);
        Assert.Empty(compilation.Loose);
        var set = compilation.Payloads.Sets(CancellationToken.None).Single();
        Assert.Equal(["/0.cs", "/1.cs", "/2.cs"], set.Trees.Select(tree => tree.FilePath).Order(StringComparer.Ordinal));
        Assert.Single(compilation.Payloads.SetsIn(compilation.Tree(1), CancellationToken.None));
    }

    [Theory]
    [InlineData("\"label\"", "\"other\"", "{bins: {A: {label: \"other!\", capacity: 4, goods: [\"good\"]}}}")]
    [InlineData("\"A\"", "\"B\"", "{bins: {B: {label: \"label!\", capacity: 4, goods: [\"good\"]}}}")]
    [InlineData("Size = 2", "Size = 3", "{bins: {A: {label: \"label!\", capacity: 6, goods: [\"good\"]}}}")]
    [InlineData("static readonly string L", "static string L", "{bins: {A: {label: ?, capacity: 4, goods: [\"good\"]}}}")]
    [InlineData("[\"good\"]", "[\"bad\"]", "{bins: {A: {label: \"label!\", capacity: 4, goods: [\"bad\"]}}}")]
    public void ForAValueOfAnotherFile_WhenItIsEdited_OnlyThatFileIsRead(string before, string after, string expected)
    {
        var compilation = DepotCompilation.Of(Hub, Bins, Names);
        Assert.Equal([All], compilation.Sets);
        var edited = compilation.Edit(2, before, after);

        Assert.Equal(["/2.cs"], ReadDuring(edited, () => Assert.Equal([expected], edited.Sets)));
    }

    [Fact]
    public void ForAnUnchangedProject_NothingIsReadAgain()
    {
        var compilation = DepotCompilation.Of(Hub, Bins, Names);
        Assert.Equal([All], compilation.Sets);

        Assert.Empty(ReadDuring(compilation, () => Assert.Equal([All], compilation.Sets)));
    }

    [Fact]
    public void ForAnUnrelatedEdit_OnlyThatFileIsRead()
    {
        var compilation = DepotCompilation.Of(Hub, Bins, Names, "static class Other { static int One() => 1; }");
        Assert.Equal([All], compilation.Sets);
        var edited = compilation.Edit(3, "1", "2");

        Assert.Equal(["/3.cs"], ReadDuring(edited, () => Assert.Equal([All], edited.Sets)));
    }

    [Fact]
    public void ForAnEditInANamespaceOfManyFiles_OnlyThatFileIsRead()
    {
        var compilation = DepotCompilation.Of([.. Enumerable.Range(0, 20).Select(i => $$"""namespace N{{i % 3}}; static class C{{i}} { static Bin B() => new() { Capacity = {{i}} }; }""")]);
        Assert.Equal(20, compilation.Loose.Length);
        var edited = compilation.Edit(3, "= 3", "= 100");

        Assert.Equal(["/3.cs"], ReadDuring(edited, () => Assert.Contains("{capacity: 100}", edited.Loose)));
    }

    [Fact]
    public void ForANewType_WhenItHidesAGeneratedOne_EveryFileIsReadAgain()
    {
        var compilation = DepotCompilation.Of("namespace N { static class Hub { public static object Make() => new Route { From = \"a\" }; } }", "namespace N { class Other; }");
        Assert.Equal(["{from: \"a\"}"], compilation.Loose);

        Assert.Empty(compilation.Edit(1, "class Other;", "class Route { public string? From { get; set; } }").Loose);
    }

    [Theory]
    [InlineData("static class Other { static void Change() => Bins.Intake.Label = \"b\"; }", "{capacity: 4, goods: [\"good\"], label: ?}")]
    [InlineData("static class Other { static void Change() => Bins.Intake.Goods.Add(\"b\"); }", "{label: \"label!\", capacity: 4, goods: ?}")]
    [InlineData("static class Other { static void Change() => Names.Goods[0] = \"b\"; }", "{label: \"label!\", capacity: 4, goods: ?}")]
    [InlineData("static class Other { static void Change() => Console.WriteLine(Bins.Intake); }", "?")]
    [InlineData("static class Other { static object Keep = Bins.Intake; }", "{label: \"label!\", capacity: 4, goods: [\"good\"]}")]
    [InlineData("static class Other { static object Keep => Bins.Intake; static void Take() { GC.KeepAlive(Keep); } }", "?")]
    [InlineData("static class Other { static string Look() => Bins.Intake.Label + nameof(Bins.Intake); }", "{label: \"label!\", capacity: 4, goods: [\"good\"]}")]
    public void ForAPayloadOfAnotherFile_WhenAThirdUsesIt(string third, string expected) =>
        Assert.Equal(["{bins: {A: " + expected + "}}"], DepotCompilation.Of(Hub, Bins, Names, third).Sets);

    [Theory]
    [InlineData("static class Other { static void Look() => Hub.Define().Validate(); }", All)]
    [InlineData("static class Other { static void Look() { var hub = Hub.Define(); hub.Save(\"hub\"); } }", All)]
    [InlineData("static class Other { static DepotDefinition Look() => Hub.Define(); }", All)]
    [InlineData("static class Other { static void Look() { var hub = Hub.Define(); hub.Bins.Add(\"B\", new()); } }", "{bins: {A: {label: \"label!\", capacity: 4, goods: [\"good\"]}, ...}}")]
    [InlineData("static class Other { static void Look() { Take(Hub.Define()); } static void Take(DepotDefinition hub) { } }", "{bins: {A: {label: \"label!\", capacity: 4, goods: [\"good\", ...], ...}, ...}, ...}")]
    [InlineData("static class Other { static DepotDefinition Look() => Hub.Define(); static void Add() => Look().Bins.Clear(); }", "{bins: {A: ?, ...}}")]
    public void ForADefinitionThatAMethodMakes_WhenAnotherFileUsesIt(string third, string expected) =>
        Assert.Equal([expected], DepotCompilation.Of(Hub, Bins, Names, third).Sets);

    [Fact]
    public void ForAnInterface_WhenACallGoesThroughIt_TheDefinitionIsOpen() => Assert.Equal(["{bins: {A: {...}, ...}, ...}"], DepotCompilation.Of("""
        interface ISource { DepotDefinition Define(); }
        class Source : ISource { public DepotDefinition Define() => new() { Bins = { ["A"] = new() } }; }
        static class Other { static void Look(ISource source) => Take(source.Define()); static void Take(object hub) { } }
        """).Sets);

    [Fact]
    public void ForAConstantOfAnotherFile_ThePlaceIsItsUse()
    {
        var set = DepotCompilation.Of(Hub, Bins, Names).Payloads.Sets(CancellationToken.None).Single().Set;
        var bin = (PayloadObject)((PayloadObject)set.Collections["bins"]!)["A"]!;

        Assert.Equal(["Names.Label + \"!\"", "Names.Size * 2", "[\"good\"]"], bin.Members.Select(member => TextAt(member.Value.Place)));
        Assert.Equal(["Label", "Capacity", "Goods"], bin.Members.Select(member => TextAt(member.NamePlace)));
        Assert.Equal("new", TextAt(bin.Place));
        Assert.Equal("Names.Bin", TextAt(((PayloadObject)set.Collections["bins"]!).Member("A")?.NamePlace));
    }

    [Fact]
    public void ForWhatIsKept_NoCompilationIsHeld()
    {
        var kept = Kept();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.False(kept.Compilation.IsAlive);
        Assert.NotNull(kept.Tree);
    }

    // In a method of its own, so that no register holds the compilation.
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static (WeakReference Compilation, SyntaxTree Tree) Kept()
    {
        var compilation = DepotCompilation.Of(Hub, Bins, Names);
        Assert.Equal([All], compilation.Sets);
        return (new WeakReference(compilation.Compilation), compilation.Tree(0));
    }

    private static string TextAt(PayloadPlace? place)
    {
        var location = Assert.IsType<Analyzers.Harvest.SyntaxPlace>(place).Location;
        return location.SourceTree!.GetText().ToString(location.SourceSpan);
    }

    private static string[] ReadDuring(DepotCompilation compilation, Action action)
    {
        // All tests share the trees of what was generated.
        var own = compilation.Compilation.SyntaxTrees.Where(tree => char.IsDigit(tree.FilePath[1])).ToHashSet();
        var read = new List<string>();
        void Note(SyntaxTree tree)
        {
            // Other tests read their own trees meanwhile.
            if (own.Contains(tree))
                read.Add(tree.FilePath);
        }

        TreeHarvest.Reading += Note;
        try
        {
            action();
        }
        finally
        {
            TreeHarvest.Reading -= Note;
        }
        return [.. read];
    }
}
