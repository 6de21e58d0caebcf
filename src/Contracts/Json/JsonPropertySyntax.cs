namespace ArmPayloads.Contracts.Json;

/// <summary>A member of an object.</summary>
public sealed class JsonPropertySyntax
{
    internal JsonPropertySyntax(string name, TextRange nameRange, JsonNodeSyntax? value, TextRange range)
    {
        Name = name;
        NameRange = nameRange;
        Value = value;
        Range = range;
    }

    /// <summary>The name without quotes and escapes.</summary>
    public string Name { get; }

    /// <summary>Where the name stands, quotes included.</summary>
    public TextRange NameRange { get; }

    /// <summary>The value; null when it is missing or no JSON value, which then is a problem of the document.</summary>
    public JsonNodeSyntax? Value { get; }

    /// <summary>From the beginning of the name to the end of the value.</summary>
    public TextRange Range { get; }
}
