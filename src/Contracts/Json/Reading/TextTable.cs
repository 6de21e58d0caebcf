namespace ArmPayloads.Contracts.Json.Reading;

/// <summary>Cuts short texts out of a document, the same few of which stand there again and again, so that most of them are one string.</summary>
internal sealed class TextTable(string text)
{
    // Longer ones are sentences, which nobody repeats.
    private const int MaxLength = 24;

    // Texts that want the same place take turns: what is forgotten is cut out again.
    private readonly string?[] _known = new string?[128];

    public string Slice(int start, int length)
    {
        if (length is 0 or > MaxLength)
            return text.Substring(start, length);
        var place = QuickHash.Of(text, start, length) % _known.Length;
        if (_known[place] is { } known && known.Length == length && string.CompareOrdinal(known, 0, text, start, length) == 0)
            return known;
        return _known[place] = text.Substring(start, length);
    }
}
