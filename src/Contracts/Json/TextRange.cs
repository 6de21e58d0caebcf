namespace ArmPayloads.Contracts.Json;

/// <summary>A stretch of a text in UTF-16 code units, the unit of editors and compilers.</summary>
public readonly record struct TextRange(int Start, int Length)
{
    public int End => Start + Length;

    public static TextRange FromBounds(int start, int end) => new(start, end - start);
}
