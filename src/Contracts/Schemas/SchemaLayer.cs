using ArmPayloads.Contracts.Json;

namespace ArmPayloads.Contracts.Schemas;

/// <summary>What one file says of a value: the schema itself, or an overlay on top of it.</summary>
internal readonly record struct SchemaLayer(SchemaDocument Document, JsonNodeSyntax Json, bool IsOverlay)
{
    public SourcePlace Place => Document.Place(Json.Range);
}
