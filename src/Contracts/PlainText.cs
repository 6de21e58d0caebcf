using System.Globalization;
using System.Text;

namespace ArmPayloads.Contracts;

/// <summary>Words of schemas and payloads as messages may repeat them: nobody can begin a new line in a build log with them.</summary>
public static class PlainText
{
    private const int MaxLength = 1000;

    /// <summary>The text on one line, without characters that cannot be seen or that turn others around, and not endless.</summary>
    public static string OneLine(string text)
    {
        if (text.Length <= MaxLength && !HasHidden(text))
            return text;
        var end = text.Length <= MaxLength ? text.Length : MaxLength - 1;
        if (end < text.Length && char.IsHighSurrogate(text[end - 1]))
            end--;
        var line = new StringBuilder(end + 1);
        for (var i = 0; i < end; i++)
            line.Append(IsHidden(text[i]) ? ' ' : text[i]);
        return end < text.Length ? line.Append('…').ToString() : line.ToString();
    }

    private static bool HasHidden(string text)
    {
        foreach (var c in text)
        {
            // Most texts are printable ASCII, none of which is hidden.
            if (c is < ' ' or > '~' && IsHidden(c))
                return true;
        }
        return false;
    }

    private static bool IsHidden(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
