using Xunit.Abstractions;

namespace ArmPayloads.CustomerInsights.Tests.Parity;

/// <summary>The same set, the same findings: while it is typed, when it runs, and as JSON.</summary>
public class ParityTests(ITestOutputHelper output)
{
    private const int LeastOfARule = 5;
    private const int ShownDifferences = 10;

    [Fact]
    public async Task ForRandomSets_EverySurfaceReportsTheSame()
    {
        var differences = (await ParityRun.Result).Differences;

        Assert.True(
            differences.Count == 0,
            $"Seed {TestSeed.Value}: {differences.Count} differences in {ParityRun.Sets} sets.\n{string.Join('\n', differences.Take(ShownDifferences))}");
    }

    [Fact]
    public async Task ForRandomSets_EveryRuleThatCSharpCanBreakSpeaksOften()
    {
        var counts = (await ParityRun.Result).Counts;
        output.WriteLine($"Seed {TestSeed.Value}, {ParityRun.Sets} sets:");
        foreach (var (rule, count) in counts)
            output.WriteLine($"{count,6} {rule}");

        var rules = DeclaredRules.All.Except(DeclaredRules.Unwritable).ToList();
        Assert.NotEmpty(rules);
        Assert.Empty(rules.Where(rule => counts.GetValueOrDefault(rule) < LeastOfARule).Select(rule => $"{rule}: {counts.GetValueOrDefault(rule)}"));
    }
}
