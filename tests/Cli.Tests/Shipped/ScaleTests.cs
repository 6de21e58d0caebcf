using System.Text.RegularExpressions;
using ArmPayloads.Cli.Reporting;
using Xunit.Abstractions;

namespace ArmPayloads.Cli.Tests.Shipped;

/// <summary>Ten times the pages are at most eleven times the work. What is counted is what is allocated, which is the same on every machine.</summary>
public class ScaleTests(ITestOutputHelper output)
{
    [Fact]
    public void ForTenTimesThePages_AtMostElevenTimesTheWork()
    {
        // Once for what only happens the first time.
        Work(2);

        var (few, many) = (Work(1), Work(10));

        output.WriteLine($"{few / 1e6:F1} MB for the pages once, {many / 1e6:F1} MB for ten times as many: {(double)many / few:F2}x");
        Assert.InRange((double)many / few, 8, 11);
    }

    private static long Work(int times)
    {
        var pages = Enumerable.Range(0, times).SelectMany(Copy).ToList();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var derivation = SchemaDerivation.Run(pages, []);
        var work = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(!derivation.HasErrors, string.Join("\n", derivation.Diagnostics.Where(diagnostic => diagnostic.Severity == PageSeverity.Error)));
        // All but the hub's three.
        Assert.Equal(times * (ShippedReference.Schemas.Count - 3), derivation.Texts.Count);
        return work;
    }

    // Resources of their own below a hub, with types of their own, as many and as long as the real ones.
    private static IEnumerable<SourceText> Copy(int number) => ShippedReference.Pages
        .Where(page => !page.File.Contains("hub", StringComparison.Ordinal) && !page.File.Contains("image", StringComparison.Ordinal) && !page.File.EndsWith("README.md", StringComparison.Ordinal))
        .Select(page => new SourceText(page.File.Replace(".md", $"-copy{number}.md", StringComparison.Ordinal), Renamed(page.Text, $"Copy{number}")));

    private static string Renamed(string text, string suffix) => Regex.Replace(
        text.Replace("/hubs/<hubName>/", $"/hubs/<hubName>/copies/{suffix}/", StringComparison.Ordinal).Replace("-properties)", ")", StringComparison.Ordinal).Replace(".md", $"-{suffix.ToLowerInvariant()}.md", StringComparison.Ordinal),
        @"^(# .+)$|^### (\w+) properties$|\[(\w+)\]\(",
        match => match.Groups[1].Success ? $"{match.Groups[1].Value} {suffix}" : match.Groups[2].Success ? $"### {match.Groups[2].Value}{suffix} properties" : $"[{match.Groups[3].Value}{suffix}](",
        RegexOptions.Multiline);
}
