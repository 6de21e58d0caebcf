using ArmPayloads.CustomerInsights;

namespace ContosoHub;

/// <summary>Two definitions of one hub as one.</summary>
internal static class Merging
{
    /// <summary>Adds what another definition holds. A name that both hold is an <see cref="ArgumentException"/>.</summary>
    public static void Add(this HubDefinition definition, HubDefinition other)
    {
        definition.Hub ??= other.Hub;
        AddAll(definition.Profiles, other.Profiles);
        AddAll(definition.Interactions, other.Interactions);
        AddAll(definition.Relationships, other.Relationships);
        AddAll(definition.RelationshipLinks, other.RelationshipLinks);
        AddAll(definition.Links, other.Links);
        AddAll(definition.Connectors, other.Connectors);
        AddAll(definition.ConnectorMappings, other.ConnectorMappings);
        AddAll(definition.Kpis, other.Kpis);
        AddAll(definition.Predictions, other.Predictions);
        AddAll(definition.Segments, other.Segments);
        AddAll(definition.Views, other.Views);
        AddAll(definition.AuthorizationPolicies, other.AuthorizationPolicies);
        AddAll(definition.RoleAssignments, other.RoleAssignments);
    }

    private static void AddAll<T>(PayloadDictionary<T> resources, PayloadDictionary<T> others)
    {
        foreach (var (name, resource) in others)
            resources.Add(name, resource);
    }
}
