using System.Text.Json.Nodes;

namespace ArmPayloads.CustomerInsights.Tests;

/// <summary>The schema files by name, and the way from one to another.</summary>
internal sealed class SchemaSet(IReadOnlyDictionary<string, JsonObject> files)
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "schemas");

    public IReadOnlyDictionary<string, JsonObject> Files { get; } = files;

    public static IEnumerable<string> Paths => Directory.EnumerateFiles(s_folder, "*.json").Order(StringComparer.Ordinal);

    /// <summary>The entries of the overlays that the schemas are derived with, in the order of their files.</summary>
    public static IReadOnlyList<JsonObject> OverlayEntries { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "overlay"), "*.json").Order(StringComparer.Ordinal)
            .SelectMany(path => Read(path)["x-overlay"]!.AsArray().Select(entry => entry!.AsObject()))];

    /// <summary>The files as they are shipped.</summary>
    public static SchemaSet Shipped() => new(Paths.ToDictionary(path => Path.GetFileName(path), Read));

    /// <summary>Follows a reference such as <c>field.json#/definitions/EnumValidValue</c>; null when it leads nowhere.</summary>
    public JsonNode? Find(string reference, string holder)
    {
        var parts = reference.Split('#', 2);
        JsonNode? node = Files.GetValueOrDefault(parts[0].Length == 0 ? holder : parts[0]);
        foreach (var segment in parts.ElementAtOrDefault(1)?.Split('/').Skip(1) ?? [])
        {
            node = (node as JsonObject)?[segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)];
        }

        return node;
    }

    /// <summary>The objects with properties: the roots of files and the definitions.</summary>
    public IEnumerable<string> Classes()
    {
        foreach (var (file, root) in Files)
        {
            if (root.ContainsKey("properties"))
                yield return file + "#";
            foreach (var (name, definition) in root["definitions"]?.AsObject() ?? [])
            {
                if (definition!.AsObject().ContainsKey("properties"))
                    yield return $"{file}#/definitions/{name}";
            }
        }
    }

    /// <summary>What a schema that points to a type calls it; of a list, its elements with brackets. Null where there is none.</summary>
    public string? TypeName(JsonNode? schema, string holder) => schema switch
    {
        null => null,
        _ when (string?)schema["$ref"] is { } reference => reference.Contains("#/", StringComparison.Ordinal) ? reference.Split('/')[^1] : (string?)Find(reference, holder)!["title"],
        _ when schema["items"] is { } items => TypeName(items, holder) + "[]",
        _ => "any",
    };

    private static JsonObject Read(string path) => JsonNode.Parse(File.ReadAllText(path))!.AsObject();
}
