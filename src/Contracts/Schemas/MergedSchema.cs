using System.Text;
using ArmPayloads.Contracts.Json;

namespace ArmPayloads.Contracts.Schemas;

/// <summary>A value that overlays have changed, as one JSON value again: a default or a listed value is data, not a schema.</summary>
internal static class MergedSchema
{
    // Overlays on overlays may go deeper than any file can.
    private const int MaxDepth = 500;

    public static JsonNodeSyntax Of(SchemaNode node)
    {
        var text = new StringBuilder();
        Append(text, node, 0);
        return JsonDocumentSyntax.Parse(text.ToString()).Root!;
    }

    private static void Append(StringBuilder text, SchemaNode node, int depth)
    {
        if (depth > MaxDepth)
            text.Append("null");
        else if (node.IsObject)
            AppendMembers(text, node, depth);
        else if (node.Json.Kind == JsonKind.Array)
            AppendElements(text, node, depth);
        else
            text.Append(JsonText.Minify(node.Json));
    }

    private static void AppendMembers(StringBuilder text, SchemaNode node, int depth)
    {
        text.Append('{');
        foreach (var (name, value) in node.Members)
        {
            text.Append(JsonText.Quote(name)).Append(':');
            Append(text, value, depth + 1);
            text.Append(',');
        }
        text.Append('}');
    }

    private static void AppendElements(StringBuilder text, SchemaNode node, int depth)
    {
        text.Append('[');
        foreach (var element in node.Elements)
        {
            Append(text, element, depth + 1);
            text.Append(',');
        }
        text.Append(']');
    }
}
