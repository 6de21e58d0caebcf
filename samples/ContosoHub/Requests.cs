using ArmPayloads.CustomerInsights;

namespace ContosoHub;

/// <summary>The requests of a definition, each after those of the resources that it names.</summary>
internal static class Requests
{
    public static IEnumerable<PayloadRequest> InOrder(HubId hub, HubDefinition definition) =>
    [
        .. definition.Hub is { } itself ? [hub.CreateOrUpdateRequest(itself)] : Array.Empty<PayloadRequest>(),
        .. OfTypes(hub, definition),
        .. OfSources(hub, definition),
        .. OfResults(hub, definition),
        .. OfAccess(hub, definition),
    ];

    private static IEnumerable<PayloadRequest> OfTypes(HubId hub, HubDefinition definition) =>
    [
        .. definition.Profiles.Select(item => hub.Profile(item.Key).CreateOrUpdateRequest(item.Value)),
        .. definition.Interactions.Select(item => hub.Interaction(item.Key).CreateOrUpdateRequest(item.Value)),
        .. definition.Relationships.Select(item => hub.Relationship(item.Key).CreateOrUpdateRequest(item.Value)),
        .. definition.RelationshipLinks.Select(item => hub.RelationshipLink(item.Key).CreateOrUpdateRequest(item.Value)),
        .. definition.Links.Select(item => hub.Link(item.Key).CreateOrUpdateRequest(item.Value)),
    ];

    private static IEnumerable<PayloadRequest> OfSources(HubId hub, HubDefinition definition) =>
    [
        .. definition.Connectors.Select(item => hub.Connector(item.Key).CreateOrUpdateRequest(item.Value)),
        .. definition.ConnectorMappings.Select(item => MappingId(hub, item.Key).CreateOrUpdateRequest(item.Value)),
    ];

    // KPIs that are computed of others come after all others.
    private static IEnumerable<PayloadRequest> OfResults(HubId hub, HubDefinition definition) =>
    [
        .. definition.Kpis.OrderBy(item => item.Value.EntityType == EntityType.None).Select(item => hub.Kpi(item.Key).CreateOrUpdateRequest(item.Value)),
        .. definition.Predictions.Select(item => hub.Prediction(item.Key).CreateOrUpdateRequest(item.Value)),
        .. definition.Segments.Select(item => hub.Segment(item.Key).CreateOrUpdateRequest(item.Value)),
        .. definition.Views.Select(item => hub.View(item.Key).CreateOrUpdateRequest(item.Value)),
    ];

    private static IEnumerable<PayloadRequest> OfAccess(HubId hub, HubDefinition definition) =>
    [
        .. definition.AuthorizationPolicies.Select(item => hub.AuthorizationPolicy(item.Key).CreateOrUpdateRequest(item.Value)),
        .. definition.RoleAssignments.Select(item => hub.RoleAssignment(item.Key).CreateOrUpdateRequest(item.Value)),
    ];

    // The key of a mapping says whose it is: Receipts/Purchases.
    private static ConnectorMappingId MappingId(HubId hub, string key)
    {
        var names = key.Split('/');
        return hub.Connector(names[0]).Mapping(names[1]);
    }
}
