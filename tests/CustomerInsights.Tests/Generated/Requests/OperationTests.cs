using System.Text.Json.Nodes;

namespace ArmPayloads.CustomerInsights.Tests.Generated;

public class OperationTests
{
    // By verb and address: an operation has a name of its own in each source.
    private static readonly Dictionary<string, JsonObject> s_facts = JsonNode
        .Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Facts", "operations.json")))!.AsArray()
        .Select(operation => operation!.AsObject())
        .Where(operation => operation["docPage"] is not null)
        .ToDictionary(operation => $"{operation["verb"]} {PathOf(operation)}");

    public static TheoryData<string> Operations => [.. GeneratedRequests.Operations];

    [Fact]
    public void ForTheOperationsOfTheFacts_EachHasItsMethod() =>
        Assert.Equal(s_facts.Keys.Order(StringComparer.Ordinal), GeneratedRequests.Operations.Select(AddressOf).Order(StringComparer.Ordinal));

    [Fact]
    public void ForTheMethods_TheirNamesArePromised() =>
        Assert.Equal(
            """
            AuthorizationPolicy.CreateOrUpdate: AuthorizationPolicyId.CreateOrUpdateRequest
            AuthorizationPolicy.Get: AuthorizationPolicyId.GetRequest
            AuthorizationPolicy.List: HubId.ListAuthorizationPoliciesRequest
            AuthorizationPolicy.RegeneratePrimaryKey: AuthorizationPolicyId.RegeneratePrimaryKeyRequest
            AuthorizationPolicy.RegenerateSecondaryKey: AuthorizationPolicyId.RegenerateSecondaryKeyRequest
            Connector.CreateOrUpdate: ConnectorId.CreateOrUpdateRequest
            Connector.Delete: ConnectorId.DeleteRequest
            Connector.Get: ConnectorId.GetRequest
            Connector.List: HubId.ListConnectorsRequest
            ConnectorMapping.CreateOrUpdate: ConnectorMappingId.CreateOrUpdateRequest
            ConnectorMapping.Delete: ConnectorMappingId.DeleteRequest
            ConnectorMapping.Get: ConnectorMappingId.GetRequest
            ConnectorMapping.List: ConnectorId.ListMappingsRequest
            Hub.CreateOrUpdate: HubId.CreateOrUpdateRequest
            Hub.Delete: HubId.DeleteRequest
            Hub.Get: HubId.GetRequest
            Hub.GetDataImageUploadUrl: HubId.GetDataImageUploadUrlRequest
            Hub.GetEntityTypeImageUploadUrl: HubId.GetEntityTypeImageUploadUrlRequest
            Hub.List: HubId.ListRequest
            Hub.ListByResourceGroup: HubId.ListByResourceGroupRequest
            Hub.Update: HubId.UpdateRequest
            Interaction.CreateOrUpdate: InteractionId.CreateOrUpdateRequest
            Interaction.Get: InteractionId.GetRequest
            Interaction.List: HubId.ListInteractionsRequest
            Interaction.SuggestRelationshipLinks: InteractionId.SuggestRelationshipLinksRequest
            Kpi.CreateOrUpdate: KpiId.CreateOrUpdateRequest
            Kpi.Delete: KpiId.DeleteRequest
            Kpi.Get: KpiId.GetRequest
            Kpi.List: HubId.ListKpisRequest
            Kpi.Reprocess: KpiId.ReprocessRequest
            Link.CreateOrUpdate: LinkId.CreateOrUpdateRequest
            Link.Delete: LinkId.DeleteRequest
            Link.Get: LinkId.GetRequest
            Link.List: HubId.ListLinksRequest
            Prediction.CreateOrUpdate: PredictionId.CreateOrUpdateRequest
            Prediction.Delete: PredictionId.DeleteRequest
            Prediction.Get: PredictionId.GetRequest
            Prediction.GetModelStatus: PredictionId.GetModelStatusRequest
            Prediction.GetTrainingResults: PredictionId.GetTrainingResultsRequest
            Prediction.List: HubId.ListPredictionsRequest
            Prediction.ModelStatus: PredictionId.ModelStatusRequest
            Profile.CreateOrUpdate: ProfileId.CreateOrUpdateRequest
            Profile.Delete: ProfileId.DeleteRequest
            Profile.Get: ProfileId.GetRequest
            Profile.GetEnrichingKpis: ProfileId.GetEnrichingKpisRequest
            Profile.List: HubId.ListProfilesRequest
            Relationship.CreateOrUpdate: RelationshipId.CreateOrUpdateRequest
            Relationship.Delete: RelationshipId.DeleteRequest
            Relationship.Get: RelationshipId.GetRequest
            Relationship.List: HubId.ListRelationshipsRequest
            RelationshipLink.CreateOrUpdate: RelationshipLinkId.CreateOrUpdateRequest
            RelationshipLink.Delete: RelationshipLinkId.DeleteRequest
            RelationshipLink.Get: RelationshipLinkId.GetRequest
            RelationshipLink.List: HubId.ListRelationshipLinksRequest
            Role.List: HubId.ListRolesRequest
            RoleAssignment.CreateOrUpdate: RoleAssignmentId.CreateOrUpdateRequest
            RoleAssignment.Delete: RoleAssignmentId.DeleteRequest
            RoleAssignment.Get: RoleAssignmentId.GetRequest
            RoleAssignment.List: HubId.ListRoleAssignmentsRequest
            Segment.CreateOrUpdateDynamic: SegmentId.CreateOrUpdateDynamicRequest
            Segment.CreateOrUpdateStatic: SegmentId.CreateOrUpdateStaticRequest
            Segment.Delete: SegmentId.DeleteRequest
            Segment.Get: SegmentId.GetRequest
            Segment.List: HubId.ListSegmentsRequest
            View.CreateOrUpdate: ViewId.CreateOrUpdateRequest
            View.Delete: ViewId.DeleteRequest
            View.Get: ViewId.GetRequest
            View.List: HubId.ListViewsRequest
            WidgetType.Get: WidgetTypeId.GetRequest
            WidgetType.List: HubId.ListWidgetTypesRequest
            """,
            string.Join("\n", GeneratedRequests.Operations.Order(StringComparer.Ordinal).Select(operation => $"{operation}: {GeneratedRequests.MethodOf(operation)}")));

    [Theory]
    [MemberData(nameof(Operations))]
    public void ForEveryOperation_ItsRequestIsWhatTheFactsSay(string operation)
    {
        var fact = s_facts[AddressOf(operation)];
        var request = GeneratedRequests.Make(operation);

        Assert.Contains("?api-version=2017-04-26", request.PathAndQuery, StringComparison.Ordinal);
        Assert.Equal((bool)fact["longRunning"]!, request.IsLongRunning);
        Assert.Equal((bool)fact["pageable"]!, request.IsPageable);
        Assert.Equal(fact["requestBodyType"] is not null, request.Body is not null);
        var query = fact["queryParameters"]!.AsArray().Where(parameter => !(bool)parameter!["required"]!).Select(parameter => (string)parameter!["name"]!);
        Assert.Equal(query.Select(name => name.Replace("-code", "Code", StringComparison.Ordinal).TrimStart('$')), GeneratedRequests.OptionalTexts(operation));
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
        var facts = s_facts[AddressOf(operation)]["responses"]!.AsArray();
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

    private static string AddressOf(string operation)
    {
        var request = GeneratedRequests.Make(operation);
        return $"{request.Method.Method} {request.PathAndQuery.Split('?')[0]}";
    }
}
