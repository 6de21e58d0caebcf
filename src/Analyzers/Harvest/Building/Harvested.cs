using ArmPayloads.Analyzers.Harvest.Reading;
using ArmPayloads.Analyzers.Harvest.Trees;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.Analyzers.Harvest.Building;

/// <summary>All payloads of a compilation: which object belongs to which set, and which to none.</summary>
/// <param name="Sets">Every definition.</param>
/// <param name="Loose">Every other payload.</param>
/// <param name="OpenSets">By the API's id.</param>
/// <param name="Names">By tree.</param>
internal sealed record Harvested(
    IReadOnlyList<HarvestedSet> Sets,
    IReadOnlyList<LoosePayload> Loose,
    IReadOnlyDictionary<string, PayloadSet> OpenSets,
    ILookup<SyntaxTree, HarvestedName> Names)
{
    /// <summary>The definitions by each tree in which a part of them is written.</summary>
    public ILookup<SyntaxTree, HarvestedSet> SetsByTree { get; } = Sets.SelectMany(set => set.Trees.Select(tree => (tree, set))).ToLookup(pair => pair.tree, pair => pair.set);

    /// <summary>The other payloads likewise.</summary>
    public ILookup<SyntaxTree, LoosePayload> LooseByTree { get; } = Loose.SelectMany(payload => payload.Trees.Select(tree => (tree, payload))).ToLookup(pair => pair.tree, pair => pair.payload);

    public static Harvested Of(Compilation compilation, GeneratedTypes types, CancellationToken cancellationToken)
    {
        var harvest = new TreeHarvest(compilation, types, cancellationToken);
        harvest.ReadAll();
        var maker = new HarvestMaker(compilation, harvest, types, cancellationToken);
        var roots = compilation.SyntaxTrees.SelectMany(tree => harvest.Of(tree).Roots.Select(root => (tree, root))).ToList();
        var sets = roots.Select(found => maker.MakeSet(found.tree, found.root)).OfType<HarvestedSet>().ToList();
        var loose = roots.Select(found => maker.MakeLoose(found.tree, found.root)).OfType<LoosePayload>().ToList();
        loose = [.. loose.Where(payload => !maker.IsPart(payload.Place))];
        var names = compilation.SyntaxTrees
            .SelectMany(tree => harvest.Of(tree).Names.Select(name => (tree, name: maker.MakeName(tree, name))))
            .Where(found => found.name is not null)
            .ToLookup(found => found.tree, found => found.name!);
        return new Harvested(sets, [.. Alone(loose)], OpenSetsOf(types.Apis, loose), names);
    }

    // What the open set cannot tell apart is looked at by itself.
    private static IEnumerable<LoosePayload> Alone(IReadOnlyList<LoosePayload> loose)
    {
        var counts = loose.ToLookup(payload => (payload.Api.Id, payload.Address));
        return loose.Select(payload => counts[(payload.Api.Id, payload.Address)].Count() == 1 ? payload : payload with { Address = null });
    }

    private static Dictionary<string, PayloadSet> OpenSetsOf(IEnumerable<ApiContract> apis, IReadOnlyList<LoosePayload> loose)
    {
        var sets = new Dictionary<string, PayloadSet>(StringComparer.Ordinal);
        foreach (var api in apis)
            sets[api.Id] = OpenSet.Of(api, loose.Where(payload => payload.Api.Id == api.Id && payload.Address is not null));
        return sets;
    }
}
