using System.Runtime.CompilerServices;
using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Rules;

/// <summary>Names that a path has led to, for looking up.</summary>
internal sealed class NameTable(Selection selection)
{
    // Short lists, as most are, are looked through one by one; there are many, and each index would be kept. Longer ones are,
    // too, until somebody has come a few times.
    private const int FewNames = 16;
    private const int FewQuestions = 4;

    private const int Complete = 1;
    private const int Incomplete = 2;

    private int _questions;

    // Told when it is first asked for, by several threads if need be.
    private int _completeness;
    private Dictionary<string, List<Selected>>? _byName;

    public static NameTable Unknown { get; } = new(Selection.Unknown);

    /// <summary>Whether nothing at all is known of the names.</summary>
    public bool IsUnknown => !selection.IsComplete && selection.Items.Count == 0;

    /// <summary>Whether there may be no other names.</summary>
    public bool IsComplete
    {
        get
        {
            if (_completeness == 0)
                _completeness = HasAll() ? Complete : Incomplete;
            return _completeness == Complete;
        }
    }

    /// <summary>The names, each in the first of its spellings.</summary>
    public IEnumerable<string> Names => selection.Items.Count == 0 ? [] : selection.Items.Select(item => item.Text).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<Selected> Find(string name, bool ignoreCase)
    {
        var comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        if (selection.Items.Count > FewNames && (_byName is not null || ++_questions > FewQuestions))
            return [.. Spelled(name).Where(item => string.Equals(item.Text, name, comparison))];
        List<Selected>? found = null;
        foreach (var item in selection.Items)
        {
            if (string.Equals(item.Text, name, comparison))
                (found ??= []).Add(item);
        }
        if (found is null)
            return [];
        return found;
    }

    private bool HasAll()
    {
        var hasAll = selection.IsComplete;
        for (var i = 0; hasAll && i < selection.Items.Count; i++)
            hasAll = selection.Items[i].Text is not null;
        return hasAll;
    }

    // In whatever letter case; several threads may make the same table.
    private List<Selected> Spelled(string name) => (_byName ??= ByName(selection.Items)).TryGetValue(name, out var items) ? items : [];

    private static Dictionary<string, List<Selected>> ByName(EquatableArray<Selected> items)
    {
        var byName = new Dictionary<string, List<Selected>>(items.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var item in items)
        {
            if (item.Text is not { } text)
                continue;
            if (byName.TryGetValue(text, out var same))
                same.Add(item);
            else
                byName[text] = [item];
        }
        return byName;
    }
}

/// <summary>What the checks of a set, or the check of a payload on its own, have looked up already: a name is looked for once for each value, and listed once for all.</summary>
internal sealed class RuleCache
{
    private readonly Dictionary<PayloadNode, PayloadResource>? _resources;
    // Several threads may ask at once; a payload alone often asks for none.
    private Dictionary<(PayloadNode Holder, RulesKeyword? Rules, RulePath Path), NameTable>? _tables;

    /// <summary>For a set of which nothing is known.</summary>
    public RuleCache()
    {
    }

    public RuleCache(IEnumerable<PayloadResource> resources)
    {
        _resources = [];
        foreach (var resource in resources)
            _resources[resource.Value] = resource;
    }

    // The paths of one contract are few, and each is one object.
    private sealed class SameComparer : IEqualityComparer<(PayloadNode Holder, RulesKeyword? Rules, RulePath Path)>
    {
        public static SameComparer Instance { get; } = new();

        public bool Equals((PayloadNode Holder, RulesKeyword? Rules, RulePath Path) x, (PayloadNode Holder, RulesKeyword? Rules, RulePath Path) y) =>
            ReferenceEquals(x.Holder, y.Holder) && ReferenceEquals(x.Rules, y.Rules) && ReferenceEquals(x.Path, y.Path);

        public int GetHashCode((PayloadNode Holder, RulesKeyword? Rules, RulePath Path) obj) =>
            unchecked(RuntimeHelpers.GetHashCode(obj.Holder) * 31 + RuntimeHelpers.GetHashCode(obj.Path));
    }

    public PayloadResource? ResourceOf(PayloadNode value) => _resources is not null && _resources.TryGetValue(value, out var resource) ? resource : null;

    /// <summary>The names that a path selects.</summary>
    /// <param name="holder">Where it starts.</param>
    /// <param name="rules">What says where references lead that it follows; null where it starts at the set.</param>
    /// <param name="path">The path, as a rule of the contract has it.</param>
    /// <param name="walker">Walks it if nobody has.</param>
    public NameTable Table(PayloadNode holder, RulesKeyword? rules, RulePath path, PathWalker walker)
    {
        var tables = Tables();
        lock (tables)
        {
            if (tables.TryGetValue((holder, rules, path), out var known))
                return known;
        }
        // To walk the path may need other tables.
        var table = new NameTable(walker.Select(path));
        lock (tables)
        {
            if (tables.TryGetValue((holder, rules, path), out var known))
                return known;
            return tables[(holder, rules, path)] = table;
        }
    }

    private Dictionary<(PayloadNode Holder, RulesKeyword? Rules, RulePath Path), NameTable> Tables()
    {
        if (_tables is null)
            Interlocked.CompareExchange(ref _tables, new(SameComparer.Instance), null);
        return _tables;
    }
}
