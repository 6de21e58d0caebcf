using System.Diagnostics.CodeAnalysis;

namespace ArmPayloads.Contracts;

/// <summary>Things by name, found faster than in a dictionary: names that somebody makes up for people are quickly told apart.</summary>
internal sealed class NameIndex<T> : IEquatable<NameIndex<T>>
    where T : class
{
    // So many names with one hash are looked through before it is faster to hash the whole of a name.
    private const int MaxAlike = 4;

    private readonly EquatableArray<T> _items;
    private readonly bool _ignoreCase;
    private readonly Dictionary<string, T> _byName;

    // By hash, one behind another where several share one. Null where too many do, or a name has none.
    private readonly Entry?[]? _entries;

    /// <summary>An index.</summary>
    /// <param name="items">The things.</param>
    /// <param name="nameOf">The name of each, which no other has.</param>
    /// <param name="othersOf">Other names of each, where nothing has them for its own; of two the earlier counts.</param>
    /// <param name="ignoreCase">Letter case does not count.</param>
    public NameIndex(EquatableArray<T> items, Func<T, string> nameOf, Func<T, EquatableArray<string>>? othersOf = null, bool ignoreCase = false)
    {
        _items = items;
        _ignoreCase = ignoreCase;
        _byName = new Dictionary<string, T>(items.Count, ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        foreach (var item in items)
            _byName[nameOf(item)] = item;
        foreach (var item in items)
        {
            foreach (var other in othersOf?.Invoke(item) ?? [])
            {
                if (!_byName.ContainsKey(other))
                    _byName[other] = item;
            }
        }
        _entries = EntriesOf(_byName, ignoreCase);
    }

    public bool IsEmpty => _items.Count == 0;

    public T? this[string name]
    {
        get
        {
            var hash = QuickHash.Of(name, _ignoreCase);
            if (_entries is null || hash < 0)
                return _byName.TryGetValue(name, out var item) ? item : null;
            for (var entry = _entries[hash & (_entries.Length - 1)]; entry is not null; entry = entry.Next)
            {
                if (ReferenceEquals(name, entry.Text) || entry.Is(name, _ignoreCase))
                    return entry.Item;
            }
            return null;
        }
    }

    public bool Equals(NameIndex<T>? other) => other is not null && _items == other._items && _ignoreCase == other._ignoreCase;

    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as NameIndex<T>);

    public override int GetHashCode() => _items.GetHashCode();

    private static Entry?[]? EntriesOf(Dictionary<string, T> byName, bool ignoreCase)
    {
        var size = 8;
        while (size < byName.Count * 2)
            size *= 2;
        var entries = new Entry?[size];
        foreach (var pair in byName)
        {
            var hash = QuickHash.Of(pair.Key, ignoreCase);
            if (hash < 0)
                return null;
            ref var place = ref entries[hash & (size - 1)];
            place = new Entry(pair.Key, pair.Value, place);
            if (place.Alike > MaxAlike)
                return null;
        }
        return entries;
    }

    private sealed record Entry(string Name, T Item, Entry? Next)
    {
        /// <summary>The text that has been asked for last: models write the same one each time, which is then compared at once.</summary>
        // Whoever reads it meanwhile reads one or the other.
        public string Text { get; private set; } = Name;

        public int Alike { get; } = Next is null ? 1 : Next.Alike + 1;

        public bool Is(string name, bool ignoreCase)
        {
            if (!string.Equals(name, Text, ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
                return false;
            Text = name;
            return true;
        }
    }
}
