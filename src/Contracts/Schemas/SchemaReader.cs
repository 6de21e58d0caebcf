using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Rules;

namespace ArmPayloads.Contracts.Schemas;

/// <summary>A schema that has a key of its own, before it has a name.</summary>
/// <param name="Key">File and pointer.</param>
/// <param name="Node">Where it stands.</param>
/// <param name="Owner">For one written in place, the key of the type it stands in.</param>
/// <param name="Property">For one written in place, the JSON name of the property.</param>
internal sealed record SchemaType(string Key, SchemaNode Node, string? Owner, string? Property)
{
    public SchemaContract Schema { get; set; } = SchemaContract.Any;

    /// <summary>The schemas of its properties, and where they stand. One long list for all types would outlive them: the collector comes by large arrays last.</summary>
    public List<(SchemaContract Schema, SchemaNode Node)> Values { get; } = [];
}

/// <summary>Reads the schemas of one API: from a node to a contract, with everything it refers to.</summary>
internal sealed class SchemaReader(SchemaFiles files, string folder, List<SchemaProblem> problems)
{
    // No deeper than JSON itself is read; overlays on overlays could go on for ever.
    private const int MaxDepth = 512;

    // The key of a type that is written in place holds every name on the way to it.
    private const int MaxPointer = 2000;

    private static readonly HashSet<string> Assertions = new(KeywordTable.Names, StringComparer.Ordinal);

    private readonly Dictionary<string, SchemaType> _types = new(StringComparer.Ordinal);
    private readonly Queue<SchemaType> _unread = new();
    private readonly Dictionary<(string File, string Reference), string> _targets = [];
    private Dictionary<SchemaContract, SchemaNode>? _nodes;

    private SchemaType? _type;
    private string? _property;
    private bool _isPartOfType;
    private int _depth;

    /// <summary>Every type that was referred to or written in place.</summary>
    public IEnumerable<SchemaType> Types => _types.Values;

    /// <summary>The rules that were read.</summary>
    public List<DeclaredRules> Rules { get; } = [];

    /// <summary>The paths of rules.</summary>
    public RulePathTable Paths { get; } = new();

    /// <summary>The files that were read.</summary>
    public HashSet<SchemaFile> Files { get; } = [];

    /// <summary>The file's name in output: its path as seen from the API's folder.</summary>
    public string NameOf(SchemaFile file) => SchemaPaths.Relative(folder, file.Path);

    public bool IsWrittenInPlace(string key) => _types.TryGetValue(key, out var type) && type.Owner is not null;

    /// <summary>Where the schema of a property stands, once all types are read; of one that has no place of its own, where the type stands.</summary>
    public SourcePlace PlaceOf(SchemaContract schema, SchemaType type)
    {
        _nodes ??= NodesOf(Types);
        return (_nodes.TryGetValue(schema, out var node) ? node : type.Node).Place;
    }

    public void Report(ProblemKind kind, string message, SourcePlace place) => problems.Add(new SchemaProblem(kind, message, place));

    /// <summary>Keeps rules until all types are known, and with them where paths lead.</summary>
    public void Declare(SchemaNode holder, bool isSet, IReadOnlyList<(RuleContract, IReadOnlyList<DeclaredPath>)> rules) =>
        Rules.Add(new DeclaredRules(isSet ? null : NameOf(holder.File) + "#" + holder.Pointer, rules));

    /// <summary>The key of a type, which is read if it has not been.</summary>
    public string TypeOf(SchemaNode node)
    {
        var key = NameOf(node.File) + "#" + node.Pointer;
        if (!_types.ContainsKey(key))
        {
            _types[key] = new SchemaType(key, node, null, null);
            _unread.Enqueue(_types[key]);
        }
        return key;
    }

    /// <summary>Reads types until every reference leads to one.</summary>
    public void ReadTypes()
    {
        while (_unread.Count > 0)
        {
            var type = _unread.Dequeue();
            Files.Add(type.Node.File);
            (_type, _property, _isPartOfType) = (type, null, true);
            type.Schema = Part(type.Node);
        }
        _isPartOfType = false;
        foreach (var type in CircularReferences.In(_types))
        {
            Report(ProblemKind.UnresolvedReference, "This $ref leads back to itself and says nothing.", (type.Node["$ref"] ?? type.Node).Place);
            type.Schema = SchemaContract.Any;
        }
    }

    /// <summary>A schema that values are held against; nothing in it becomes a type.</summary>
    public SchemaContract Schema(SchemaNode node)
    {
        var outer = _isPartOfType;
        _isPartOfType = false;
        var schema = Part(node);
        _isPartOfType = outer;
        return schema;
    }

    /// <summary>A schema that says more of the type it stands in.</summary>
    public SchemaContract Part(SchemaNode node)
    {
        if (_depth >= MaxDepth)
        {
            Report(ProblemKind.KeywordNotUsable, $"Overlays nest this schema deeper than {MaxDepth} levels.", node.Place);
            return SchemaContract.Any;
        }
        _depth++;
        var schema = Read(node);
        _depth--;
        return schema;
    }

    private SchemaContract Read(SchemaNode node)
    {
        switch (node.Json.Kind)
        {
            case JsonKind.True:
                return SchemaContract.Any;
            case JsonKind.False:
                return SchemaContract.Nothing;
            case JsonKind.Object:
                return node["$ref"] is { } reference ? Reference(node, reference) : Object(node);
            default:
                Report(ProblemKind.KeywordNotUsable, "A schema is an object, true or false.", node.Place);
                return SchemaContract.Any;
        }
    }

    /// <summary>The schema of a value; one that is written in place and becomes a type is read as a reference to it.</summary>
    public SchemaContract Value(SchemaNode node)
    {
        if (!_isPartOfType || !node.IsObject || node.JsonOf("$ref") is not null || !SchemaShapes.MayBecomeType(node))
            return Part(node);
        if (node.PointerLength > MaxPointer)
        {
            Report(ProblemKind.KeywordNotUsable, "This stands too deep, or below too long a name, to become a type of its own; move it to 'definitions' and refer to it.", node.Place);
            return Part(node);
        }
        var type = new SchemaType(NameOf(node.File) + "#" + node.Pointer, node, _type?.Key, _property);
        if (_types.TryGetValue(type.Key, out var known) && known.Owner is null)
            return SchemaContract.To(type.Key, AnnotationReader.Read(new KeywordSource(node, this)));
        _types[type.Key] = type;
        var outer = _type;
        _type = type;
        type.Schema = Part(node);
        _type = outer;
        return SchemaContract.To(type.Key, type.Schema.Annotations);
    }

    public EquatableArray<SchemaProperty> Properties((string Name, SchemaNode Value)[] entries)
    {
        var properties = new SchemaProperty[entries.Length];
        var outer = _property;
        for (var i = 0; i < entries.Length; i++)
        {
            var (name, value) = entries[i];
            _property = name;
            var schema = Value(value);
            // A shared instance such as `true` has no place of its own.
            if (ReferenceEquals(schema, SchemaContract.Any) || ReferenceEquals(schema, SchemaContract.Nothing))
                schema = schema with { };
            if (_isPartOfType)
                _type!.Values.Add((schema, value));
            properties[i] = new SchemaProperty(name, schema);
        }
        _property = outer;
        return EquatableArray.Take(properties);
    }

    /// <summary>An entry of <c>dependencies</c>: a schema, or names that are then required.</summary>
    public SchemaContract Dependency(SchemaNode node)
    {
        if (node.Json.Kind != JsonKind.Array)
            return Schema(node);
        foreach (var element in node.Elements.Where(element => element.Text is null))
            Report(ProblemKind.KeywordNotUsable, "An entry of 'dependencies' is a schema or a list of texts.", element.Place);
        var names = node.Elements.Where(element => element.Text is not null).Select(element => element.Text!).Distinct().ToEquatableArray();
        return new SchemaContract(EquatableArray.Create<Keyword>(new RequiredKeyword(names)), Annotations.None);
    }

    /// <summary>The annotations of a schema, without what its values are.</summary>
    public SchemaContract Named(SchemaNode node) => new([], AnnotationReader.Read(new KeywordSource(node, this)));

    private SchemaContract Object(SchemaNode node)
    {
        if (!node.IsRoot)
            CheckKeywords(node);
        var source = new KeywordSource(node, this);
        return new SchemaContract(KeywordTable.Read(source), AnnotationReader.Read(source));
    }

    private void CheckKeywords(SchemaNode node)
    {
        foreach (var property in (node.Json as JsonObjectSyntax)!.Members)
        {
            if (property.Name.StartsWith("x-arm", StringComparison.Ordinal))
                Report(ProblemKind.KeywordNotUsable, $"'{property.Name}' has no effect here: the keywords of ARM stand at the root of a file.", node.PlaceOf(property.Name));
        }
    }

    private SchemaContract Reference(SchemaNode node, SchemaNode reference)
    {
        foreach (var (name, _) in node.SaysAnyOf(Assertions) ? node.Members : [])
        {
            if (Assertions.Contains(name))
                Report(ProblemKind.KeywordNotUsable, $"'{name}' has no effect beside $ref; put both into an allOf.", node.PlaceOf(name));
        }
        if (reference.Text is { } text && TargetOf(node.File, text, reference) is { } target)
            return SchemaContract.To(target, AnnotationReader.Read(new KeywordSource(node, this)));
        var message = reference.Text is null
            ? "'$ref' is a text."
            : $"No schema stands at '{reference.Text}'. A $ref leads to a file that is handed to the compiler, and in it to a place such as '#/definitions/Name'.";
        Report(ProblemKind.UnresolvedReference, message, reference.Place);
        return SchemaContract.Any;
    }

    // The key of the type that a reference leads to; files refer to the same few types again and again.
    private string? TargetOf(SchemaFile from, string reference, SchemaNode place)
    {
        if (_targets.TryGetValue((from.Path, reference), out var known))
            return known;
        if (files.Find(from, reference) is not { } target)
            return null;
        var key = TypeOf(target);
        // One that is not is reported wherever it stands.
        if (IsSound(from, reference, target.File, place))
            _targets[(from.Path, reference)] = key;
        return key;
    }

    // Where the API's folder is called something else, such as at run time, a path through its name leads nowhere.
    private bool IsSound(SchemaFile from, string reference, SchemaFile target, SchemaNode place)
    {
        var path = Uri.UnescapeDataString(reference.Split('#')[0]);
        var isSound = path.Length == 0
            || SchemaPaths.Resolve(from.Path, path) != target.Path
            || SchemaPaths.Resolve(NameOf(from), path) == NameOf(target);
        if (!isSound)
            Report(ProblemKind.UnresolvedReference, $"This path leaves the API's folder and comes back by the folder's name, which may be another one elsewhere; refer to '{NameOf(target)}' by a path that stays inside, or by its $id.", place.Place);
        return isSound;
    }

    private static Dictionary<SchemaContract, SchemaNode> NodesOf(IEnumerable<SchemaType> types)
    {
        var nodes = new Dictionary<SchemaContract, SchemaNode>(ReferenceComparer.Instance);
        foreach (var (schema, node) in types.SelectMany(type => type.Values))
            nodes[schema] = node;
        return nodes;
    }

    private sealed class ReferenceComparer : IEqualityComparer<SchemaContract>
    {
        public static ReferenceComparer Instance { get; } = new();

        public bool Equals(SchemaContract? x, SchemaContract? y) => ReferenceEquals(x, y);

        public int GetHashCode(SchemaContract obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
