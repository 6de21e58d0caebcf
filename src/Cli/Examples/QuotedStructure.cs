namespace ArmPayloads.Cli.Examples;

/// <summary>
/// Structures in quotes, <c>'value':'[ … ]'</c>, where the quotes are a slip. A text of JSON that merely looks like one
/// stays a text, and so does one like <c>'{hubName}'</c>.
/// </summary>
internal static class QuotedStructure
{
    public static bool Opens(ExampleText text, int start)
    {
        var bracket = Blanks.Skip(text, start + 1);
        return bracket < text.Length && IsStructure(text, bracket) && !IsPlainText(text, start);
    }

    private static bool IsStructure(ExampleText text, int bracket)
    {
        var isArray = text[bracket] == '[';
        if (!isArray && text[bracket] != '{')
            return false;
        var inside = Blanks.Skip(text, bracket + 1);
        var first = text[inside];
        return QuoteMarks.IsQuote(first)
            || first is '<' or '.' or '…'
            || first == (isArray ? ']' : '}')
            || (isArray && (first is '{' or '[' or '-' || char.IsAsciiDigit(first)));
    }

    // The next quote decides, escaped or not, so that no stretch is looked at twice.
    private static bool IsPlainText(ExampleText text, int start)
    {
        if (text[start] != '"')
            return false;
        var offset = start + 1;
        while (!CharacterKinds.IsLineEnd(text[offset]) && text[offset] != '"')
            offset++;
        return text[offset] == '"' && (text[offset - 1] == '\\' || CharacterKinds.IsBreak(text[offset + 1]));
    }
}
