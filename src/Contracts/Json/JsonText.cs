using System.Globalization;
using System.Text;

namespace ArmPayloads.Contracts.Json;

/// <summary>Nodes as text again. A half-typed member counts as absent everywhere here.</summary>
public static class JsonText
{
    /// <summary>The node without white space and comments; members stay in order, duplicates included, numbers as written.</summary>
    public static string Minify(JsonNodeSyntax node) => Write(node, isCanonical: false);

    /// <summary>The same by way of a buffer, which need not be made anew for each of many nodes.</summary>
    internal static string Minify(JsonNodeSyntax node, StringBuilder buffer)
    {
        buffer.Clear();
        Append(buffer, node, isCanonical: false);
        return buffer.ToString();
    }

    /// <summary>
    /// A text that two nodes share if and only if they are the same JSON value: members sorted ordinally, the last
    /// duplicate only, numbers by their exact value.
    /// </summary>
    public static string Canonical(JsonNodeSyntax node) => Write(node, isCanonical: true);

    /// <summary>A JSON string literal. Control characters and lone surrogates are escaped, so that nothing is lost.</summary>
    public static string Quote(string value)
    {
        if (PlainLength(value, 0) == value.Length)
            return "\"" + value + "\"";
        var text = new StringBuilder(value.Length + 2);
        AppendQuoted(text, value);
        return text.ToString();
    }

    private static string Write(JsonNodeSyntax node, bool isCanonical)
    {
        var text = new StringBuilder();
        Append(text, node, isCanonical);
        return text.ToString();
    }

    // Recursive: the reader has limited the depth.
    private static void Append(StringBuilder text, JsonNodeSyntax node, bool isCanonical)
    {
        switch (node)
        {
            case JsonObjectSyntax value:
                AppendMembers(text, isCanonical ? SortedMembers(value) : value.Members, isCanonical);
                break;
            case JsonArraySyntax array:
                AppendElements(text, array, isCanonical);
                break;
            case JsonStringSyntax value:
                AppendQuoted(text, value.Value);
                break;
            case JsonNumberSyntax number:
                text.Append(isCanonical ? CanonicalNumber.Parse(number.Text).ToString() : number.Text);
                break;
            default:
                text.Append(node.Kind == JsonKind.True ? "true" : node.Kind == JsonKind.False ? "false" : "null");
                break;
        }
    }

    private static void AppendMembers(StringBuilder text, JsonPropertySyntax[] members, bool isCanonical)
    {
        var separator = '{';
        foreach (var member in members)
        {
            if (member.Value is not { } value)
                continue;

            text.Append(separator);
            AppendQuoted(text, member.Name);
            text.Append(':');
            Append(text, value, isCanonical);
            separator = ',';
        }

        text.Append(separator == '{' ? "{}" : "}");
    }

    private static void AppendElements(StringBuilder text, JsonArraySyntax array, bool isCanonical)
    {
        text.Append('[');
        for (var i = 0; i < array.Elements.Count; i++)
        {
            if (i > 0)
                text.Append(',');

            Append(text, array.Elements[i], isCanonical);
        }

        text.Append(']');
    }

    private static JsonPropertySyntax[] SortedMembers(JsonObjectSyntax value) =>
        [.. value.LastProperties.OrderBy(member => member.Name, StringComparer.Ordinal)];

    internal static void AppendQuoted(StringBuilder text, string value)
    {
        text.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var plain = PlainLength(value, i);
            text.Append(value, i, plain);
            i += plain;
            if (i == value.Length)
                break;
            if (char.IsSurrogatePair(value, i))
                text.Append(value[i++]).Append(value[i]);
            else
                AppendCharacter(text, value[i]);
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

    private static void AppendCharacter(StringBuilder text, char character)
    {
        const string escaped = "\"\\\b\f\n\r\t";
        const string escapes = "\"\\bfnrt";
        if (escaped.IndexOf(character) is >= 0 and var index)
            text.Append('\\').Append(escapes[index]);
        else if (char.IsControl(character) || char.IsSurrogate(character))
            text.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
        else
            text.Append(character);
    }
}
