namespace ArmPayloads.Contracts.Json;

/// <summary><c>true</c>, <c>false</c> or <c>null</c>, as its kind says.</summary>
public sealed class JsonLiteralSyntax : JsonNodeSyntax
{
    internal JsonLiteralSyntax(JsonKind kind, TextRange range)
        : base(range) => Kind = kind;

    public override JsonKind Kind { get; }
}
