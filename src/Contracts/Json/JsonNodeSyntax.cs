namespace ArmPayloads.Contracts.Json;

/// <summary>A value and the place where it stands.</summary>
public abstract class JsonNodeSyntax
{
    private protected JsonNodeSyntax(JsonKind kind, TextRange range)
    {
        Kind = kind;
        Range = range;
    }

    public JsonKind Kind { get; }

    public TextRange Range { get; }
}
