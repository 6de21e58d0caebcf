namespace ArmPayloads.Cli.Examples;

/// <summary>Names in angle brackets that stand for what somebody has to fill in: <c>&lt;Connector-Definition&gt;</c>.</summary>
internal static class ExamplePlaceholder
{
    /// <summary>Whether a text is nothing but one placeholder.</summary>
    public static bool Is(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length > 2 && trimmed[0] == '<' && trimmed[^1] == '>' && IsName(trimmed[1..^1]);
    }

    /// <summary>The end of the placeholder that begins at an offset without quotes; null if there is none.</summary>
    public static int? EndOf(ExampleText text, int start)
    {
        var offset = start + 1;
        while (offset < text.Length && text[offset] is not ('<' or '>' or '"' or '\n' or '\r'))
            offset++;
        return offset < text.Length && text[offset] == '>' && Is(text.Slice(start, offset + 1)) ? offset + 1 : null;
    }

    // A slash makes it a tag of HTML.
    private static bool IsName(string inside) =>
        !string.IsNullOrWhiteSpace(inside) && inside.IndexOfAny(['<', '>', '\n', '\r']) < 0 && inside[0] != '/' && inside[^1] != '/';
}
