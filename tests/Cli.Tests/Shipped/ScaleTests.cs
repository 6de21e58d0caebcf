using ArmPayloads.Cli.Reporting;
using Xunit.Abstractions;

namespace ArmPayloads.Cli.Tests.Shipped;

/// <summary>Ten times the pages are at most eleven times the work. What is counted here is what is allocated, which is the same on every machine; benchmarks/ has the time.</summary>
public class ScaleTests(ITestOutputHelper output)
{
    [Fact]
    public void ForTenTimesThePages_AtMostElevenTimesTheWork()
    {
        // Once for what only happens the first time.
        Work(2);

        var (few, many) = (Work(1), Work(10));

        output.WriteLine($"{few / 1e6:F1} MB for the pages once, {many / 1e6:F1} MB for ten times as many: {(double)many / few:F2}x");
        // What grows with the square of the pages shows long before eleven.
        Assert.InRange((double)many / few, 8, 10.4);
    }

    private static long Work(int times)
    {
        var pages = GrownPages.Of(ShippedReference.Pages, times);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var derivation = SchemaDerivation.Run(pages, []);
        var work = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(!derivation.HasErrors, string.Join('\n', derivation.Diagnostics.Where(diagnostic => diagnostic.Severity == PageSeverity.Error)));
        // All but the hub and what its pictures need.
        Assert.Equal(times * (ShippedReference.Schemas.Count - 3), derivation.Texts.Count);
        return work;
    }
}
