namespace ArmPayloads.Contracts.Json;

public sealed class JsonArraySyntax : JsonNodeSyntax
{
    internal JsonArraySyntax(IReadOnlyList<JsonNodeSyntax> elements, TextRange range)
        : base(JsonKind.Array, range) => Elements = elements;

    /// <summary>The elements that could be read; one that is no JSON value is reported and left out.</summary>
    public IReadOnlyList<JsonNodeSyntax> Elements { get; }
}
