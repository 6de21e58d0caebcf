using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Contracts.Payloads;

/// <summary>Definitions that belong together: an object with a member for each collection that is mentioned, and in it a member for each resource.</summary>
/// <param name="Api">What the definitions are held against.</param>
/// <param name="Collections">A collection that is not mentioned is unknown; one that may have more resources is open. The set's own resource stands beside them.</param>
/// <param name="IsOpenWorld">Whether these are only the payloads that somebody happens to know of, and no definition of a whole.</param>
public sealed record PayloadSet(ApiContract Api, PayloadObject Collections, bool IsOpenWorld = false)
{
    /// <summary>Whether nothing is known of the set.</summary>
    internal bool IsUnknown => Collections is { IsOpen: true, Members.Count: 0 };

    /// <summary>The resources of the set, by collection and name.</summary>
    public IEnumerable<PayloadResource> Resources => Collections.Members
        .OrderBy(member => member.Name, StringComparer.Ordinal)
        .SelectMany(ResourcesOf);

    private IEnumerable<PayloadResource> ResourcesOf(PayloadMember member)
    {
        foreach (var resource in Api.Resources)
        {
            if (resource.Parent is null && DefinitionSet.RootMember(resource) == member.Name)
                return [new PayloadResource(resource, "", member.Name, member.Value, member.NamePlace)];
            if (resource.Parent is not null && resource.Collection == member.Name && member.Value is PayloadObject collection)
                return collection.Members
                    .OrderBy(entry => entry.Name, StringComparer.Ordinal)
                    .Select(entry => new PayloadResource(resource, member.Name, entry.Name, entry.Value, entry.NamePlace));
        }
        return [];
    }
}

/// <summary>A resource of a set.</summary>
/// <param name="Contract">What it is.</param>
/// <param name="Collection">The collection's word; empty for the set's own resource, whose name the set does not know.</param>
/// <param name="Name">The name in the collection; of a nested resource <c>parent/name</c>.</param>
/// <param name="Value">Its definition.</param>
/// <param name="NamePlace">Where the name was written.</param>
public sealed record PayloadResource(ResourceContract Contract, string Collection, string Name, PayloadNode Value, PayloadPlace? NamePlace)
{
    /// <summary>What findings call it.</summary>
    public string Address => Collection.Length == 0 ? Name : Collection + "/" + Name;
}
