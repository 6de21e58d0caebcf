using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ArmPayloads.Benchmarks.Compilers;

/// <summary>Schemas of one API many times over, in one API: each time with other names of files, resources and types.</summary>
internal sealed class GrownSchemas
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };
    private readonly string _suffix;

    private GrownSchemas(int copy) => _suffix = "N" + copy.ToString(CultureInfo.InvariantCulture);

    public static IReadOnlyDictionary<string, string> Of(IReadOnlyDictionary<string, string> schemas, int times) => Enumerable.Range(0, times)
        .Select(copy => new GrownSchemas(copy))
        .SelectMany(copy => schemas.Select(schema => KeyValuePair.Create(copy.FileName(schema.Key), copy.Rename(schema.Value))))
        .ToDictionary(StringComparer.Ordinal);

    private string Rename(string schema)
    {
        JsonObject root = JsonNode.Parse(schema)!.AsObject();
        if (root["title"] is { } title)
            root["title"] = title.GetValue<string>() + _suffix;
        Visit(root);
        return root.ToJsonString(s_indented);
    }

    private void Visit(JsonNode? node)
    {
        if (node is JsonArray elements)
        {
            foreach (JsonNode? element in elements)
                Visit(element);
        }

        if (node is not JsonObject members)
            return;
        foreach ((string name, JsonNode? value) in members.ToList())
        {
            Visit(value);
            if (name == "properties")
                NameKinds(value!.AsObject());
            if (name == "definitions")
                members[name] = new JsonObject(value!.AsObject().ToList().Select(definition => KeyValuePair.Create(definition.Key + _suffix, definition.Value?.DeepClone())));
            else if (value is JsonValue scalar && scalar.TryGetValue(out string? text))
                members[name] = Rename(name, text);
        }
    }

    // An object whose kind a sibling names is a type that is called after its property.
    private void NameKinds(JsonObject properties)
    {
        foreach ((string name, JsonNode? schema) in properties)
        {
            if (schema is JsonObject { Count: > 0 } found && (string?)found["type"] == "object" && found["additionalProperties"] is null && found["properties"] is null)
                found["x-csharp-name"] = char.ToUpperInvariant(name[0]) + name[1..] + _suffix;
        }
    }

    private string Rename(string keyword, string text) => keyword switch
    {
        "$ref" or "target" => RenameReference(text),
        "x-csharp-name" => text + _suffix,
        "id" or "uri" => text.Replace("/hubs/", $"/hubs{_suffix}/", StringComparison.Ordinal),
        _ => text,
    };

    private string RenameReference(string reference)
    {
        string[] parts = reference.Split('#');
        string[] steps = parts.Length > 1 ? parts[1].Split('/') : [];
        for (int i = 1; i < steps.Length - 1; i++)
        {
            if (steps[i] == "definitions")
                steps[i + 1] += _suffix;
        }

        string file = parts[0].Length == 0 ? "" : FileName(parts[0]);
        return parts.Length > 1 ? $"{file}#{string.Join('/', steps)}" : file;
    }

    private string FileName(string name) => name.Replace(".json", _suffix + ".json", StringComparison.Ordinal);
}
