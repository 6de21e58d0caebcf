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

/// <summary>Members that an overlay merges onto a value.</summary>
internal sealed record OverlayEntry(SchemaDocument Document, JsonObjectSyntax Merge);

/// <summary>The readable files that are handed to the compiler, with overlays sorted out.</summary>
internal sealed class SchemaFiles
{
    private readonly Dictionary<string, SchemaFile> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchemaFile> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<OverlayEntry>> _overlays = new(StringComparer.Ordinal);
    private readonly List<(SchemaFile Overlay, SchemaFile Target)> _targets = [];
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
    }

    /// <summary>Every file that is a schema, by path.</summary>
    public List<SchemaFile> Schemas { get; } = [];

    /// <summary>Every file that is an overlay, by path.</summary>
    public List<SchemaFile> OverlayFiles { get; } = [];

    public SchemaNode Root(SchemaFile file) => SchemaNode.Root(this, file);

    public IEnumerable<OverlayEntry> OverlaysOf(SchemaFile file, string pointer) =>
        _overlays.TryGetValue(file.Path + "#" + pointer, out var entries) ? entries : [];

    /// <summary>The files that an overlay changes.</summary>
    public IEnumerable<SchemaFile> TargetsOf(SchemaFile overlay) => _targets.Where(pair => pair.Overlay == overlay).Select(pair => pair.Target);

    /// <summary>The value that a <c>$ref</c> in a file leads to, or null.</summary>
    public SchemaNode? Find(SchemaFile from, string reference)
    {
        var hash = reference.IndexOf('#');
        var path = hash < 0 ? reference : reference.Substring(0, hash);
        var pointer = hash < 0 ? "" : Uri.UnescapeDataString(reference.Substring(hash + 1));
        var file = path.Length == 0 ? from : FindFile(from, Uri.UnescapeDataString(path));
        if (file is null || (pointer.Length > 0 && pointer[0] != '/'))
            return null;
        return Root(file).At(pointer);
    }

    private SchemaFile? FindFile(SchemaFile from, string path)
    {
        if (_byPath.TryGetValue(SchemaPaths.Resolve(from.Document.Path, path), out var file))
            return file;
        return _byId.TryGetValue(path, out file) ? file : null;
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
        if (file.Root["$id"] is not JsonStringSyntax { Value: var id } node)
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
        var key = node.File.Path + "#" + node.Pointer;
        if (!_overlays.TryGetValue(key, out var known))
            _overlays[key] = known = [];
        known.Add(new OverlayEntry(file.Document, merge));
        _targets.Add((file, node.File));
    }

    private void Report(ProblemKind kind, string message, SourcePlace place) => _problems.Add(new SchemaProblem(kind, message, place));
}
