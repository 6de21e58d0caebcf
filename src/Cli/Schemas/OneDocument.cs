using System.Text.Json.Nodes;

namespace ArmPayloads.Cli.Schemas;

/// <summary>Schema files that refer to each other as one document, which is the form in which NJsonSchema never looks for a file.</summary>
internal static class OneDocument
{
    private const string Definitions = "#/definitions/";

    /// <summary>The document.</summary>
    /// <param name="files">Their texts as they are written, by name.</param>
    public static string Of(IEnumerable<KeyValuePair<string, string>> files)
    {
        var definitions = new JsonObject();
        foreach (var (file, text) in files)
        {
            var schema = (JsonObject)JsonNode.Parse(text)!;
            definitions[Name(file, null)] = Convert(file, schema, isSchema: true);
            foreach (var (name, definition) in schema["definitions"]?.AsObject() ?? [])
                definitions[Name(file, name)] = Convert(file, definition, isSchema: true);
        }
        return new JsonObject { ["definitions"] = definitions }.ToJsonString();
    }

    /// <summary>What a type is called in the document.</summary>
    public static string Name(string file, string? definition) => definition is null ? file : $"{file}:{definition}";

    private static JsonNode? Convert(string file, JsonNode? node, bool isSchema)
    {
        switch (node)
        {
            // Only draft-06 and later have schemas that are true or false, and NJsonSchema is older.
            case JsonValue flag when isSchema && flag.TryGetValue(out bool allows):
                return allows ? new JsonObject() : new JsonObject { ["not"] = new JsonObject() };
            case JsonObject map:
                var result = new JsonObject();
                foreach (var (name, value) in map.Where(member => !Leaves(member.Key, isSchema) && !(isSchema && IsSoftEnum(map, member.Key))))
                    result[name] = isSchema && name == "$ref" ? Reference(file, (string)value!) : isSchema && name == "required" ? Required(map) : Convert(file, value, IsSchema(name, isSchema));
                return result;
            case JsonArray list:
                return new JsonArray([.. list.Select(element => Convert(file, element, isSchema))]);
            default:
                return node?.DeepClone();
        }
    }

    // Keywords that no value can break, and those that NJsonSchema would misread.
    private static bool Leaves(string name, bool isSchema) => isSchema && (name is "definitions" or "$schema" or "$comment" or "title" or "description" or "default" || name.StartsWith("x-", StringComparison.Ordinal));

    // Only the engine knows lists that others may be added to, and values in another letter case.
    private static bool IsSoftEnum(JsonObject schema, string name) => name == "enum" && (schema.ContainsKey("x-open-enum") || schema.ContainsKey("x-ignore-case"));

    // Nor does NJsonSchema know that a property is there under another spelling.
    private static JsonNode? Required(JsonObject schema) => schema["required"] is JsonArray names && schema["properties"] is JsonObject properties
        ? new JsonArray([.. names.Where(name => !HasAliases(properties, name)).Select(name => name?.DeepClone())])
        : schema["required"]?.DeepClone();

    private static bool HasAliases(JsonObject properties, JsonNode? name) =>
        name is JsonValue value && value.TryGetValue(out string? text) && properties[text] is JsonObject property && property.ContainsKey("x-aliases");

    // Below "properties" stand names, and below those schemas again.
    private static bool IsSchema(string name, bool isSchema) => !isSchema || name is not ("properties" or "patternProperties" or "dependencies" or "enum" or "const" or "required" or "uniqueItems" or "readOnly" or "deprecated");

    private static string Reference(string file, string reference)
    {
        var parts = reference.Split('#', 2);
        var target = parts[0].Length == 0 ? file : parts[0];
        var pointer = parts.Length > 1 ? parts[1] : "";
        return Definitions + (pointer.StartsWith("/definitions/", StringComparison.Ordinal) ? Name(target, pointer["/definitions/".Length..]) : target + pointer);
    }
}
