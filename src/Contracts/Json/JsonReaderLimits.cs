namespace ArmPayloads.Contracts.Json;

/// <param name="MaxDepth">How many objects and arrays may be open at once; what lies deeper is not read.</param>
public sealed record JsonReaderLimits(int MaxDepth = 512)
{
    internal static JsonReaderLimits Default { get; } = new();
}
