namespace ArmPayloads.Contracts.Rules;

/// <summary>Finds the name that somebody probably meant.</summary>
public static class Spelling
{
    /// <summary>
    /// The nearest of some names: the same but for letter case, or at most a third of the letters away.
    /// Null where none is near, or two are equally near.
    /// </summary>
    public static string? Nearest(string name, IEnumerable<string> candidates)
    {
        if (candidates is IReadOnlyCollection<string> { Count: 0 })
            return null;
        string? nearest = null;
        var best = Limit(name) + 1;
        foreach (var candidate in candidates.Distinct(StringComparer.Ordinal).OrderBy(candidate => candidate, StringComparer.Ordinal))
        {
            var distance = Distance(name, candidate, best);
            if (distance < best)
                (nearest, best) = (candidate, distance);
            else if (distance == best && nearest is not null)
                nearest = Tie(name, nearest, candidate);
        }
        return nearest is { Length: > 0 } ? nearest : null;
    }

    /// <summary>Whether two names are the same but for their digits, as names in a row are.</summary>
    public static bool DifferInDigits(string left, string right) =>
        left != right && string.Equals(WithoutDigits(left), WithoutDigits(right), StringComparison.OrdinalIgnoreCase);

    private static string WithoutDigits(string name) => new([.. name.Where(c => !char.IsDigit(c))]);

    private static int Limit(string name) => Math.Max(1, name.Length / 3);

    // A name that begins like the one that was written is meant rather than one that does not.
    private static string Tie(string name, string left, string right)
    {
        var (atLeft, atRight) = (CommonStart(name, left), CommonStart(name, right));
        return atLeft == atRight ? "" : atLeft > atRight ? left : right;
    }

    private static int CommonStart(string left, string right)
    {
        var length = 0;
        while (length < left.Length && length < right.Length && left[length] == right[length])
            length++;
        return length;
    }

    // Optimal string alignment: swapped neighbours count once, letter case counts nothing. Gives up beyond a bound.
    private static int Distance(string left, string right, int bound)
    {
        if (Math.Abs(left.Length - right.Length) > bound)
            return int.MaxValue;
        var (before, previous, current) = (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        for (var j = 0; j <= right.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                least = Math.Min(least, current[j]);
            }
            if (least > bound)
                return int.MaxValue;
            (before, previous, current) = (previous, current, before);
        }
        return previous[right.Length];
    }

    private static bool Same(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
