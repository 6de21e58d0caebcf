using System.Diagnostics.CodeAnalysis;

namespace ArmPayloads.Contracts;

/// <summary>Things by name, found faster than in a dictionary: names that somebody makes up for people are quickly told apart.</summary>
internal sealed class NameIndex<T> : IEquatable<NameIndex<T>>
    where T : class
{
    // So many names with one hash are looked through before it is faster to hash the whole of a name.
    private const int MaxAlike = 4;
    private const int None = -1;

    private readonly bool _ignoreCase;
    private readonly Dictionary<string, T> _byName;

    // The first name of each hash, and behind each name the next one with the same. Null where too many share one, or a name has none.
    private readonly int[]? _first;
    private readonly int[] _next;

    // Each name as it has been asked for last: models write the same text each time, which is then compared at once. Whoever
    // reads it while it changes reads one or the other.
    private readonly string[] _texts;

    // What each name is that of.
    private readonly T[] _named;

    /// <summary>An index.</summary>
    /// <param name="items">The things.</param>
    /// <param name="nameOf">The name of each, which no other has.</param>
    /// <param name="othersOf">Other names of each, where nothing has them for its own; of two the earlier counts.</param>
    /// <param name="ignoreCase">Letter case does not count.</param>
    public NameIndex(EquatableArray<T> items, Func<T, string> nameOf, Func<T, EquatableArray<string>>? othersOf = null, bool ignoreCase = false)
    {
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
        (_texts, _named, _next) = ([.. _byName.Keys], [.. _byName.Values], new int[_byName.Count]);
        _first = FirstOfEachHash();
    }

    public bool IsEmpty => _named.Length == 0;

    public T? this[string name]
    {
        get
        {
            var hash = QuickHash.Of(name, _ignoreCase);
            if (_first is null || hash < 0)
                return _byName.TryGetValue(name, out var item) ? item : null;
            for (var i = _first[hash & (_first.Length - 1)]; i != None; i = _next[i])
            {
                if (ReferenceEquals(name, _texts[i]) || IsNameOf(i, name))
                    return _named[i];
            }
            return null;
        }
    }

    public bool Equals(NameIndex<T>? other) => other is not null && _ignoreCase == other._ignoreCase && _named.SequenceEqual(other._named);

    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as NameIndex<T>);

    public override int GetHashCode() => _named.Length == 0 ? 0 : _named[0].GetHashCode();

    private bool IsNameOf(int index, string name)
    {
        if (!string.Equals(name, _texts[index], _ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
            return false;
        _texts[index] = name;
        return true;
    }

    private int[]? FirstOfEachHash()
    {
        var size = 8;
        while (size < _texts.Length * 2)
            size *= 2;
        int[] first = [.. Enumerable.Repeat(None, size)];
        for (var i = 0; i < _texts.Length; i++)
        {
            var hash = QuickHash.Of(_texts[i], _ignoreCase);
            if (hash < 0)
                return null;
            ref var place = ref first[hash & (size - 1)];
            (_next[i], place) = (place, i);
            if (AlikeFrom(i) > MaxAlike)
                return null;
        }
        return first;
    }

    private int AlikeFrom(int index)
    {
        var alike = 0;
        for (var i = index; i != None; i = _next[i])
            alike++;
        return alike;
    }
}
