namespace ArmPayloads.Contracts.Keywords;

/// <summary>Limits of a count in words: "at least 1 character", "2 to 5 elements".</summary>
internal static class CountText
{
    public static string Describe(int? min, int? max, string noun) => (min, max) switch
    {
        ({ } least, { } most) when least == most => $"exactly {Count(least, noun)}",
        ({ } least, { } most) => $"{least} to {Count(most, noun)}",
        ({ } least, null) => $"at least {Count(least, noun)}",
        (null, { } most) => $"at most {Count(most, noun)}",
        _ => $"any number of {noun}s",
    };

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
