using System.Diagnostics.CodeAnalysis;

namespace ArmPayloads.Contracts;

/// <summary>Things by name. Names mostly come in the order of the list, so the next one is found without a look at the others.</summary>
internal sealed class NameIndex<T> : IEquatable<NameIndex<T>>
    where T : class
{
    // How many between two that come may be left out before it is faster to look among all.
    private const int MaxLeftOut = 8;

    private readonly EquatableArray<T> _items;
    private readonly string[] _names;
    private readonly Dictionary<string, T> _byName;

    /// <summary>An index.</summary>
    /// <param name="items">The things, in the order in which their names mostly come.</param>
    /// <param name="nameOf">The name of each, which no other has.</param>
    /// <param name="othersOf">Other names of each, where nothing has them for its own; of two the earlier counts.</param>
    public NameIndex(EquatableArray<T> items, Func<T, string> nameOf, Func<T, EquatableArray<string>> othersOf)
    {
        _items = items;
        _names = [.. items.Select(nameOf)];
        _byName = new Dictionary<string, T>(items.Count, StringComparer.Ordinal);
        for (var i = 0; i < _names.Length; i++)
            _byName[_names[i]] = items[i];
        foreach (var item in items)
        {
            foreach (var other in othersOf(item))
            {
                if (!_byName.ContainsKey(other))
                    _byName[other] = item;
            }
        }
    }

    public T? this[string name] => _byName.TryGetValue(name, out var item) ? item : null;

    /// <summary>What has a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="next">Where the search begins: zero for the first name, and then as it is left.</param>
    public T? Find(string name, ref int next)
    {
        var end = Math.Min(next + MaxLeftOut, _names.Length);
        for (var i = next; i < end; i++)
        {
            if (_names[i] != name)
                continue;
            // Models write the same text each time, which is then compared at once. Whoever reads it meanwhile reads one or the other.
            if (!ReferenceEquals(_names[i], name))
                _names[i] = name;
            next = i + 1;
            return _items[i];
        }
        return this[name];
    }

    public bool Equals(NameIndex<T>? other) => other is not null && _items == other._items;

    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as NameIndex<T>);

    public override int GetHashCode() => _items.GetHashCode();
}
