using System.Collections;

namespace ArmPayloads.Contracts;

/// <summary>
/// A list that never changes and that equals another one of the same elements, so that records which hold it can be
/// cached by a compiler. The default value is the empty list.
/// </summary>
public readonly struct EquatableArray<T> : IReadOnlyList<T>, IEquatable<EquatableArray<T>>
{
    private readonly T[]? _items;

    internal EquatableArray(T[] items) => _items = items;

#pragma warning disable CA1000 // Named like ImmutableArray<T>.Empty, where people look for it.
    public static EquatableArray<T> Empty => default;
#pragma warning restore CA1000

    public int Count => _items?.Length ?? 0;

    // An index into an empty array gives the usual IndexOutOfRangeException instead of one about null.
    public T this[int index] => (_items ?? [])[index];

    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    public bool Equals(EquatableArray<T> other)
    {
        if (ReferenceEquals(_items, other._items))
            return true;

        if (Count != other.Count)
            return false;

        for (var i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(this[i], other[i]))
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in this)
            hash = unchecked(hash * 31 + (item is null ? 0 : EqualityComparer<T>.Default.GetHashCode(item)));

        return hash;
    }

    public Enumerator GetEnumerator() => new(_items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    public override string ToString() => "[" + string.Join(", ", this) + "]";

    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        public readonly T Current => _items[_index];

        public bool MoveNext() => ++_index < _items.Length;
    }
}

/// <summary>Makes equatable arrays. The elements are copied, so that nobody can change them afterwards, unless somebody gives an array away.</summary>
public static class EquatableArray
{
    public static EquatableArray<T> Create<T>(T item) => new([item]);

    public static EquatableArray<T> Create<T>(params T[] items) => Wrap((T[])items.Clone());

    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) => Wrap(items.ToArray());

    /// <summary>The elements that differ, in order.</summary>
    internal static EquatableArray<T> ToDistinctArray<T>(this IReadOnlyList<T> items) => (items.Count > 1 ? items.Distinct() : items).ToEquatableArray();

    /// <summary>Takes an array itself, which nobody may change from then on; what may change is copied.</summary>
    internal static EquatableArray<T> Take<T>(IReadOnlyList<T> items) => items switch
    {
        T[] array => Wrap(array),
        EquatableArray<T> known => known,
        _ => items.ToEquatableArray(),
    };

    // An empty array is the default, so that both compare by one reference.
    private static EquatableArray<T> Wrap<T>(T[] items) => items.Length == 0 ? default : new(items);
}
