using System.Text.Json;
using ArmPayloads.Package.Tests.Running;

namespace ArmPayloads.Package.Tests;

/// <summary>The samples build without warnings, from nothing, and print what people will read.</summary>
[Collection(nameof(ConsumersCollection))]
public sealed class SampleTests
{
    // The hub first; links after the types that they join.
    private static readonly string[] s_order = ["hubs", "profiles", "interactions", "relationships", "links", "connectors", "roleAssignments"];

    private static readonly Lazy<Task<string[]>> s_contosoHub = new(() => RunAsync("ContosoHub"));

    [Fact]
    public void ForTheSamplesFolder_WhenListed_EveryProjectIsTested()
    {
        // BrokenHub, which does not build, by BrokenHubTests.
        Assert.Equal(
            ["samples/BringYourOwnApi/BringYourOwnApi.csproj", "samples/BrokenHub/BrokenHub.csproj", "samples/ContosoHub/ContosoHub.csproj"],
            Repository.Projects("samples"));
    }

    [Fact]
    public async Task ForContosoHub_WhenRun_PrintsRequestsInAnOrderInWhichTheyCanBeSent()
    {
        var output = await s_contosoHub.Value;

        var requests = output.Where(line => line.StartsWith("PUT ", StringComparison.Ordinal)).ToList();
        var kinds = requests.Select(request => new Uri(request[4..]).Segments[^2].TrimEnd('/')).ToList();
        Assert.Equal(s_order, kinds.Distinct());
        Assert.Equal(kinds.OrderBy(kind => Array.IndexOf(s_order, kind)), kinds);
        Assert.Equal(requests.Count, requests.Distinct().Count());
        Assert.Equal(8, kinds.Count(kind => kind == "profiles"));
        Assert.Equal(8, kinds.Count(kind => kind == "interactions"));
    }

    [Fact]
    public async Task ForContosoHub_WhenRun_EachRequestHasItsBody()
    {
        var output = await s_contosoHub.Value;

        Assert.All(output.Chunk(3), request =>
        {
            Assert.StartsWith("PUT ", request[0], StringComparison.Ordinal);
            Assert.NotEmpty(JsonElement.Parse(request[1]).EnumerateObject());
        });
    }

    [Fact]
    public async Task ForBringYourOwnApi_WhenRun_PrintsARequestOfEachKind()
    {
        var output = await RunAsync("BringYourOwnApi");

        Assert.Equal(["PUT", "PUT", "GET", "POST"], output.Select(line => line.Split(' ')).Where(words => words.Length == 2).Select(words => words[0]).Where(word => word.All(char.IsAsciiLetterUpper)));
        Assert.Contains("""{"properties":{"capacity":12,"state":"Open","labels":{"en":"Fragile","de":"Zerbrechlich"},"goods":[{"code":"69111000","maxPallets":8}]}}""", output);
    }

    // From a folder that is not the sample's: nothing may depend on where it is called.
    private static async Task<string[]> RunAsync(string sample)
    {
        var folder = await Packages.BuildAsync("samples/" + sample);
        var result = await Command.DotNetAsync(Path.GetTempPath(), new Dictionary<string, string>(), Path.Combine(folder, sample + ".dll"));
        return result.MustSucceed().Output.ReplaceLineEndings("\n").Trim('\n').Split('\n');
    }
}
