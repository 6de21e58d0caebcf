using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ArmPayloads.Cli.Schemas;

/// <summary>Writes a schema as people like to read it: two blanks deep, and on one line what fits on one.</summary>
internal static class SchemaText
{
    private const int Width = 140;

    private static readonly JsonSerializerOptions s_compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // A resource, an operation, a set of names: people look for what is in them.
    private static readonly HashSet<string> s_tall = ["properties", "definitions", "x-arm-operations", "x-arm-resource", "responses"];

    /// <summary>The text, with a newline at its end.</summary>
    public static string Of(JsonNode document)
    {
        var text = new StringBuilder();
        Append(text, document, 0, isTall: true, areNames: false, reserved: 0);
        return text.Append('\n').ToString();
    }

    private static void Append(StringBuilder text, JsonNode? node, int depth, bool isTall, bool areNames, int reserved)
    {
        if (node is not (JsonObject { Count: > 0 } or JsonArray { Count: > 0 }))
            AppendScalar(text, node);
        else if (isTall || !TryLine(text, node, text.Length + Width - depth * 2 - reserved))
            AppendLines(text, node, depth, areNames);
    }

    private static void AppendLines(StringBuilder text, JsonNode node, int depth, bool areNames)
    {
        var (open, close) = node is JsonObject ? ('{', '}') : ('[', ']');
        text.Append(open);
        var separator = "";
        foreach (var (name, value) in Children(node))
        {
            text.Append(separator).Append('\n').Append(' ', (depth + 1) * 2);
            var label = Label(name);
            text.Append(label);
            // A property may be called like a keyword.
            var isKeyword = name is not null && !areNames && s_tall.Contains(name);
            Append(text, value, depth + 1, isKeyword, isKeyword && name is "properties" or "definitions", label.Length);
            separator = ",";
        }
        text.Append('\n').Append(' ', depth * 2).Append(close);
    }

    // Gives up where the line becomes too long, and takes back what it has written.
    private static bool TryLine(StringBuilder text, JsonNode node, int most)
    {
        var start = text.Length;
        AppendLine(text, node, most);
        if (text.Length < most)
            return true;
        text.Length = start;
        return false;
    }

    // { "type": "string" }, with a blank inside of braces that hold something.
    private static void AppendLine(StringBuilder text, JsonNode? node, int most)
    {
        if (node is not (JsonObject { Count: > 0 } or JsonArray { Count: > 0 }))
        {
            AppendScalar(text, node);
            return;
        }
        var (open, close) = node is JsonObject ? ("{ ", " }") : ("[", "]");
        var separator = open;
        foreach (var (name, value) in Children(node))
        {
            if (text.Length >= most)
                return;
            text.Append(separator).Append(Label(name));
            AppendLine(text, value, most);
            separator = ", ";
        }
        text.Append(close);
    }

    private static void AppendScalar(StringBuilder text, JsonNode? node) => text.Append(node?.ToJsonString(s_compact) ?? "null");

    private static IEnumerable<(string? Name, JsonNode? Value)> Children(JsonNode node) => node is JsonObject map
        ? map.Select(member => ((string?)member.Key, member.Value))
        : ((JsonArray)node).Select(element => ((string?)null, element));

    private static string Label(string? name) => name is null ? "" : JsonSerializer.Serialize(name, s_compact) + ": ";
}
