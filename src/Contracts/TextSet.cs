namespace ArmPayloads.Contracts;

/// <summary>Texts that differ. Few are compared with one another faster than put into a table.</summary>
/// <param name="ignoreCase">Letter case does not count.</param>
internal struct TextSet(bool ignoreCase)
{
    private const int MaxFew = 8;

    private string[]? _few;
    private int _count;
    private HashSet<string>? _all;

    /// <summary>False where the text is there already.</summary>
    public bool Add(string text)
    {
        if (_all is not null)
            return _all.Add(text);
        _few ??= new string[MaxFew];
        for (var i = 0; i < _count; i++)
        {
            if (string.Equals(_few[i], text, ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
                return false;
        }
        if (_count == MaxFew)
            _all = new(_few, ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal) { text };
        else
            _few[_count++] = text;
        return true;
    }
}
