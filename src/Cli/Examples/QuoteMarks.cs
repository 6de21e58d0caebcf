namespace ArmPayloads.Cli.Examples;

/// <summary>Quotes, straight and curly, and where the text between two of them ends.</summary>
internal static class QuoteMarks
{
    public static bool IsQuote(char c) => c is '"' or '\'' || IsCurly(c);

    public static bool IsCurly(char c) => IsCurlyDouble(c) || IsCurlySingle(c);

    public static bool Closes(char open, char c) => open switch
    {
        '"' or '\'' => c == open,
        _ when IsCurlyDouble(open) => c == '"' || IsCurlyDouble(c),
        _ => c == '\'' || IsCurlySingle(c),
    };

    /// <summary>The quote that closes what begins at an offset behind another quote, or the end of its line if none does.</summary>
    public static (int Offset, bool IsClosed) FindEnd(ExampleText text, char open, int start)
    {
        for (var offset = start; offset < text.Length && !CharacterKinds.IsLineEnd(text[offset]); offset++)
        {
            if (text[offset] == '\\' && !CharacterKinds.IsLineEnd(text[offset + 1]))
                offset++;
            else if (Closes(open, text[offset]) && !IsApostrophe(text, open, start, offset))
                return (offset, true);
        }
        return (LineEndFrom(text, start), false);
    }

    private static bool IsApostrophe(ExampleText text, char open, int start, int offset) =>
        (open == '\'' || IsCurlySingle(open)) && offset > start && char.IsLetter(text[offset - 1]) && char.IsLetter(text[offset + 1]);

    private static int LineEndFrom(ExampleText text, int offset)
    {
        while (offset < text.Length && !CharacterKinds.IsLineEnd(text[offset]))
            offset++;
        return offset;
    }

    private static bool IsCurlyDouble(char c) => c is '“' or '”' or '„' or '‟';

    private static bool IsCurlySingle(char c) => c is '‘' or '’' or '‚' or '‛';
}
