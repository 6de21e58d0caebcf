using ArmPayloads.CustomerInsights;

namespace ContosoHub;

/// <summary>The requests of a definition, each after those of the resources that it names.</summary>
internal static class Requests
{
    public static IEnumerable<PayloadRequest> InOrder(HubId hub, HubDefinition definition) =>
    [
        .. definition.Hub is { } itself ? [hub.CreateOrUpdateRequest(itself)] : Array.Empty<PayloadRequest>(),
        .. definition.Profiles.Select(item => hub.Profile(item.Key).CreateOrUpdateRequest(item.Value)),
        .. definition.Interactions.Select(item => hub.Interaction(item.Key).CreateOrUpdateRequest(item.Value)),
        .. definition.Relationships.Select(item => hub.Relationship(item.Key).CreateOrUpdateRequest(item.Value)),
        .. definition.Links.Select(item => hub.Link(item.Key).CreateOrUpdateRequest(item.Value)),
        .. definition.Connectors.Select(item => hub.Connector(item.Key).CreateOrUpdateRequest(item.Value)),
        .. definition.RoleAssignments.Select(item => hub.RoleAssignment(item.Key).CreateOrUpdateRequest(item.Value)),
    ];
}
