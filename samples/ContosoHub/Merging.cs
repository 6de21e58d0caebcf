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
        AddAll(definition.Links, other.Links);
        AddAll(definition.Connectors, other.Connectors);
        AddAll(definition.RoleAssignments, other.RoleAssignments);
    }

    private static void AddAll<T>(PayloadDictionary<T> resources, PayloadDictionary<T> others)
    {
        foreach (var (name, resource) in others)
            resources.Add(name, resource);
    }
}
