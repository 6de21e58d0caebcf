using ArmPayloads.Analyzers.Harvest.Building;
using ArmPayloads.Analyzers.Harvest.Reading;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.Analyzers.Harvest;

/// <summary>
/// What a compilation says in payloads, as far as it is known. Cheap to make, one for each compilation: what is read
/// from a tree is kept with the tree, so that an edit costs the reading of the edited file. Thread-safe.
/// Every place in what it answers is a <see cref="SyntaxPlace"/> of this compilation.
/// </summary>
internal sealed class CompilationPayloads
{
    private readonly Compilation _compilation;
    private readonly GeneratedTypes _types;
    private readonly object _gate = new();
    private Harvested? _harvested;

    private CompilationPayloads(Compilation compilation, IReadOnlyList<ApiContract> apis)
    {
        _compilation = compilation;
        _types = new GeneratedTypes(apis);
    }

    /// <param name="compilation">With what was generated.</param>
    /// <param name="apis">Every API whose types the compilation may use.</param>
    public static CompilationPayloads Of(Compilation compilation, IReadOnlyList<ApiContract> apis) => new(compilation, apis);

    /// <summary>Every definition of the compilation.</summary>
    public IReadOnlyList<HarvestedSet> Sets(CancellationToken cancellationToken) => Harvest(cancellationToken).Sets;

    /// <summary>Definitions of which some part is written in a tree: a set may be spread over several.</summary>
    public IEnumerable<HarvestedSet> SetsIn(SyntaxTree tree, CancellationToken cancellationToken) => Harvest(cancellationToken).SetsByTree[tree];

    /// <summary>The one open set of the compilation: payloads that a request names, in no definition. Every collection is open.</summary>
    public PayloadSet OpenSetOf(ApiContract api, CancellationToken cancellationToken) => Harvest(cancellationToken).OpenSets[api.Id];

    /// <summary>Every payload that belongs to no definition. One with an address is a resource of the open set too: check it there, the others alone.</summary>
    public IReadOnlyList<LoosePayload> Loose(CancellationToken cancellationToken) => Harvest(cancellationToken).Loose;

    /// <summary>Payloads on their own of which some part is written in a tree.</summary>
    public IEnumerable<LoosePayload> LooseIn(SyntaxTree tree, CancellationToken cancellationToken) => Harvest(cancellationToken).LooseByTree[tree];

    /// <summary>Constants that are given as names where ids are made in a tree: <c>hub.Link("...")</c>, <c>new HubId(...)</c>.</summary>
    public IEnumerable<HarvestedName> NamesIn(SyntaxTree tree, CancellationToken cancellationToken) => Harvest(cancellationToken).Names[tree];

    // Whoever comes first does the work, on all processors; the others need its outcome.
    private Harvested Harvest(CancellationToken cancellationToken)
    {
        lock (_gate)
            return _harvested ??= Harvested.Of(_compilation, _types, cancellationToken);
    }
}
