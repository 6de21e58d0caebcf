namespace ArmPayloads.Contracts.Json;

/// <summary>A value and the place where it stands.</summary>
public abstract class JsonNodeSyntax
{
    private protected JsonNodeSyntax(TextRange range) => Range = range;

    public abstract JsonKind Kind { get; }

    public TextRange Range { get; }
}
