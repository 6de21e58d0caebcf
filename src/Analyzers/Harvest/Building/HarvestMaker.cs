using ArmPayloads.Analyzers.Harvest.Reading;
using ArmPayloads.Analyzers.Harvest.Trees;
using ArmPayloads.Analyzers.Harvest.Written;
using ArmPayloads.Contracts.Payloads;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.Analyzers.Harvest.Building;

/// <summary>Makes sets and payloads of what is written, and remembers which objects are parts of others.</summary>
internal sealed class HarvestMaker(Compilation compilation, TreeHarvest harvest, GeneratedTypes types, CancellationToken cancellationToken)
{
    private readonly MemberValues _members = new(compilation);
    private readonly FateFinder _fates = new(harvest, new MemberValues(compilation));
    private readonly HashSet<(SyntaxTree Tree, int Start)> _parts = [];

    /// <summary>Whether an object has become a part of another one.</summary>
    public bool IsPart(SyntaxPlace place) => _parts.Contains((place.Tree, place.Span.Start));

    public HarvestedSet? MakeSet(SyntaxTree tree, WrittenRoot root)
    {
        if (TypeOf(root) is not { Form: GeneratedForm.Definition, Resource: { } resource } type)
            return null;
        var (value, _, trees) = Build(tree, root);
        if (value is not PayloadObject definition)
            return null;
        var set = DefinitionSet.Read(type.Api, definition);
        return new HarvestedSet(resource, set, new SyntaxPlace(tree, root.Value.Range), trees);
    }

    public LoosePayload? MakeLoose(SyntaxTree tree, WrittenRoot root)
    {
        if (TypeOf(root) is not { Form: GeneratedForm.Object } type || _parts.Contains((tree, root.Value.Start)))
            return null;
        var (value, fate, trees) = Build(tree, root);
        return value is PayloadObject ? new LoosePayload(type.Api, type.Name.Key, value, AddressOf(fate), new SyntaxPlace(tree, root.Value.Range), trees) : null;
    }

    public HarvestedName? MakeName(SyntaxTree tree, WrittenName name) =>
        types.Of(name.Resource) is { Resource: { } resource } type && NewBuilder().Build(name.Value, tree) is PayloadText text
            ? new HarvestedName(type.Api, resource, name.Parameter, text)
            : null;

    private GeneratedType? TypeOf(WrittenRoot root) => root.Value.Type is { } type ? types.Of(type) : null;

    private (PayloadNode Value, KnownFate Fate, IReadOnlyCollection<SyntaxTree> Trees) Build(SyntaxTree tree, WrittenRoot root)
    {
        var builder = NewBuilder();
        var fate = _fates.Find(root.Fate, tree);
        var value = builder.Build(root.Value, fate, tree, new SyntaxPlace(tree, root.Value.Range));
        _parts.UnionWith(builder.Parts.Where(part => part != (tree, root.Value.Start)));
        return (value, fate, builder.Trees);
    }

    // One request gives a name; two give one only if they agree.
    private string? AddressOf(KnownFate fate)
    {
        var addresses = fate.Addresses.Select(address => TextOf(address.Tree, address.Address)).Distinct().ToList();
        return addresses.Count == 1 ? addresses[0] : null;
    }

    private string? TextOf(SyntaxTree tree, WrittenAddress address)
    {
        if (types.Of(address.Resource)?.Resource is not { Collection.Length: > 0 } resource)
            return null;
        var builder = NewBuilder();
        var names = address.Names.Select(name => (builder.Build(name, tree) as PayloadText)?.Value).ToList();
        return names.Contains(null) ? null : resource.Collection + "/" + string.Join("/", names);
    }

    private PayloadBuilder NewBuilder() => new(harvest, types, _members, _fates, cancellationToken);
}
