using System.Collections.Concurrent;
using ArmPayloads.Analyzers.Harvest.Trees;
using ArmPayloads.Analyzers.Tests.Consumers;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.Analyzers.Tests.Caching;

/// <summary>A finding that rests on a constant of another file follows it.</summary>
public class ConstantTests
{
    private const string HubPath = "/0/Hub.cs";
    private const string NamesPath = "/0/Names.cs";

    private static readonly (string, string) Hub = (HubPath, """
        static class Hub
        {
            public static WarehouseDefinition Create() => new()
            {
                Bins = { ["Intake"] = new Bin { Slots = [] } },
                Routes = { ["R"] = new Route { From = Names.From } },
            };
        }
        """);

    private static readonly (string, string) Names = (NamesPath, """
        static class Names
        {
            public const string From = "Intake";
        }
        """);

    [Fact]
    public async Task ForAConstantInAnotherFile_WhenItIsEdited_TheFindingFollows()
    {
        var right = WarehouseCompilation.Of(Hub, Names);
        Assert.Empty(await right.AnalyzeAsync());

        var wrong = right.Edit(NamesPath, "\"Intake\"", "\"Intkae\"");
        Assert.Equal(
            ["/0/Hub.cs(6,47) ARMP201 Names.From: this warehouse has no bin 'Intkae'; did you mean 'Intake'? [route-from]"],
            await wrong.AnalyzeAsync());
        Assert.Empty(await wrong.Edit(NamesPath, "\"Intkae\"", "\"Intake\"").AnalyzeAsync());
        Assert.Empty(await right.AnalyzeAsync());
    }

    [Fact]
    public async Task ForAConstantInAnotherFile_WhenItIsEdited_OnlyTheEditedFileIsReadAgain()
    {
        var right = WarehouseCompilation.Of(Hub, Names);
        var first = await TreesReadIn(right);
        var wrong = right.Edit(NamesPath, "\"Intake\"", "\"Intkae\"");

        Assert.Contains(HubPath, first);
        Assert.Equal([NamesPath], await TreesReadIn(wrong));
        Assert.Empty(await TreesReadIn(wrong));
    }

    [Fact]
    public async Task ForAnEditor_TheFindingsOfAFileAreThereWithoutTheEndOfTheCompilation()
    {
        var wrong = WarehouseCompilation.Of(Hub, Names).Edit(NamesPath, "\"Intake\"", "\"Intkae\"");

        Assert.Single(await wrong.AnalyzeAsync(HubPath));
        Assert.Empty(await wrong.AnalyzeAsync(NamesPath));
    }

    // Other tests read trees of their own at the same time.
    private static async Task<string[]> TreesReadIn(WarehouseCompilation project)
    {
        var read = new ConcurrentQueue<SyntaxTree>();
        TreeHarvest.Reading += read.Enqueue;
        try
        {
            await project.AnalyzeAsync();
        }
        finally
        {
            TreeHarvest.Reading -= read.Enqueue;
        }
        return [.. read.Where(project.Compilation.ContainsSyntaxTree).Select(tree => tree.FilePath)];
    }
}
