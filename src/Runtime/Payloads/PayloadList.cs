using System.Collections;
using System.Diagnostics;

namespace ArmPayloads;

/// <summary>
/// A list that knows whether anybody has given it a content. Until then it is undefined, and its member is left out of
/// the JSON; once something was added, set or cleared it is defined, and an empty list is written as <c>[]</c>.
/// </summary>
/// <typeparam name="T">The elements' type.</typeparam>
[DebuggerDisplay("Count = {Count}, IsUndefined = {IsUndefined}")]
public sealed class PayloadList<T> : IList<T>, IReadOnlyList<T>
{
    private static readonly List<T> s_empty = [];

    // Null is what makes the list undefined.
    private List<T>? _items;

    /// <summary>An empty list that is defined.</summary>
    public PayloadList() => _items = [];

    /// <summary>A defined list with the given elements.</summary>
    /// <param name="items">The elements; they are copied.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public PayloadList(IEnumerable<T> items) => _items = [.. items ?? throw new ArgumentNullException(nameof(items))];

    private PayloadList(List<T>? items) => _items = items;

    /// <summary>True until something is added, set or cleared.</summary>
    public bool IsUndefined => _items is null;

    /// <inheritdoc cref="ICollection{T}.Count" />
    public int Count => _items?.Count ?? 0;

    bool ICollection<T>.IsReadOnly => false;

    /// <summary>The element at a position.</summary>
    /// <param name="index">Counted from zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no element at the position.</exception>
    public T this[int index]
    {
        get => Existing[index];
        set => Existing[index] = value;
    }

    private List<T> Existing => _items ?? s_empty;

    private List<T> Defined => _items ??= [];

    /// <summary>A list that is undefined until something is added, set or cleared.</summary>
    /// <returns>A new list.</returns>
#pragma warning disable CA1000 // The type argument is known where generated code calls it.
    public static PayloadList<T> CreateUndefined() => new((List<T>?)null);
#pragma warning restore CA1000

    /// <inheritdoc />
    public void Add(T item) => Defined.Add(item);

    /// <summary>Takes all elements away and makes the list defined: it is written as <c>[]</c>.</summary>
    public void Clear() => Defined.Clear();

    /// <inheritdoc />
    public void Insert(int index, T item)
    {
        if (index < 0 || index > Count)
            throw new ArgumentOutOfRangeException(nameof(index));
        Defined.Insert(index, item);
    }

    /// <inheritdoc />
    public bool Remove(T item) => Existing.Remove(item);

    /// <inheritdoc />
    public void RemoveAt(int index) => Existing.RemoveAt(index);

    /// <inheritdoc />
    public bool Contains(T item) => Existing.Contains(item);

    /// <inheritdoc />
    public int IndexOf(T item) => Existing.IndexOf(item);

    /// <inheritdoc />
    public void CopyTo(T[] array, int arrayIndex) => Existing.CopyTo(array, arrayIndex);

    /// <inheritdoc />
    public IEnumerator<T> GetEnumerator() => Existing.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
