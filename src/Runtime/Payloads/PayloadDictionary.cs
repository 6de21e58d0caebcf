using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace ArmPayloads;

/// <summary>
/// A map from names to values that keeps the order in which names were added. Names are compared ordinally. Like
/// <see cref="PayloadList{T}"/> it knows whether anybody has given it a content.
/// </summary>
/// <typeparam name="TValue">The values' type.</typeparam>
[DebuggerDisplay("Count = {Count}, IsUndefined = {IsUndefined}")]
public sealed class PayloadDictionary<TValue> : IDictionary<string, TValue>, IReadOnlyDictionary<string, TValue>
{
    // Most maps in payloads hold a handful of names: looking at each is faster than hashing, and needs no memory.
    private const int LargestWithoutIndex = 8;
    private static readonly List<KeyValuePair<string, TValue>> s_empty = [];

    private List<KeyValuePair<string, TValue>>? _entries;
    private Dictionary<string, int>? _index;
    private bool _defined;

    /// <summary>An empty map that is defined: it is written as <c>{}</c>.</summary>
    public PayloadDictionary() => _defined = true;

    /// <summary>True until something is added, set or cleared.</summary>
    public bool IsUndefined => !_defined;

    /// <inheritdoc cref="ICollection{T}.Count" />
    public int Count => _entries?.Count ?? 0;

    /// <summary>The names as they are now, in order.</summary>
    public ICollection<string> Keys => Entries.ConvertAll(static entry => entry.Key).AsReadOnly();

    /// <summary>The values as they are now, in the order of their names.</summary>
    public ICollection<TValue> Values => Entries.ConvertAll(static entry => entry.Value).AsReadOnly();

    IEnumerable<string> IReadOnlyDictionary<string, TValue>.Keys => Keys;

    IEnumerable<TValue> IReadOnlyDictionary<string, TValue>.Values => Values;

    bool ICollection<KeyValuePair<string, TValue>>.IsReadOnly => false;

    private List<KeyValuePair<string, TValue>> Entries => _entries ?? s_empty;

    /// <summary>The value of a name. Setting it adds the name at the end, or replaces its value where it stands.</summary>
    /// <param name="key">The name.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such name to get the value of.</exception>
    public TValue this[string key]
    {
        get => TryGetValue(key, out TValue? value) ? value : throw new KeyNotFoundException($"There is no '{key}'.");
        set
        {
            int position = Find(key);
            if (position < 0)
                Append(key, value);
            else
                Entries[position] = new KeyValuePair<string, TValue>(Entries[position].Key, value);
        }
    }

    /// <summary>A map that is undefined until something is added, set or cleared.</summary>
    /// <returns>A new map.</returns>
#pragma warning disable CA1000 // The type argument is known where generated code calls it.
    public static PayloadDictionary<TValue> CreateUndefined() => new() { _defined = false };
#pragma warning restore CA1000

    /// <summary>Adds a name.</summary>
    /// <param name="key">The name.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">The name is there already.</exception>
    public void Add(string key, TValue value)
    {
        if (Find(key) >= 0)
            throw new ArgumentException($"'{key}' is there already.", nameof(key));
        Append(key, value);
    }

    /// <summary>Takes all names away and makes the map defined: it is written as <c>{}</c>.</summary>
    public void Clear()
    {
        _defined = true;
        _entries?.Clear();
        _index = null;
    }

    /// <inheritdoc cref="IDictionary{TKey, TValue}.ContainsKey" />
    public bool ContainsKey(string key) => Find(key) >= 0;

    /// <inheritdoc cref="IDictionary{TKey, TValue}.Remove(TKey)" />
    public bool Remove(string key)
    {
        int position = Find(key);
        if (position < 0)
            return false;
        Entries.RemoveAt(position);
        _index = null;
        return true;
    }

    /// <inheritdoc cref="IDictionary{TKey, TValue}.TryGetValue" />
#pragma warning disable CS8767 // The interface on netstandard2.0 has no annotation.
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out TValue value)
#pragma warning restore CS8767
    {
        int position = Find(key);
        value = position < 0 ? default : Entries[position].Value;
        return position >= 0;
    }

    /// <inheritdoc cref="IEnumerable{T}.GetEnumerator" />
    public List<KeyValuePair<string, TValue>>.Enumerator GetEnumerator() => Entries.GetEnumerator();

    IEnumerator<KeyValuePair<string, TValue>> IEnumerable<KeyValuePair<string, TValue>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void ICollection<KeyValuePair<string, TValue>>.Add(KeyValuePair<string, TValue> item) => Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, TValue>>.Contains(KeyValuePair<string, TValue> item) => Entries.Contains(item);

    bool ICollection<KeyValuePair<string, TValue>>.Remove(KeyValuePair<string, TValue> item) =>
        Entries.Contains(item) && Remove(item.Key);

    void ICollection<KeyValuePair<string, TValue>>.CopyTo(KeyValuePair<string, TValue>[] array, int arrayIndex) =>
        Entries.CopyTo(array, arrayIndex);

    private void Append(string key, TValue value)
    {
        _defined = true;
        _entries ??= [];
        _index?.Add(key, _entries.Count);
        _entries.Add(new KeyValuePair<string, TValue>(key, value));
    }

    private int Find(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        List<KeyValuePair<string, TValue>> entries = Entries;
        if (entries.Count > LargestWithoutIndex)
            return (_index ??= BuildIndex(entries)).TryGetValue(key, out int position) ? position : -1;
        for (int i = 0; i < entries.Count; i++)
        {
            if (string.Equals(entries[i].Key, key, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }

    private static Dictionary<string, int> BuildIndex(List<KeyValuePair<string, TValue>> entries)
    {
        var index = new Dictionary<string, int>(entries.Count + 1, StringComparer.Ordinal);
        for (int i = 0; i < entries.Count; i++)
            index.Add(entries[i].Key, i);
        return index;
    }
}
