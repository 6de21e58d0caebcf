using System.Text.Json.Nodes;
using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Schemas;

namespace ArmPayloads.Cli.Tests.Seeds;

/// <summary>Pages as people publish them, alone and without an overlay.</summary>
public class SeedPageTests
{
    private static readonly SchemaDerivation s_derived = SchemaDerivation.Run(SeedPages.All, []);
    private static readonly ApiContract s_api = Read(s_derived);

    public static TheoryData<string> Files => [.. SeedPages.Files.Keys];

    /// <summary>Every place of every body whose value has a type, as a pointer.</summary>
    public static IEnumerable<object[]> Members => SeedPages.Files.Keys.SelectMany(file => Places(SeedPages.Body(file)).Select(place => new object[] { file, place }));

    [Fact]
    public void ForFivePages_WhenTheyAreDerived_FiveSchemasComeOut()
    {
        Assert.Equal(SeedPages.Files.Keys.Order(StringComparer.Ordinal), s_derived.Texts.Keys.Order(StringComparer.Ordinal));
        Assert.False(s_derived.HasErrors);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void ForASchema_ItAcceptsTheBodyOfItsPage(string file) => Assert.Equal(Verdict.Valid, Test(s_api, file, SeedPages.Body(file)));

    [Theory]
    [MemberData(nameof(Members))]
    public void ForASchema_WhenAMemberHasAnotherJsonType_ItRefusesTheBody(string file, string place)
    {
        var body = SeedPages.Body(file);
        var steps = place.Split('/');
        var holder = steps[..^1].Aggregate((JsonNode)body, (node, step) => node is JsonArray list ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : node[step]!);
        JsonNode wrong = holder[steps[^1]] is JsonArray or JsonObject || holder[steps[^1]]!.GetValueKind() == System.Text.Json.JsonValueKind.String ? JsonValue.Create(1) : JsonValue.Create("text");
        holder[steps[^1]] = wrong;

        Assert.Equal(Verdict.Invalid, Test(s_api, file, body));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void ForASchema_NothingIsRequired(string file) => Assert.Equal(Verdict.Valid, Test(s_api, file, []));

    [Theory]
    [InlineData("dock.json", "docks/{dockName}", "200,201,401", false)]
    [InlineData("route.json", "routes/{routeName}", "200,201,400", false)]
    [InlineData("shelf.json", "shelves/{shelfName}", "200,202", true)]
    [InlineData("adjacency.json", "adjacencies/{adjacencyName}", "200,202,400", false)]
    [InlineData("key-assignment.json", "keyAssignments/{assignmentName}", "200,202,400", false)]
    public void ForAPage_ItsOperationIsWhatItSays(string file, string path, string statuses, bool isLongRunning)
    {
        var resource = s_api.Resources.Single(resource => resource.File == file);
        var operation = Assert.Single(resource.Operations);

        Assert.Equal(("CreateOrUpdate", "PUT", isLongRunning), (operation.Name, operation.Verb, operation.IsLongRunning));
        Assert.Equal("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Contoso.Storage/warehouses/{warehouseName}/" + path, operation.Uri.ToString());
        Assert.Equal(statuses, string.Join(',', operation.Responses.Select(response => response.Status)));
        Assert.All(operation.Responses, response => Assert.Matches("^[A-Z][^<>*]+[.]$", response.Description));
        Assert.Equal([BodyForm.Bare, BodyForm.Wrapped], operation.Forms);
        Assert.Equal(operation.Uri.Parameters, resource.Parameters.Select(parameter => parameter.Name));
    }

    [Fact]
    public void ForStatuses_TheirMeaningIsThatOfThePage() => Assert.Equal(
        ["200 The update request completed successfully. The provisioningState property in the response body is set to 'Succeeded' when the route is ready.", "201 The create request completed successfully.", "400 Route definition validation failed."],
        s_api.Resources.Single(resource => resource.File == "route.json").Operations[0].Responses.Select(response => $"{response.Status} {response.Description}"));

    [Fact]
    public void ForATypePageBesideThem_WhenAStarredMemberIsMissing_TheBodyIsRefused()
    {
        var api = Read(SchemaDerivation.Run([.. SeedPages.All, SeedPages.Type], []));
        var body = SeedPages.Body("dock.json");

        Assert.Equal(Verdict.Valid, Test(api, "dock.json", body));
        foreach (var starred in new[] { "dockType", "dockProperties" })
        {
            var without = body.DeepClone().AsObject();
            without.Remove(starred);
            Assert.Equal(Verdict.Invalid, Test(api, "dock.json", without));
        }
        body.Remove("displayName");
        Assert.Equal(Verdict.Valid, Test(api, "dock.json", body));
    }

    private static Verdict Test(ApiContract api, string file, JsonObject body) =>
        SchemaEvaluation.Test(api.Schema(file + "#")!, JsonPayload.From(JsonDocumentSyntax.Parse(body.ToJsonString()).Root), api.Schema);

    private static ApiContract Read(SchemaDerivation derivation) =>
        Assert.Single(SchemaSet.Read(derivation.Texts.Select(text => SchemaDocument.Parse(text.Key, text.Value))).Apis);

    // The keys of a dictionary and the elements of a list are as good as members.
    private static IEnumerable<string> Places(JsonNode node) => node switch
    {
        JsonObject map => map.SelectMany(member => Places(member.Value!).Select(place => $"{member.Key}/{place}").Prepend(member.Key)),
        JsonArray list => list.SelectMany((element, index) => Places(element!).Select(place => $"{index}/{place}")).Where(place => place.Contains('/', StringComparison.Ordinal)),
        _ => [],
    };
}
