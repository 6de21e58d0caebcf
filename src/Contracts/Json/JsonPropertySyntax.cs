namespace ArmPayloads.Contracts.Json;

/// <summary>A member of an object.</summary>
public readonly struct JsonPropertySyntax
{
    // In place of a range that begins where the name does: objects are mostly members.
    private readonly int _end;

    internal JsonPropertySyntax(string name, TextRange nameRange, JsonNodeSyntax? value, int end)
    {
        Name = name;
        NameRange = nameRange;
        Value = value;
        _end = end;
    }

    /// <summary>The name without quotes and escapes.</summary>
    public string Name { get; }

    /// <summary>Where the name stands, quotes included.</summary>
    public TextRange NameRange { get; }

    /// <summary>The value; null when it is missing or no JSON value, which then is a problem of the document.</summary>
    public JsonNodeSyntax? Value { get; }

    /// <summary>From the beginning of the name to the end of the value.</summary>
    public TextRange Range => TextRange.FromBounds(NameRange.Start, _end);
}
