using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ArmPayloads.CustomerInsights.Tests.Generated;

/// <summary>Writes one JSON value in one of its many forms: white space anywhere, any character escaped or not.</summary>
internal static class RandomJsonText
{
    public static string Write(JsonNode? value, Random random)
    {
        var text = new StringBuilder();
        Value(text, value, random);
        return text.ToString();
    }

    private static void Value(StringBuilder text, JsonNode? value, Random random)
    {
        Space(text, random);
        if (value is JsonObject members)
            List(text, random, '{', members, '}', member => Member(text, member, random));
        else if (value is JsonArray elements)
            List(text, random, '[', elements, ']', element => Value(text, element, random));
        else if (value?.GetValueKind() == JsonValueKind.String)
            Text(text, value.GetValue<string>(), random);
        else
            text.Append(value?.ToJsonString() ?? "null");
        Space(text, random);
    }

    private static void List<T>(StringBuilder text, Random random, char open, IEnumerable<T> items, char close, Action<T> write)
    {
        text.Append(open);
        Space(text, random);
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst)
                text.Append(',');
            isFirst = false;
            write(item);
        }

        text.Append(close);
    }

    private static void Member(StringBuilder text, KeyValuePair<string, JsonNode?> member, Random random)
    {
        Space(text, random);
        Text(text, member.Key, random);
        Space(text, random);
        text.Append(':');
        Value(text, member.Value, random);
    }

    private static void Text(StringBuilder text, string value, Random random)
    {
        var escapes = random.Next(4) == 0;
        text.Append('"');
        foreach (var c in value)
        {
            // Half of a pair can only be left as it is together with the other half.
            if (c is '"' or '\\' || c < ' ' || (char.IsSurrogate(c) && escapes) || (escapes && !char.IsSurrogate(c) && random.Next(3) == 0))
                text.Append("\\u").Append(((int)c).ToString(random.Next(2) == 0 ? "x4" : "X4", CultureInfo.InvariantCulture));
            else
                text.Append(c);
        }

        text.Append('"');
    }

    private static void Space(StringBuilder text, Random random)
    {
        for (var kind = random.Next(12); kind < 4; kind = random.Next(12))
            text.Append(" \t\r\n"[kind]);
    }
}
