using System.Text.Json;
using ArmPayloads.Package.Tests.Running;

namespace ArmPayloads.Package.Tests;

/// <summary>The samples build without warnings, from nothing, and print what people will read.</summary>
[Collection(nameof(ConsumersCollection))]
public sealed class SampleTests
{
    // The hub first; everything after what it names.
    private static readonly string[] s_order =
    [
        "hubs", "profiles", "interactions", "relationships", "relationshipLinks", "links", "connectors", "mappings",
        "kpi", "predictions", "segments", "views", "authorizationPolicies", "roleAssignments",
    ];

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
        var requests = (await RequestsAsync("PUT")).ConvertAll(request => request.Path);

        var kinds = requests.ConvertAll(KindOf);
        Assert.Equal(s_order, kinds.Distinct());
        Assert.Equal(kinds.OrderBy(kind => Array.IndexOf(s_order, kind)), kinds);
        Assert.Equal(requests.Count, requests.Distinct().Count());
        Assert.Equal(8, kinds.Count(kind => kind == "profiles"));
        Assert.Equal(8, kinds.Count(kind => kind == "interactions"));
        // Computed of the others, of which one part stands in C# and one in files.
        Assert.EndsWith("/RevenueByPurchase", requests.Last(request => KindOf(request) == "kpi"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ForContosoHub_WhenRun_NothingIsFoundAndEachRequestHasItsBody()
    {
        var output = await s_contosoHub.Value;

        // A finding would be a line that no verb begins.
        Assert.All(output.Chunk(3), lines => Assert.Matches("^(PUT|POST|GET) https://", lines[0]));
        Assert.All(await RequestsAsync("PUT"), request => Assert.NotEmpty(JsonElement.Parse(request.Body).EnumerateObject()));
    }

    [Fact]
    public async Task ForContosoHub_WhenRun_EachPayloadFileIsSent()
    {
        var sent = (await RequestsAsync("PUT")).ConvertAll(request => request.Path.Split('/')[^1]);

        var files = Directory.GetFiles(Repository.Path("samples/ContosoHub/hub"), "*.json", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension);
        Assert.Empty(files.Except(["hub", "existing"]).Except(sent));
    }

    [Fact]
    public async Task ForContosoHub_WhenRun_EachKindOfSegmentHasItsRequest()
    {
        var segments = (await RequestsAsync("PUT")).FindAll(request => KindOf(request.Path) == "segments");

        Assert.Equal(["dynamic", "static"], segments.Select(segment => segment.Path.Split('/')[^2]).Distinct().Order(StringComparer.Ordinal));
        Assert.All(segments, segment =>
        {
            var isDynamic = segment.Path.Contains("/dynamic/", StringComparison.Ordinal);
            var body = JsonElement.Parse(segment.Body);
            Assert.Equal(isDynamic, body.TryGetProperty("query", out _));
            Assert.Equal(!isDynamic, body.TryGetProperty("memberIds", out _));
        });
    }

    [Fact]
    public async Task ForContosoHub_WhenRun_NoPolicyHasKeys()
    {
        var policies = (await RequestsAsync("PUT")).FindAll(request => KindOf(request.Path) == "authorizationPolicies");

        Assert.NotEmpty(policies);
        Assert.All(policies, policy => Assert.Matches("""^\{"properties":\{"permissions":\[[^\]]+\]\}\}$""", policy.Body));
    }

    [Fact]
    public async Task ForContosoHub_WhenRun_AsksForMoreThanResources()
    {
        var requests = (await RequestsAsync("POST")).Concat(await RequestsAsync("GET"));

        Assert.Equal(
            [
                ("hubs/contoso/kpi/Revenue/reprocess", ""),
                ("hubs/contoso/predictions/NextPurchase/getModelStatus", ""),
                ("hubs/contoso/images/getEntityTypeImageUploadUrl", """{"entityType":"Profile","entityTypeName":"Customer","relativePath":"images/customer-small.png"}"""),
                ("hubs/contoso/roles", ""),
            ],
            requests);
    }

    [Fact]
    public async Task ForBringYourOwnApi_WhenRun_PrintsARequestOfEachKind()
    {
        var output = await RunAsync("BringYourOwnApi");

        Assert.Equal(["PUT", "PUT", "GET", "POST"], output.Select(line => line.Split(' ')).Where(words => words.Length == 2).Select(words => words[0]).Where(word => word.All(char.IsAsciiLetterUpper)));
        Assert.Contains("""{"properties":{"capacity":12,"state":"Open","labels":{"en":"Fragile","de":"Zerbrechlich"},"goods":[{"code":"69111000","maxPallets":8}]}}""", output);
    }

    // Below verb and address stands the body, which is empty where there is none.
    private static async Task<List<(string Path, string Body)>> RequestsAsync(string verb)
    {
        var output = await s_contosoHub.Value;
        return
        [
            .. output.Index()
                .Where(line => line.Item.StartsWith(verb + ' ', StringComparison.Ordinal))
                .Select(line => (PathInProvider(line.Item.Split(' ')[1]), output.ElementAtOrDefault(line.Index + 1) ?? "")),
        ];
    }

    private static string PathInProvider(string address) => new Uri(address).AbsolutePath.Split("/Microsoft.CustomerInsights/")[1];

    // Segments are put below the word for their kind, mappings below their connector.
    private static string KindOf(string path) => path.Split('/').Last(s_order.Contains);

    // From a folder that is not the sample's: nothing may depend on where it is called.
    private static async Task<string[]> RunAsync(string sample)
    {
        var folder = await Packages.BuildAsync("samples/" + sample);
        var result = await Command.DotNetAsync(Path.GetTempPath(), new Dictionary<string, string>(), Path.Combine(folder, sample + ".dll"));
        return result.MustSucceed().Output.ReplaceLineEndings("\n").Trim('\n').Split('\n');
    }
}
