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
        var literal = new StringBuilder("\"", value.Length + 2);
        var start = 0;
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is >= ' ' and <= '~' and not ('"' or '\\'))
                continue;
            literal.Append(value, start, i - start).Append(Escape(value[i]));
            start = i + 1;
        }
        return literal.Append(value, start, value.Length - start).Append('"').ToString();
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

    /// <summary>A UTF-8 literal.</summary>
    public static string Utf8Literal(string value) => Literal(value) + "u8";

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

    /// <summary>Text in a documentation comment.</summary>
    public static string Xml(string text) => Comment(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
