namespace ArmPayloads;

/// <summary>The parts of things that are not complete yet, those of the innermost one last.</summary>
internal sealed class OpenParts<T>
{
    // So many that most payloads have no more at a time.
    private const int FewParts = 16;

    private T[] _parts = new T[FewParts];
    private int _most;

    public int Count { get; private set; }

    public int Capacity => _parts.Length;

    /// <summary>The part that was added last of those that have not been taken.</summary>
    public T Last
    {
        get => _parts[Count - 1];
        set => _parts[Count - 1] = value;
    }

    public void Add(T part)
    {
        if (Count == _parts.Length)
            Array.Resize(ref _parts, Count * 2);
        _parts[Count++] = part;
    }

    /// <summary>Takes away the last parts, from one on.</summary>
    public T[] TakeFrom(int start)
    {
        T[] taken = _parts.AsSpan(start, Count - start).ToArray();
        _most = Math.Max(_most, Count);
        Count = start;
        return taken;
    }

    /// <summary>Keeps nothing of what has been taken.</summary>
    public void Clear()
    {
        Array.Clear(_parts, 0, _most);
        (_most, Count) = (0, 0);
    }
}
