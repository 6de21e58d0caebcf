namespace ArmPayloads.Contracts.Json.Reading;

/// <summary>What may stand between tokens: white space and comments.</summary>
internal static class JsonTrivia
{
    /// <summary>The offset of the first character behind the trivia. A mere look ahead has no list of problems.</summary>
    public static int Skip(string text, int offset, ProblemList? problems)
    {
        // Nearly all that is not space is no comment either.
        while (offset < text.Length && text[offset] is <= ' ' or '/')
        {
            if (IsSpace(text[offset]))
                offset++;
            else if (IsCommentAt(text, offset))
                offset = SkipComment(text, offset, problems);
            else
                break;
        }

        return offset;
    }

    public static bool IsSpace(char character) => character is ' ' or '\t' or '\n' or '\r';

    public static bool IsCommentAt(string text, int offset) =>
        text[offset] == '/' && offset + 1 < text.Length && text[offset + 1] is '/' or '*';

    private static int SkipComment(string text, int offset, ProblemList? problems)
    {
        if (text[offset + 1] == '/')
        {
            var lineEnd = text.IndexOfAny(['\n', '\r'], offset);
            return lineEnd < 0 ? text.Length : lineEnd;
        }

        var close = text.IndexOf("*/", offset + 2, StringComparison.Ordinal);
        if (close >= 0)
            return close + 2;

        problems?.Add("a comment is not closed: */ is missing", offset, text.Length);
        return text.Length;
    }
}
