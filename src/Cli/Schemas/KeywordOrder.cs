using System.Text.Json.Nodes;

namespace ArmPayloads.Cli.Schemas;

/// <summary>The order in which the keywords of a schema are written: what it is, then what it demands, then what else is said of it.</summary>
internal static class KeywordOrder
{
    private static readonly string[] s_order =
    [
        "$schema", "$comment", "title", "description-of-root", "x-arm-api", "x-arm-resource", "x-arm-operations", "x-arm-set",
        "$ref", "type", "format", "enum", "const", "x-open-enum", "x-ignore-case", "pattern", "minLength", "maxLength",
        "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "items", "minItems", "maxItems", "uniqueItems",
        "required", "properties", "additionalProperties", "propertyNames", "dependencies", "if", "then", "else", "allOf", "anyOf", "oneOf", "not",
        "readOnly", "default", "description", "x-csharp-name", "x-csharp-names", "x-aliases", "x-secret", "x-rules", "definitions",
    ];

    private static readonly Dictionary<string, int> s_ranks = s_order.Select((keyword, rank) => (keyword, rank)).ToDictionary(entry => entry.keyword, entry => entry.rank, StringComparer.Ordinal);

    // What stands below these is no schema but a set of names.
    private static readonly HashSet<string> s_names = ["properties", "definitions", "patternProperties", "dependencies"];

    // What stands below these is data, or has an order of its own.
    private static readonly HashSet<string> s_data = ["enum", "const", "default", "x-rules", "x-arm-set", "x-arm-api", "x-arm-resource", "x-arm-operations", "x-csharp-names", "required"];

    /// <summary>A copy of a schema with its keywords in order, those of the schemas in it too.</summary>
    public static JsonObject Apply(JsonObject schema)
    {
        var isRoot = schema.ContainsKey("$schema");
        // Of a file, people want to read first what it is about.
        int Rank(string keyword) => s_ranks.GetValueOrDefault(keyword == "description" && (isRoot || schema.ContainsKey("properties")) ? "description-of-root" : keyword, s_order.Length);
        return new JsonObject(schema.OrderBy(member => Rank(member.Key)).ThenBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Key, Value(member.Key, member.Value))));
    }

    private static JsonNode? Value(string keyword, JsonNode? value)
    {
        if (s_data.Contains(keyword))
            return value?.DeepClone();
        return value switch
        {
            JsonObject names when s_names.Contains(keyword) => new JsonObject(names.Select(member => KeyValuePair.Create(member.Key, member.Value is JsonObject schema ? Apply(schema) : member.Value?.DeepClone()))),
            JsonObject schema => Apply(schema),
            JsonArray list => new JsonArray([.. list.Select(element => element is JsonObject schema ? Apply(schema) : element?.DeepClone())]),
            _ => value?.DeepClone(),
        };
    }
}
