using ArmPayloads.Contracts.Json;

namespace ArmPayloads.Contracts.Schemas;

/// <summary>One schema file, parsed. Two are equal when path and text are: the tree follows from the text.</summary>
public sealed class SchemaDocument : IEquatable<SchemaDocument>
{
    private SchemaDocument(string path, JsonDocumentSyntax json)
    {
        Path = path;
        Json = json;
    }

    /// <summary>The path of the file as it was given, for references and diagnostics; never for output.</summary>
    public string Path { get; }

    public JsonDocumentSyntax Json { get; }

    public static SchemaDocument Parse(string path, string text, JsonReaderLimits? limits = null) => new(path, JsonDocumentSyntax.Parse(text, limits));

    public bool Equals(SchemaDocument? other) =>
        other is not null && Path == other.Path && string.Equals(Json.Text, other.Json.Text, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as SchemaDocument);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);

    internal SourcePlace Place(TextRange range) => SourcePlace.In(Path, Json, range);
}
