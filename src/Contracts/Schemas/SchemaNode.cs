using ArmPayloads.Contracts.Json;

namespace ArmPayloads.Contracts.Schemas;

/// <summary>A value in a schema file together with what overlays merge onto it. The last layer wins.</summary>
internal sealed class SchemaNode
{
    private readonly SchemaFiles _files;
    private readonly List<Layer> _layers;

    private SchemaNode(SchemaFiles files, SchemaFile file, string pointer, List<Layer> layers)
    {
        _files = files;
        File = file;
        Pointer = pointer;
        _layers = layers;
    }

    /// <summary>The file the value belongs to, whatever was merged onto it.</summary>
    public SchemaFile File { get; }

    /// <summary>The value's JSON pointer in its file.</summary>
    public string Pointer { get; }

    public JsonNodeSyntax Json => _layers[_layers.Count - 1].Json;

    public SourcePlace Place => _layers[_layers.Count - 1].Place;

    public string? Text => (Json as JsonStringSyntax)?.Value;

    public bool IsObject => Json.Kind == JsonKind.Object;

    public IReadOnlyList<SchemaNode> Elements
    {
        get
        {
            var elements = new List<SchemaNode>();
            foreach (var layer in AdditiveLayers())
            {
                foreach (var element in layer.Json is JsonArraySyntax array ? array.Elements : [])
                    elements.Add(Create(_files, File, JsonPointer.Append(Pointer, elements.Count), [layer with { Json = element }]));
            }
            return elements;
        }
    }

    /// <summary>The members in the order of the file, those that overlays add at the end.</summary>
    public IEnumerable<(string Name, SchemaNode Value)> Members
    {
        get
        {
            foreach (var name in Names())
            {
                if (this[name] is { } value)
                    yield return (name, value);
            }
        }
    }

    public SchemaNode? this[string name]
    {
        get
        {
            List<Layer>? found = null;
            foreach (var layer in _layers)
            {
                if (layer.Json is not JsonObjectSyntax syntax || !syntax.TryGet(name, out var value))
                    continue;
                found = found is not null && Merges(found, value, name) ? found : [];
                if (value.Kind != JsonKind.Null || !layer.IsOverlay)
                    found.Add(layer with { Json = value });
            }
            return found is { Count: > 0 } ? Create(_files, File, JsonPointer.Append(Pointer, name), found) : null;
        }
    }

    public static SchemaNode Root(SchemaFiles files, SchemaFile file) =>
        Create(files, file, "", [new Layer(file.Document, file.Document.Json.Root!, false)]);

    /// <summary>The value at a pointer below this one.</summary>
    public SchemaNode? At(string pointer)
    {
        SchemaNode? node = this;
        foreach (var name in JsonPointer.Split(pointer))
        {
            node = node switch
            {
                { IsObject: true } => node[name],
                { Json.Kind: JsonKind.Array } when int.TryParse(name, out var index) && index >= 0 && index < node.Elements.Count => node.Elements[index],
                _ => null,
            };
        }
        return node;
    }

    /// <summary>The place of a member's name, or of the value where there is no such name.</summary>
    public SourcePlace PlaceOf(string name)
    {
        for (var i = _layers.Count - 1; i >= 0; i--)
        {
            if ((_layers[i].Json as JsonObjectSyntax)?.Properties.LastOrDefault(property => property.Name == name) is { } property)
                return _layers[i].Document.Place(property.NameRange);
        }
        return Place;
    }

    private static bool Merges(List<Layer> found, JsonNodeSyntax value, string name) =>
        found.Count == 0
        || (value.Kind == JsonKind.Object && found[found.Count - 1].Json.Kind == JsonKind.Object)
        || (name == "x-rules" && value.Kind == JsonKind.Array && found[found.Count - 1].Json.Kind == JsonKind.Array);

    private static SchemaNode Create(SchemaFiles files, SchemaFile file, string pointer, List<Layer> layers)
    {
        foreach (var overlay in files.OverlaysOf(file, pointer))
        {
            if (layers[layers.Count - 1].Json.Kind != JsonKind.Object)
                layers.Clear();
            layers.Add(new Layer(overlay.Document, overlay.Merge, true));
        }
        return new SchemaNode(files, file, pointer, layers);
    }

    // Only x-rules adds up; any other list is replaced by the last layer that has one.
    private List<Layer> AdditiveLayers() =>
        Pointer.EndsWith("/x-rules", StringComparison.Ordinal) ? _layers : [_layers[_layers.Count - 1]];

    private IEnumerable<string> Names()
    {
        var names = _layers.SelectMany(layer => (layer.Json as JsonObjectSyntax)?.Properties.Select(property => property.Name) ?? []);
        return names.Distinct(StringComparer.Ordinal);
    }

    private sealed record Layer(SchemaDocument Document, JsonNodeSyntax Json, bool IsOverlay)
    {
        public SourcePlace Place => Document.Place(Json.Range);
    }
}
