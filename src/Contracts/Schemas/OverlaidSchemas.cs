using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Contracts.Schemas;

/// <summary>Schema files with their overlays merged into them, for tools that write schemas.</summary>
/// <param name="Texts">By path, without white space, in ASCII. Overlays are not among them.</param>
/// <param name="Problems">What cannot be read, and entries of overlays that match nothing.</param>
public sealed record OverlaidSchemas(EquatableArray<SchemaText> Texts, EquatableArray<SchemaProblem> Problems)
{
    public static OverlaidSchemas Merge(IEnumerable<SchemaDocument> documents)
    {
        var problems = new List<SchemaProblem>();
        var files = new SchemaFiles(documents, problems);
        var texts = files.Schemas.Select(file => new SchemaText(file.Document.Path, files.Root(file).Merged));
        return new OverlaidSchemas(texts.ToEquatableArray(), problems.ToEquatableArray());
    }
}
