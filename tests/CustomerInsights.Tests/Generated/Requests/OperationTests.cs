using System.Text.Json.Nodes;

namespace ArmPayloads.CustomerInsights.Tests.Generated;

public class OperationTests
{
    private static readonly Dictionary<string, JsonObject> s_facts = JsonNode
        .Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Facts", "operations.json")))!.AsArray()
        .Select(operation => operation!.AsObject())
        .Where(operation => operation["docPage"] is not null)
        .ToDictionary(operation => OperationOf((string)operation["id"]!));

    public static TheoryData<string> Operations => [.. s_facts.Keys];

    [Fact]
    public void ForTheOperationsOfTheFacts_EachHasItsMethod() =>
        Assert.Equal(s_facts.Keys.Order(StringComparer.Ordinal), GeneratedRequests.Operations.Order(StringComparer.Ordinal));

    [Fact]
    public void ForTheMethods_TheirNamesArePromised() =>
        Assert.Equal(
            """
            Connector.CreateOrUpdate: ConnectorId.CreateOrUpdateRequest
            Connector.Delete: ConnectorId.DeleteRequest
            Connector.Get: ConnectorId.GetRequest
            Connector.List: HubId.ListConnectorsRequest
            Hub.CreateOrUpdate: HubId.CreateOrUpdateRequest
            Hub.Delete: HubId.DeleteRequest
            Hub.Get: HubId.GetRequest
            Hub.List: HubId.ListRequest
            Hub.ListByResourceGroup: HubId.ListByResourceGroupRequest
            Hub.Update: HubId.UpdateRequest
            Interaction.CreateOrUpdate: InteractionId.CreateOrUpdateRequest
            Interaction.Get: InteractionId.GetRequest
            Interaction.List: HubId.ListInteractionsRequest
            Interaction.SuggestRelationshipLinks: InteractionId.SuggestRelationshipLinksRequest
            Link.CreateOrUpdate: LinkId.CreateOrUpdateRequest
            Link.Delete: LinkId.DeleteRequest
            Link.Get: LinkId.GetRequest
            Link.List: HubId.ListLinksRequest
            Profile.CreateOrUpdate: ProfileId.CreateOrUpdateRequest
            Profile.Delete: ProfileId.DeleteRequest
            Profile.Get: ProfileId.GetRequest
            Profile.List: HubId.ListProfilesRequest
            Relationship.CreateOrUpdate: RelationshipId.CreateOrUpdateRequest
            Relationship.Delete: RelationshipId.DeleteRequest
            Relationship.Get: RelationshipId.GetRequest
            Relationship.List: HubId.ListRelationshipsRequest
            RoleAssignment.CreateOrUpdate: RoleAssignmentId.CreateOrUpdateRequest
            RoleAssignment.Delete: RoleAssignmentId.DeleteRequest
            RoleAssignment.Get: RoleAssignmentId.GetRequest
            RoleAssignment.List: HubId.ListRoleAssignmentsRequest
            """,
            string.Join("\n", GeneratedRequests.Operations.Order(StringComparer.Ordinal).Select(operation => $"{operation}: {GeneratedRequests.MethodOf(operation)}")));

    [Theory]
    [MemberData(nameof(Operations))]
    public void ForEveryOperation_ItsRequestIsWhatTheFactsSay(string operation)
    {
        var fact = s_facts[operation];
        var request = GeneratedRequests.Make(operation);

        Assert.Equal((string?)fact["verb"], request.Method.Method);
        Assert.Equal(PathOf(fact) + "?api-version=2017-04-26", request.PathAndQuery);
        Assert.Equal((bool)fact["longRunning"]!, request.IsLongRunning);
        Assert.Equal((bool)fact["pageable"]!, request.IsPageable);
        Assert.Equal(fact["requestBodyType"] is not null, request.Body is not null);
        var query = fact["queryParameters"]!.AsArray().Select(parameter => (string)parameter!["name"]!).Where(name => name != "api-version");
        Assert.Equal(query, GeneratedRequests.OptionalTexts(operation).Select(name => name == "localeCode" ? "locale-code" : name));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void ForEveryOperation_ItsStatusesAreThoseOfTheContract(string operation)
    {
        var (resource, name) = (operation.Split('.')[0], operation.Split('.')[1]);
        var declared = CustomerInsightsContract.Value.Resources.Single(contract => contract.Name == resource)
            .Operations.Single(contract => contract.Name == name).Responses;

        Assert.NotEmpty(declared);
        Assert.Equal(
            declared.Select(response => (response.Status, response.Description)),
            GeneratedRequests.Make(operation).Responses.Select(response => (response.Status, (string?)response.Meaning)));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void ForEveryOperation_TheStatusesOfItsPageAreThere(string operation)
    {
        var facts = s_facts[operation]["responses"]!.AsArray();
        var known = GeneratedRequests.Make(operation).Responses.Select(response => response.Status).ToList();

        Assert.Subset(facts.Select(response => (int)response!["status"]!).ToHashSet(), known.ToHashSet());
        Assert.All(
            facts.Where(response => response!["sources"]!.AsArray().Any(source => (string?)source == "docs")),
            response => Assert.Contains((int)response!["status"]!, known));
    }

    private static string PathOf(JsonObject fact) => string.Join("/", ((string)fact["uriTemplate"]!).Split('/').Select(segment => segment switch
    {
        "{subscriptionId}" => SampleIds.Subscription,
        "{resourceGroupName}" => "contoso-rg",
        "{hubName}" => "contoso",
        _ => segment.StartsWith('{') ? "Sample1" : segment,
    }));

    // Profiles_ListByHub is the operation Profile.List.
    private static string OperationOf(string id) => id.Replace("s_", ".", StringComparison.Ordinal).Replace("ListByHub", "List", StringComparison.Ordinal);
}
