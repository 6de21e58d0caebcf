namespace ArmPayloads.Contracts;

/// <summary>Texts that differ. Few are compared with one another faster than put into a table.</summary>
/// <param name="ignoreCase">Letter case does not count.</param>
internal struct TextSet(bool ignoreCase)
{
    private const int FirstFew = 2;
    private const int MaxFew = 8;
    private const int FirstMany = 4 * MaxFew;

    private string[]? _few;
    private int _count;
    // Not a HashSet: that one cannot be told here that there will be more.
    private Dictionary<string, bool>? _all;

    /// <summary>False where the text is there already.</summary>
    public bool Add(string text)
    {
        if (_all is not null)
            return AddToAll(text);
        _few ??= new string[FirstFew];
        for (var i = 0; i < _count; i++)
        {
            if (string.Equals(_few[i], text, ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
                return false;
        }
        if (_count < MaxFew)
        {
            if (_count == _few.Length)
                Array.Resize(ref _few, MaxFew);
            _few[_count++] = text;
            return true;
        }
        _all = new(FirstMany, ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        foreach (var known in _few)
            _all.Add(known, true);
        return AddToAll(text);
    }

    private readonly bool AddToAll(string text)
    {
        var before = _all!.Count;
        _all[text] = true;
        return _all.Count > before;
    }
}
