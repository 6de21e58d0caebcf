namespace ArmPayloads.Contracts.Json;

public sealed class JsonStringSyntax : JsonNodeSyntax
{
    internal JsonStringSyntax(string value, TextRange range)
        : base(range) => Value = value;

    public override JsonKind Kind => JsonKind.String;

    /// <summary>The text without quotes and escapes. It may hold lone surrogates, and invalid escapes as written.</summary>
    public string Value { get; }
}
