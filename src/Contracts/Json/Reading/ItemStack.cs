namespace ArmPayloads.Contracts.Json.Reading;

/// <summary>What open objects or arrays hold so far. One list for all of them: each takes its own off when it is closed, and none has a list that grows.</summary>
internal sealed class ItemStack<T>
{
    // Enough for small texts, and a beginning for others.
    private readonly List<T> _items = new(16);

    public int Count => _items.Count;

    public void Push(T item) => _items.Add(item);

    /// <summary>Takes off what was put on since there were so many.</summary>
    public T[] PopFrom(int first)
    {
        var count = _items.Count - first;
        if (count == 0)
            return [];
        var items = new T[count];
        _items.CopyTo(first, items, 0, count);
        _items.RemoveRange(first, count);
        return items;
    }
}
