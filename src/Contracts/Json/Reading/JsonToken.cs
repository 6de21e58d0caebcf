namespace ArmPayloads.Contracts.Json.Reading;

internal enum JsonTokenKind
{
    End,
    OpenObject,
    CloseObject,
    OpenArray,
    CloseArray,
    Colon,
    Comma,
    String,
    Number,
    True,
    False,
    Null,

    /// <summary>Characters in a row that are no JSON; the text of the token says what is wrong with them.</summary>
    Word,
}

/// <summary>
/// A token. The text is the value of a string or the fault of a word; an unclosed string has been cut off by the end of
/// the line, and with it what should follow.
/// </summary>
internal readonly record struct JsonToken(JsonTokenKind Kind, int Start, int End, string? Text = null, bool IsUnclosed = false)
{
    public bool IsOpening => Kind is JsonTokenKind.OpenObject or JsonTokenKind.OpenArray;

    /// <summary>Whether the token is a fault itself, so that what stands behind it deserves no complaint of its own.</summary>
    public bool IsFaulty => IsUnclosed || Kind == JsonTokenKind.Word;

    public TextRange Range => TextRange.FromBounds(Start, End);
}
