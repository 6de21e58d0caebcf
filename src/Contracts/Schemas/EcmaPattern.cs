using System.Text;

namespace ArmPayloads.Contracts.Schemas;

/// <summary>Says an ECMA 262 expression in the words of .NET, where the two differ.</summary>
internal static class EcmaPattern
{
    private const string Word = "A-Za-z0-9_";
    private const string NotWord = @"\x00-/:-@\[-\^`{-\uffff";
    private const string NotDigit = @"\x00-/:-\uffff";

    public static string Translate(string pattern)
    {
        var result = new StringBuilder(pattern.Length + 16);
        var inClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (c == '\\' && i + 1 < pattern.Length)
                result.Append(Escape(pattern[++i], inClass, i + 1 < pattern.Length && pattern[i + 1] == '-'));
            else if (inClass)
                result.Append(InClass(c, ref inClass));
            else
                result.Append(Outside(c, ref inClass));
        }
        return result.ToString();
    }

    private static string Outside(char c, ref bool inClass)
    {
        inClass = c == '[';
        return c switch
        {
            '$' => @"\z",
            '.' => @"[^\n\r\u2028\u2029]",
            _ => c.ToString(),
        };
    }

    // In .NET a bracket in a class may begin a subtraction.
    private static string InClass(char c, ref bool inClass)
    {
        inClass = c != ']';
        return c == '[' ? @"\[" : c.ToString();
    }

    // After a set such as \w a dash is a dash in ECMA; in .NET, where the set is spelt out, it would begin a range.
    private static string Escape(char c, bool inClass, bool beforeDash)
    {
        var text = c switch
        {
            'd' => inClass ? "0-9" : "[0-9]",
            'w' => inClass ? Word : $"[{Word}]",
            'D' => inClass ? NotDigit : "[^0-9]",
            'W' => inClass ? NotWord : $"[^{Word}]",
            'a' or 'e' or 'A' or 'Z' or 'z' or 'G' => c.ToString(),
            _ => "\\" + c,
        };
        return inClass && beforeDash && (c is 'd' or 'w' or 'D' or 'W') ? text + "\\" : text;
    }
}
