namespace ArmPayloads.Contracts.Json;

public sealed class JsonArraySyntax : JsonNodeSyntax
{
    internal JsonArraySyntax(IReadOnlyList<JsonNodeSyntax> elements, TextRange range)
        : base(range) => Elements = elements;

    public override JsonKind Kind => JsonKind.Array;

    /// <summary>The elements that could be read; one that is no JSON value is reported and left out.</summary>
    public IReadOnlyList<JsonNodeSyntax> Elements { get; }
}
