using System.Text;

namespace ArmPayloads.Contracts.Schemas;

/// <summary>Says an ECMA 262 expression in the words of .NET, where the two differ.</summary>
internal static class EcmaPattern
{
    // Letters that mean something behind a backslash in both; any other letter stands for itself in ECMA.
    private const string Escapes = "bBfnrtvcxukpP0123456789";
    private const string Word = "A-Za-z0-9_";
    private const string NotWord = @"\x00-/:-@\[-\^`{-\uffff";
    private const string NotDigit = @"\x00-/:-\uffff";
    private const string Space = @"\t-\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";
    private const string NotSpace = @"\x00-\x08\x0e-\x1f!-\x9f\xa1-\u167f\u1681-\u1fff\u200b-\u2027\u202a-\u202e\u2030-\u205e\u2060-\u2fff\u3001-\ufefe\uff00-\uffff";
    private const string Boundary = $"(?:(?<=[{Word}])(?![{Word}])|(?<![{Word}])(?=[{Word}]))";
    private const string NoBoundary = $"(?:(?<=[{Word}])(?=[{Word}])|(?<![{Word}])(?![{Word}]))";

    public static string Translate(string pattern)
    {
        var result = new StringBuilder(pattern.Length + 16);
        for (var i = 0; i < pattern.Length;)
        {
            var c = pattern[i++];
            if (c == '\\' && i < pattern.Length)
                result.Append(Escape(pattern[i++]));
            else if (c == '[')
                i = TranslateClass(pattern, i, result);
            else
                result.Append(c switch { '$' => @"\z", '.' => @"[^\n\r\u2028\u2029]", _ => c.ToString() });
        }
        return result.ToString();
    }

    // From behind the opening bracket to behind the closing one.
    private static int TranslateClass(string pattern, int i, StringBuilder result)
    {
        // In .NET a bracket that closes at once is one of the characters.
        if (StartsWith(pattern, i, "]") || StartsWith(pattern, i, "^]"))
        {
            result.Append(pattern[i] == ']' ? "(?!)" : @"[\x00-\uffff]");
            return i + (pattern[i] == ']' ? 1 : 2);
        }
        result.Append('[');
        while (i < pattern.Length)
        {
            var c = pattern[i++];
            if (c == '\\' && i < pattern.Length)
                result.Append(EscapeInClass(pattern[i++], StartsWith(pattern, i, "-")));
            else if (c == '[')
                // In .NET it may begin a subtraction.
                result.Append(@"\[");
            else if (c == '-' && i + 1 < pattern.Length && pattern[i] == '\\' && SetOf(pattern[i + 1]) is not null)
                result.Append(@"\-");
            else
                result.Append(c);
            if (c == ']')
                break;
        }
        return i;
    }

    private static string Escape(char c) => c switch
    {
        'd' => "[0-9]",
        'D' => "[^0-9]",
        'w' => $"[{Word}]",
        'W' => $"[^{Word}]",
        's' => $"[{Space}]",
        'S' => $"[^{Space}]",
        'b' => Boundary,
        'B' => NoBoundary,
        _ => Plain(c),
    };

    // Next to a set such as \w a dash is a dash in ECMA; in .NET, where the set is spelt out, it would make a range.
    private static string EscapeInClass(char c, bool beforeDash) =>
        SetOf(c) is { } set ? (beforeDash ? set + "\\" : set) : c == 'B' ? "B" : Plain(c);

    private static string? SetOf(char c) => c switch
    {
        'd' => "0-9",
        'D' => NotDigit,
        'w' => Word,
        'W' => NotWord,
        's' => Space,
        'S' => NotSpace,
        _ => null,
    };

    private static string Plain(char c) =>
        (char.IsLetterOrDigit(c) || c == '_' || c > '\x7f') && Escapes.IndexOf(c) < 0 ? c.ToString() : "\\" + c;

    private static bool StartsWith(string pattern, int i, string text) => string.CompareOrdinal(pattern, i, text, 0, text.Length) == 0;
}
