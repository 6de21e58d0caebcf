using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Analyzers.Harvest.Building;

/// <summary>The payloads that requests name, as one set in which there may be anything else.</summary>
internal static class OpenSet
{
    public static PayloadSet Of(ApiContract api, IEnumerable<LoosePayload> named)
    {
        var collections = named.ToLookup(payload => payload.Address!.Substring(0, payload.Address.IndexOf('/')));
        var members = api.Resources
            .Where(resource => resource.Parent is not null && resource.Collection.Length > 0)
            .Select(resource => new PayloadMember(resource.Collection, Collection(resource.Collection, collections[resource.Collection])));
        return new PayloadSet(api, new PayloadObject([.. members], true), IsOpenWorld: true);
    }

    // One name in two places may be two hubs: nobody knows which one another payload means.
    private static PayloadObject Collection(string collection, IEnumerable<LoosePayload> payloads) => new(
        [
            .. payloads.GroupBy(payload => payload.Address!.Substring(collection.Length + 1), StringComparer.Ordinal).Select(name =>
                new PayloadMember(name.Key, name.Count() == 1 ? name.First().Value : new PayloadUnknown())),
        ],
        true);
}
