using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Contracts.Payloads;

/// <summary>Definitions that belong together: an object with a member for each collection that is mentioned, and in it a member for each resource.</summary>
/// <param name="Api">What the definitions are held against.</param>
/// <param name="Collections">A collection that is not mentioned is unknown; one that may have more resources is open.</param>
public sealed record PayloadSet(ApiContract Api, PayloadObject Collections)
{
    /// <summary>The resources of the set, by collection and name.</summary>
    public IEnumerable<PayloadResource> Resources =>
        from collection in Collections.Members
        let resource = Api.Resources.FirstOrDefault(resource => resource.Collection == collection.Name && resource.Parent is not null)
        where resource is not null && collection.Value is PayloadObject
        from member in ((PayloadObject)collection.Value).Members
        orderby collection.Name, member.Name
        select new PayloadResource(resource, collection.Name, member.Name, member.Value, member.NamePlace);
}

/// <summary>A resource of a set.</summary>
/// <param name="Contract">What it is.</param>
/// <param name="Collection">The collection's word.</param>
/// <param name="Name">The name in the collection; of a nested resource <c>parent/name</c>.</param>
/// <param name="Value">Its definition.</param>
/// <param name="NamePlace">Where the name was written.</param>
public sealed record PayloadResource(ResourceContract Contract, string Collection, string Name, PayloadNode Value, PayloadPlace? NamePlace)
{
    /// <summary>What findings call it.</summary>
    public string Address => Collection + "/" + Name;
}
