using System.Text.Json.Nodes;

namespace ArmPayloads.CustomerInsights.Tests;

/// <summary>The schema files by name, and the way from one to another.</summary>
internal sealed class SchemaSet(IReadOnlyDictionary<string, JsonObject> files)
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "schemas");

    public IReadOnlyDictionary<string, JsonObject> Files { get; } = files;

    public static IEnumerable<string> Paths => Directory.EnumerateFiles(s_folder, "*.json").Order(StringComparer.Ordinal);

    /// <summary>What the overlays merge, in the order of their names.</summary>
    public static IEnumerable<JsonObject> OverlayEntries
        => Paths.Select(Read).Where(root => root.ContainsKey("x-overlay")).SelectMany(root => root["x-overlay"]!.AsArray().Select(entry => entry!.AsObject()));

    /// <summary>The files as they stand, without the overlays.</summary>
    public static SchemaSet Plain()
        => new(Paths.Select(path => (Name: Path.GetFileName(path), Root: Read(path)))
            .Where(file => !file.Root.ContainsKey("x-overlay"))
            .ToDictionary(file => file.Name, file => file.Root));

    /// <summary>What counts: the files with the overlays merged in.</summary>
    public static SchemaSet Effective()
    {
        var set = Plain();
        foreach (var entry in OverlayEntries)
        {
            var target = set.Find((string)entry["target"]!, "");
            Merge(target!.AsObject(), entry["merge"]!.AsObject());
        }

        return set;
    }

    /// <summary>Follows a reference such as <c>common.json#/definitions/Field</c>; null when it leads nowhere.</summary>
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

    private static JsonObject Read(string path) => JsonNode.Parse(File.ReadAllText(path))!.AsObject();

    // RFC 7396, but lists of rules add up.
    private static void Merge(JsonObject target, JsonObject patch)
    {
        foreach (var (name, value) in patch)
        {
            if (value is null)
                target.Remove(name);
            else if (value is JsonObject inner && target[name] is JsonObject existing)
                Merge(existing, inner);
            else if (name == "x-rules" && value is JsonArray rules && target[name] is JsonArray known)
                rules.ToList().ForEach(rule => known.Add(rule!.DeepClone()));
            else
                target[name] = value.DeepClone();
        }
    }
}
