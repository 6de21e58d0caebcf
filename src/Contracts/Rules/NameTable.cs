using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Rules;

/// <summary>Names that a path has led to, for looking up.</summary>
internal sealed class NameTable(Selection selection)
{
    private readonly Lazy<ILookup<string, Selected>> _byName = new(() =>
        selection.Items.Where(item => item.Text is not null).ToLookup(item => item.Text!, StringComparer.OrdinalIgnoreCase));

    public static NameTable Unknown { get; } = new(Selection.Unknown);

    /// <summary>Whether there may be no other names.</summary>
    public bool IsComplete => selection.IsComplete && selection.Items.All(item => item.Text is not null);

    public IReadOnlyList<string> Names => selection.Items.Count == 0 ? [] : [.. _byName.Value.Select(group => group.First().Text!)];

    public IReadOnlyList<Selected> Find(string name, bool ignoreCase)
    {
        if (selection.Items.Count == 0 || !_byName.Value.Contains(name))
            return [];
        var found = _byName.Value[name];
        return ignoreCase ? [.. found] : [.. found.Where(item => item.Text == name)];
    }
}

/// <summary>What one check of a set has looked up already: a name is looked for once for each value, and listed once for all.</summary>
internal sealed class RuleCache
{
    private readonly ConcurrentDictionary<(PayloadNode Holder, RulePath Path), NameTable> _tables = new(SameComparer.Instance);
    private readonly Dictionary<PayloadNode, PayloadResource> _resources;

    public RuleCache(PayloadSet set)
    {
        _resources = [];
        foreach (var resource in set.Resources)
            _resources[resource.Value] = resource;
    }

    // The paths of one contract are few, and each is one object.
    private sealed class SameComparer : IEqualityComparer<(PayloadNode Holder, RulePath Path)>
    {
        public static SameComparer Instance { get; } = new();

        public bool Equals((PayloadNode Holder, RulePath Path) x, (PayloadNode Holder, RulePath Path) y) =>
            ReferenceEquals(x.Holder, y.Holder) && ReferenceEquals(x.Path, y.Path);

        public int GetHashCode((PayloadNode Holder, RulePath Path) obj) =>
            unchecked(RuntimeHelpers.GetHashCode(obj.Holder) * 31 + RuntimeHelpers.GetHashCode(obj.Path));
    }

    public PayloadResource? ResourceOf(PayloadNode value) => _resources.TryGetValue(value, out var resource) ? resource : null;

    public NameTable Table(PayloadNode holder, RulePath path, PathWalker walker) =>
        _tables.TryGetValue((holder, path), out var table) ? table : _tables.GetOrAdd((holder, path), new NameTable(walker.Select(path)));
}
