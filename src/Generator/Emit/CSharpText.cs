using System.Globalization;
using System.Text;
using ArmPayloads.Contracts.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace ArmPayloads.Generator.Emit;

/// <summary>Foreign words as C#: nothing that stands in a schema gets out of a literal, a comment or an identifier.</summary>
internal static class CSharpText
{
    /// <summary>A string literal in ASCII.</summary>
    public static string Literal(string? value)
    {
        if (value is null)
            return "null";
        var start = PlainLength(value, 0);
        if (start == value.Length)
            return "\"" + value + "\"";
        var literal = new StringBuilder("\"", value.Length + 16).Append(value, 0, start);
        while (start < value.Length)
        {
            var plain = PlainLength(value, start + 1);
            literal.Append(Escape(value[start])).Append(value, start + 1, plain);
            start += 1 + plain;
        }
        return literal.Append('"').ToString();
    }

    // What stands in a literal as it is, which is nearly everything.
    private static int PlainLength(string value, int start)
    {
        var end = start;
        while (end < value.Length && value[end] is >= ' ' and <= '~' and not ('"' or '\\'))
            end++;
        return end - start;
    }

    private static string Escape(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
    };

    /// <summary>A name that is not the API's to choose: a parameter, a local.</summary>
    public static string Parameter(string words)
    {
        var name = CSharpNames.Camel(CSharpNames.Pascal(words) ?? "value");
        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
    }

    /// <summary>A namespace with keywords escaped; null where it is none.</summary>
    public static string? Namespace(string text)
    {
        var parts = text.Split('.');
        return parts.All(SyntaxFacts.IsValidIdentifier)
            ? string.Join(".", parts.Select(part => SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None ? part : "@" + part))
            : null;
    }

    /// <summary>Text on one line of an ordinary or documentation comment.</summary>
    public static string Comment(string text)
    {
        if (IsPlainLine(text))
            return text;
        var comment = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
                comment.Append(comment.Length > 0 && comment[comment.Length - 1] != ' ' ? " " : "");
            else if (char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator))
                comment.Append(c);
        }
        return comment.ToString().Trim();
    }

    // Printable ASCII with single spaces between words.
    private static bool IsPlainLine(string text)
    {
        var last = ' ';
        foreach (var c in text)
        {
            if (c is < ' ' or > '~' || (c == ' ' && last == ' '))
                return false;
            last = c;
        }
        return last != ' ';
    }

    /// <summary>Text in a documentation comment.</summary>
    public static string Xml(string text) => Comment(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
