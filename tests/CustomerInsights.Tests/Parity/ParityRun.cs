namespace ArmPayloads.CustomerInsights.Tests.Parity;

/// <summary>Fifteen hundred random sets: checked by the analyzer, by Validate, and as JSON.</summary>
/// <param name="Differences">Where two of them disagree, with the set.</param>
/// <param name="Counts">How often each rule spoke.</param>
internal sealed record ParityRun(IReadOnlyList<string> Differences, IReadOnlyDictionary<string, int> Counts)
{
    public const int Sets = 1500;

    private const int SetsOfACompilation = 100;

    private static readonly Lazy<Task<ParityRun>> s_result = new(RunAsync);

    /// <summary>The outcome; sets are made and checked once for all tests.</summary>
    public static Task<ParityRun> Result => s_result.Value;

    private static async Task<ParityRun> RunAsync()
    {
        var differences = new List<string>();
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var sets in RandomSets.Make(Sets, TestSeed.Value).Chunk(SetsOfACompilation))
        {
            var assembly = new SetAssembly(sets);
            var found = assembly.Validate();
            var reported = await SetAnalysis.AnalyzeAsync(assembly);
            foreach (var set in sets)
            {
                Count(counts, found[set.Name]);
                var texts = SetFindings.Of(found[set.Name]).ToList();
                differences.AddRange(Compare(set, "analyzer", texts, SetAnalysis.Texts(reported[set.Name])));
                differences.AddRange(Compare(set, "check of the JSON", texts, SetFindings.Of(SetFindings.Check(set.Set))));
            }
        }
        return new ParityRun(differences, counts);
    }

    private static void Count(SortedDictionary<string, int> counts, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            var name = finding.Rule.Length > 0 ? finding.Rule : $"({finding.Id})";
            counts[name] = counts.GetValueOrDefault(name) + 1;
        }
    }

    // A finding that both have is of no interest.
    private static IEnumerable<string> Compare(SetSource set, string other, IEnumerable<string> found, IEnumerable<string> others)
    {
        var (missing, extra) = (found.ToList(), new List<string>());
        foreach (var text in others)
        {
            if (!missing.Remove(text))
                extra.Add(text);
        }
        if (missing.Count + extra.Count > 0)
            yield return $"{set.Name}:\n{string.Concat(missing.Select(text => $"  Validate, not the {other}: {text}\n"))}{string.Concat(extra.Select(text => $"  the {other}, not Validate: {text}\n"))}{set.Text}";
    }
}
