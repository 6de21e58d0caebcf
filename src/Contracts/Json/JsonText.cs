using System.Globalization;
using System.Text;

namespace ArmPayloads.Contracts.Json;

/// <summary>Nodes as text again. A half-typed member counts as absent everywhere here.</summary>
public static class JsonText
{
    private enum Form
    {
        Minified,
        Ascii,
        Canonical,
    }

    /// <summary>The node without white space and comments; members stay in order, duplicates included, numbers as written.</summary>
    public static string Minify(JsonNodeSyntax node) => Write(node, Form.Minified);

    /// <summary>
    /// A text that two nodes share if and only if they are the same JSON value: members sorted ordinally, the last
    /// duplicate only, numbers by their exact value.
    /// </summary>
    public static string Canonical(JsonNodeSyntax node) => Write(node, Form.Canonical);

    /// <summary>What <see cref="Minify"/> makes, in ASCII: everything else is escaped.</summary>
    internal static void AppendAscii(StringBuilder text, JsonNodeSyntax node) => Append(text, node, Form.Ascii);

    /// <summary>A JSON string literal. Control characters and lone surrogates are escaped, so that nothing is lost.</summary>
    public static string Quote(string value)
    {
        if (PlainLength(value, 0) == value.Length)
            return "\"" + value + "\"";
        var text = new StringBuilder(value.Length + 2);
        AppendQuoted(text, value);
        return text.ToString();
    }

    private static string Write(JsonNodeSyntax node, Form form)
    {
        var text = new StringBuilder();
        Append(text, node, form);
        return text.ToString();
    }

    // Recursive: the reader has limited the depth.
    private static void Append(StringBuilder text, JsonNodeSyntax node, Form form)
    {
        switch (node)
        {
            case JsonObjectSyntax value:
                AppendMembers(text, form == Form.Canonical ? SortedMembers(value) : value.Members, form);
                break;
            case JsonArraySyntax array:
                AppendElements(text, array, form);
                break;
            case JsonStringSyntax value:
                AppendQuoted(text, value.Value, form);
                break;
            case JsonNumberSyntax number:
                text.Append(form == Form.Canonical ? CanonicalNumber.Parse(number.Text).ToString() : number.Text);
                break;
            default:
                text.Append(node.Kind == JsonKind.True ? "true" : node.Kind == JsonKind.False ? "false" : "null");
                break;
        }
    }

    private static void AppendMembers(StringBuilder text, JsonPropertySyntax[] members, Form form)
    {
        var separator = '{';
        foreach (var member in members)
        {
            if (member.Value is not { } value)
                continue;

            text.Append(separator);
            AppendQuoted(text, member.Name, form);
            text.Append(':');
            Append(text, value, form);
            separator = ',';
        }

        text.Append(separator == '{' ? "{}" : "}");
    }

    private static void AppendElements(StringBuilder text, JsonArraySyntax array, Form form)
    {
        text.Append('[');
        for (var i = 0; i < array.Elements.Count; i++)
        {
            if (i > 0)
                text.Append(',');

            Append(text, array.Elements[i], form);
        }

        text.Append(']');
    }

    private static JsonPropertySyntax[] SortedMembers(JsonObjectSyntax value) =>
        [.. value.LastProperties.OrderBy(member => member.Name, StringComparer.Ordinal)];

    internal static void AppendQuoted(StringBuilder text, string value) => AppendQuoted(text, value, Form.Minified);

    private static void AppendQuoted(StringBuilder text, string value, Form form)
    {
        text.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var plain = PlainLength(value, i);
            text.Append(value, i, plain);
            i += plain;
            if (i == value.Length)
                break;
            if (form != Form.Ascii && char.IsSurrogatePair(value, i))
                text.Append(value[i++]).Append(value[i]);
            else
                AppendCharacter(text, value[i], form);
        }

        text.Append('"');
    }

    // What needs no escape, which is nearly everything, goes in one piece.
    private static int PlainLength(string value, int start)
    {
        var end = start;
        while (end < value.Length && value[end] is >= ' ' and <= '~' and not ('"' or '\\'))
            end++;
        return end - start;
    }

    private static void AppendCharacter(StringBuilder text, char character, Form form)
    {
        const string escaped = "\"\\\b\f\n\r\t";
        const string escapes = "\"\\bfnrt";
        if (escaped.IndexOf(character) is >= 0 and var index)
            text.Append('\\').Append(escapes[index]);
        else if (char.IsControl(character) || char.IsSurrogate(character) || (form == Form.Ascii && character > '~'))
            text.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
        else
            text.Append(character);
    }
}
