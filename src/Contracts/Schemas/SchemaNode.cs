using System.Globalization;
using ArmPayloads.Contracts.Json;

namespace ArmPayloads.Contracts.Schemas;

/// <summary>A value in a schema file together with what overlays merge onto it. The last layer wins.</summary>
internal sealed class SchemaNode
{
    private const string Rules = "x-rules";

    // Thousands are made of each API: what few of them need stands elsewhere.
    private readonly SchemaNode? _parent;
    private readonly OverlayTree? _overlays;

    // Null where the node's own file alone says what the value is, as it nearly always does.
    private readonly MergedLayers? _merged;

    private SchemaNode(SchemaFile file, SchemaNode? parent, string step, JsonNodeSyntax json, OverlayTree? overlays, MergedLayers? merged = null)
    {
        File = file;
        Json = json;
        _parent = parent;
        Name = step;
        _overlays = overlays;
        _merged = merged;
    }

    /// <summary>The file the value belongs to, whatever was merged onto it.</summary>
    public SchemaFile File { get; }

    /// <summary>The value's JSON pointer in its file.</summary>
    public string Pointer => string.Concat(Steps.Select(step => JsonPointer.Append("", step)));

    /// <summary>The last of <see cref="Steps"/>; empty for the root.</summary>
    public string Name { get; }

    /// <summary>Whether this is the value of a whole file.</summary>
    public bool IsRoot => _parent is null;

    /// <summary>About how long the pointer is, without making it.</summary>
    public int PointerLength
    {
        get
        {
            var length = 0;
            for (var node = this; node._parent is not null; node = node._parent)
                length += 1 + node.Name.Length;
            return length;
        }
    }

    /// <summary>The names and indexes that lead here from the file's root.</summary>
    public IEnumerable<string> Steps
    {
        get
        {
            var steps = new Stack<string>();
            for (var node = this; node._parent is not null; node = node._parent)
                steps.Push(node.Name);
            return steps;
        }
    }

    public JsonNodeSyntax Json { get; }

    /// <summary>The value as data, with everything merged.</summary>
    public JsonNodeSyntax Merged =>
        _overlays is null && _merged is null or { IsPlain: true } ? Json : MergedSchema.Of(this);

    public SourcePlace Place => Last.Place;

    public string? Text => (Json as JsonStringSyntax)?.Value;

    public bool IsObject => Json.Kind == JsonKind.Object;

    public IReadOnlyList<SchemaNode> Elements
    {
        get
        {
            var elements = new List<SchemaNode>();
            foreach (var layer in ListLayers())
            {
                foreach (var element in layer.Json is JsonArraySyntax array ? array.Elements : [])
                    elements.Add(Element(elements.Count, layer, element));
            }
            return elements;
        }
    }

    /// <summary>The texts of a list of nothing else; otherwise null.</summary>
    public IReadOnlyList<string>? Texts
    {
        get
        {
            if (Json is not JsonArraySyntax array)
                return null;
            var texts = new List<string>(array.Elements.Count);
            foreach (var element in _overlays is null ? array.Elements : [.. Elements.Select(element => element.Json)])
            {
                if (element is not JsonStringSyntax text)
                    return null;
                texts.Add(text.Value);
            }
            return texts;
        }
    }

    /// <summary>The members in the order of the file, those that overlays add at the end.</summary>
    public (string Name, SchemaNode Value)[] Members => _merged is null ? PlainMembers() : MergedMembers();

    /// <summary>Whether there are any <see cref="Members"/>.</summary>
    public bool HasMembers => _merged is null
        ? Array.Exists(MembersIn(Json), static member => member.Value is not null)
        : MergedMembers().Length > 0;

    public SchemaNode? this[string name]
    {
        get
        {
            if (_merged is null)
                return Json is JsonObjectSyntax syntax && syntax.TryGet(name, out var value) ? Plain(name, value) : null;
            if (!_merged.Known.TryGetValue(name, out var found))
                _merged.Known[name] = found = Find(name, _merged.Layers);
            return found;
        }
    }

    /// <summary>What <c>this[name]</c> holds, for those who need not know where it stands.</summary>
    public JsonNodeSyntax? JsonOf(string name) =>
        _merged is null && _overlays is null ? (Json as JsonObjectSyntax)?[name] : this[name]?.Json;

    /// <summary>What every layer says, as it stands there: also what another layer takes back, with repetitions.</summary>
    public JsonPropertySyntax[] Said => _merged is null ? MembersIn(Json) : [.. _merged.Layers.SelectMany(layer => MembersIn(layer.Json))];

    /// <summary>Whether one of these names is <see cref="Said"/>.</summary>
    public bool SaysAnyOf(HashSet<string> names)
    {
        foreach (var member in Said)
        {
            if (names.Contains(member.Name))
                return true;
        }
        return false;
    }

    public static SchemaNode Root(SchemaFile file, OverlayTree? overlays) =>
        Of(file, null, "", new SchemaLayer(file.Document, file.Document.Json.Root!, false), overlays);

    /// <summary>The value at a pointer below this one; null also where the text is no pointer.</summary>
    public SchemaNode? At(string pointer)
    {
        if (!JsonPointer.IsValid(pointer))
            return null;
        SchemaNode? node = this;
        foreach (var name in JsonPointer.Split(pointer))
            node = node is { IsObject: true } ? node[name] : node?.ElementAt(name);
        return node;
    }

    /// <summary>The place of a member's name, or of the value where there is no such name.</summary>
    public SourcePlace PlaceOf(string name)
    {
        if (_merged is not null)
            return _merged.PlaceOf(name) ?? Place;
        return (Json as JsonObjectSyntax)?.Member(name) is { } member ? File.Document.Place(member.NameRange) : Place;
    }

    private SchemaLayer Last => _merged?.Last ?? new SchemaLayer(File.Document, Json, false);

    private List<SchemaLayer> Layers => _merged?.Layers ?? [Last];

    private static JsonPropertySyntax[] MembersIn(JsonNodeSyntax json) => (json as JsonObjectSyntax)?.Members ?? [];

    // What one file alone says, which mostly is the node's own.
    private static SchemaNode Of(SchemaFile file, SchemaNode? parent, string step, SchemaLayer layer, OverlayTree? overlays) =>
        overlays is { Entries.Count: > 0 } || layer.Document != file.Document
            ? Of(file, parent, step, [layer], overlays)
            : new SchemaNode(file, parent, step, layer.Json, overlays);

    private static SchemaNode Of(SchemaFile file, SchemaNode? parent, string step, List<SchemaLayer> layers, OverlayTree? overlays)
    {
        foreach (var overlay in overlays?.Entries ?? [])
        {
            if (layers[layers.Count - 1].Json.Kind != JsonKind.Object)
                layers.Clear();
            layers.Add(new SchemaLayer(overlay.Document, overlay.Merge, true));
        }
        var merged = new MergedLayers(layers);
        return new SchemaNode(file, parent, step, merged.Last.Json, overlays, merged);
    }

    private (string Name, SchemaNode Value)[] PlainMembers()
    {
        if (Json is not JsonObjectSyntax syntax)
            return [];
        var members = new (string, SchemaNode)[syntax.Members.Length];
        var count = 0;
        foreach (var member in syntax.Members)
        {
            if (syntax.IsLast(member))
                members[count++] = (member.Name, Plain(member.Name, member.Value!));
        }
        Array.Resize(ref members, count);
        return members;
    }

    private (string Name, SchemaNode Value)[] MergedMembers() =>
        [.. LayersByName().Where(member => member.Value.Count > 0).Select(member => (member.Key, Below(member.Key, member.Value)))];

    private SchemaNode Plain(string step, JsonNodeSyntax value) => Below(step, new SchemaLayer(File.Document, value, false));

    private SchemaNode? Find(string name, List<SchemaLayer> layers)
    {
        List<SchemaLayer>? found = null;
        foreach (var layer in layers)
        {
            if (layer.Json is JsonObjectSyntax syntax && syntax.TryGet(name, out var value))
                found = Merge(found, layer with { Json = value }, name);
        }
        return found is { Count: > 0 } ? Below(name, found) : null;
    }

    // In one walk, however many layers there are.
    private List<KeyValuePair<string, List<SchemaLayer>>> LayersByName()
    {
        var order = new List<string>();
        var byName = new Dictionary<string, List<SchemaLayer>>(StringComparer.Ordinal);
        foreach (var layer in Layers)
        {
            foreach (var member in (layer.Json as JsonObjectSyntax)?.LastProperties ?? [])
            {
                if (!byName.TryGetValue(member.Name, out var found))
                    order.Add(member.Name);
                byName[member.Name] = Merge(found, layer with { Json = member.Value! }, member.Name);
            }
        }
        return [.. order.Select(name => new KeyValuePair<string, List<SchemaLayer>>(name, byName[name]))];
    }

    // RFC 7396: objects merge, null removes, anything else replaces; but lists of rules add up.
    private static List<SchemaLayer> Merge(List<SchemaLayer>? found, SchemaLayer layer, string name)
    {
        if (found is null || !Adds(found, layer.Json.Kind, name))
            found = [];
        if (layer.Json.Kind != JsonKind.Null || !layer.IsOverlay)
            found.Add(layer);
        return found;
    }

    private static bool Adds(List<SchemaLayer> found, JsonKind kind, string name) =>
        found.Count > 0
        && found[found.Count - 1].Json.Kind == kind
        && (kind == JsonKind.Object || (kind == JsonKind.Array && name == Rules));

    private SchemaNode Below(string step, List<SchemaLayer> layers) => layers.Count == 1 && !layers[0].IsOverlay
        ? Below(step, layers[0])
        : Of(File, this, step, layers, _overlays?.Below(step));

    private SchemaNode Below(string step, SchemaLayer layer) => Of(File, this, step, layer, _overlays?.Below(step));

    // What a list holds is taken as it is: merging stops at lists, and a null in one stays.
    private SchemaNode Element(int index, SchemaLayer layer, JsonNodeSyntax element) =>
        Below(index.ToString(CultureInfo.InvariantCulture), layer with { Json = element, IsOverlay = false });

    private SchemaNode? ElementAt(string step)
    {
        if (!int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index.ToString(CultureInfo.InvariantCulture) != step)
            return null;
        var before = 0;
        foreach (var layer in ListLayers())
        {
            var elements = (layer.Json as JsonArraySyntax)?.Elements ?? [];
            if (index - before < elements.Count)
                return Element(index, layer, elements[index - before]);
            before += elements.Count;
        }
        return null;
    }

    // Only x-rules adds up; any other list is replaced by the last layer that has one.
    private List<SchemaLayer> ListLayers() => Name == Rules ? Layers : [Last];

    private sealed class MergedLayers(List<SchemaLayer> layers)
    {
        private Dictionary<string, SourcePlace>? _places;

        public List<SchemaLayer> Layers { get; } = layers;

        public SchemaLayer Last => Layers[Layers.Count - 1];

        /// <summary>Whether one file alone says what the value is, though it is not the node's own.</summary>
        public bool IsPlain => Layers.Count == 1 && !Layers[0].IsOverlay;

        // Each look-up walks all layers.
        public Dictionary<string, SchemaNode?> Known { get; } = new(StringComparer.Ordinal);

        // Thousands of overlays may each say a name that is asked for.
        public SourcePlace? PlaceOf(string name)
        {
            _places ??= PlacesOf(Layers);
            return _places.TryGetValue(name, out var place) ? place : null;
        }

        private static Dictionary<string, SourcePlace> PlacesOf(List<SchemaLayer> layers)
        {
            var places = new Dictionary<string, SourcePlace>(StringComparer.Ordinal);
            foreach (var layer in layers)
            {
                foreach (var member in MembersIn(layer.Json))
                    places[member.Name] = layer.Document.Place(member.NameRange);
            }
            return places;
        }
    }
}
