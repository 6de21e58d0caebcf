using ArmPayloads.Contracts.Json;

namespace ArmPayloads.Contracts.Schemas;

/// <summary>A schema file among those that are read together.</summary>
/// <param name="Document">The parsed text.</param>
/// <param name="Path">The normalised path: what references lead to.</param>
internal sealed record SchemaFile(SchemaDocument Document, string Path)
{
    public string FileName => Path.Substring(Path.LastIndexOf('/') + 1);

    public JsonObjectSyntax Root => (JsonObjectSyntax)Document.Json.Root!;
}

/// <summary>The readable files that are handed to the compiler, with overlays sorted out.</summary>
internal sealed class SchemaFiles
{
    private readonly Dictionary<string, SchemaFile> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchemaFile> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OverlayTree> _overlays = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _targets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchemaNode>? _roots;
    private readonly List<SchemaProblem> _problems;

    public SchemaFiles(IEnumerable<SchemaDocument> documents, List<SchemaProblem> problems)
    {
        _problems = problems;
        foreach (var document in documents.OrderBy(document => document.Path, StringComparer.Ordinal))
        {
            if (!_byPath.ContainsKey(SchemaPaths.Normalize(document.Path)) && IsReadable(document))
                Add(new SchemaFile(document, SchemaPaths.Normalize(document.Path)));
        }
        foreach (var overlay in OverlayFiles)
            ReadOverlay(overlay);
        // From now on nothing changes any more.
        _roots = new Dictionary<string, SchemaNode>(StringComparer.Ordinal);
    }

    /// <summary>Every file that is a schema, by path.</summary>
    public List<SchemaFile> Schemas { get; } = [];

    /// <summary>Every file that is an overlay, by path.</summary>
    public List<SchemaFile> OverlayFiles { get; } = [];

    public SchemaNode Root(SchemaFile file)
    {
        if (_roots is not null && _roots.TryGetValue(file.Path, out var known))
            return known;
        var root = SchemaNode.Root(file, _overlays.TryGetValue(file.Path, out var overlays) ? overlays : null);
        if (_roots is not null)
            _roots[file.Path] = root;
        return root;
    }

    /// <summary>The paths of the files that an overlay changes.</summary>
    public IEnumerable<string> TargetsOf(SchemaFile overlay) => _targets.TryGetValue(overlay.Path, out var targets) ? targets : [];

    /// <summary>The value that a <c>$ref</c> in a file leads to, or null.</summary>
    public SchemaNode? Find(SchemaFile from, string reference)
    {
        var hash = reference.IndexOf('#');
        var path = hash < 0 ? reference : reference.Substring(0, hash);
        var pointer = hash < 0 ? "" : Uri.UnescapeDataString(reference.Substring(hash + 1));
        var file = path.Length == 0 ? from : FindFile(from, path);
        return file is null ? null : Root(file).At(pointer);
    }

    private SchemaFile? FindFile(SchemaFile from, string path)
    {
        var plain = Uri.UnescapeDataString(path);
        if (_byPath.TryGetValue(SchemaPaths.Resolve(from.Path, plain), out var file))
            return file;
        return _byId.TryGetValue(path, out file) || _byId.TryGetValue(plain, out file) ? file : null;
    }

    private bool IsReadable(SchemaDocument document)
    {
        if (document.Json.Problems.Count > 0)
        {
            var problem = document.Json.Problems[0];
            Report(ProblemKind.SchemaNotReadable, $"This schema cannot be read: {problem.Message}", document.Place(problem.Range));
            return false;
        }
        if (document.Json.Root is JsonObjectSyntax)
            return true;
        var range = document.Json.Root?.Range ?? new TextRange(0, 0);
        Report(ProblemKind.SchemaNotReadable, "This schema cannot be read: a schema file holds an object.", document.Place(range));
        return false;
    }

    private void Add(SchemaFile file)
    {
        _byPath[file.Path] = file;
        if (file.Root["x-overlay"] is not null)
        {
            OverlayFiles.Add(file);
            return;
        }
        Schemas.Add(file);
        if (file.Root["$id"] is not JsonStringSyntax node || node.Value.TrimEnd('#') is not { Length: > 0 } id)
            return;
        if (_byId.TryGetValue(id, out var other))
            Report(ProblemKind.DuplicateDefinition, $"The $id '{id}' is that of {other.FileName} too; give each file its own.", file.Document.Place(node.Range));
        else
            _byId[id] = file;
    }

    private void ReadOverlay(SchemaFile file)
    {
        var list = file.Root["x-overlay"]!;
        if (list is not JsonArraySyntax entries)
        {
            Report(ProblemKind.KeywordNotUsable, "'x-overlay' is a list of objects with target, reason and merge.", file.Document.Place(list.Range));
            return;
        }
        foreach (var entry in entries.Elements)
            ReadEntry(file, entry);
    }

    private void ReadEntry(SchemaFile file, JsonNodeSyntax entry)
    {
        if (entry is not JsonObjectSyntax syntax
            || syntax["target"] is not JsonStringSyntax target
            || syntax["reason"] is not JsonStringSyntax
            || syntax["merge"] is not JsonObjectSyntax merge)
        {
            Report(ProblemKind.KeywordNotUsable, "An entry of 'x-overlay' has a target, a reason and an object to merge.", file.Document.Place(entry.Range));
            return;
        }
        if (Find(file, target.Value) is not { IsObject: true } node)
        {
            Report(ProblemKind.UnresolvedReference, $"No schema object stands at '{target.Value}', so this entry changes nothing.", file.Document.Place(target.Range));
            return;
        }
        if (!_overlays.TryGetValue(node.File.Path, out var overlays))
            _overlays[node.File.Path] = overlays = new OverlayTree();
        overlays.Add(node.Steps, new OverlayEntry(file.Document, merge));
        if (!_targets.TryGetValue(file.Path, out var targets))
            _targets[file.Path] = targets = new HashSet<string>(StringComparer.Ordinal);
        targets.Add(node.File.Path);
    }

    private void Report(ProblemKind kind, string message, SourcePlace place) => _problems.Add(new SchemaProblem(kind, message, place));
}
