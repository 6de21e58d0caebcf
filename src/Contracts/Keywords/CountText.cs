namespace ArmPayloads.Contracts.Keywords;

/// <summary>Limits of a count, and how they are said: "at least 1 character", "2 to 5 elements".</summary>
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

    /// <summary>Whether a count is within the limits; of an open list or object there may be more.</summary>
    public static bool? Holds(int count, int? min, int? max, bool isOpen)
    {
        if (count > max)
            return false;
        if (!isOpen)
            return !(count < min);
        return count < min || max is not null ? null : true;
    }

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
