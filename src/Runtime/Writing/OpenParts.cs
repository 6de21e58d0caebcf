namespace ArmPayloads;

/// <summary>The parts of things that are not complete yet, those of the innermost one last.</summary>
internal sealed class OpenParts<T>
{
    // So many that most payloads have no more at a time.
    private const int FewParts = 16;

    private T[] _parts = new T[FewParts];

    public int Count { get; private set; }

    public int Capacity => _parts.Length;

    public void Add(T part)
    {
        if (Count == _parts.Length)
            Array.Resize(ref _parts, Count * 2);
        _parts[Count++] = part;
    }

    /// <summary>Takes away the last parts, from one on.</summary>
    public T[] TakeFrom(int start)
    {
        Span<T> last = _parts.AsSpan(start, Count - start);
        T[] taken = last.ToArray();
        // Nothing is kept alive here.
        last.Clear();
        Count = start;
        return taken;
    }
}
