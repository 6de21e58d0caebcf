using System.Diagnostics;
using Xunit.Abstractions;

namespace ArmPayloads.Cli.Tests.Shipped;

/// <summary>Pages whose lines are dropped, whose cells are swapped, whose fences are cut: nothing is thrown, nothing hangs, and there is always a report.</summary>
public class MutatedPageTests(ITestOutputHelper output)
{
    private const int Count = 3000;

    // A page is derived in a few milliseconds. On a busy machine a thread may be kept waiting, so it is processor time that counts, and a page has three tries.
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(1);

    [Fact]
    public void ForPages_HoweverTheyAreDamaged_ThereIsAReport()
    {
        var seed = TestSeed.Value;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var named = 0;
        for (var i = 0; i < Count; i++)
        {
            var page = ShippedReference.Pages[random.Next(ShippedReference.Pages.Count)];
            var mutated = page with { Text = PageMutation.Of(page.Text, random) };
            var derivation = Derive(mutated, $"seed {seed}, page {i}, {page.File}");
            Verify(derivation, mutated, $"seed {seed}, page {i}, {page.File}");
            named += derivation.Diagnostics.Any(diagnostic => diagnostic.Place.File == page.File) ? 1 : 0;
        }
        output.WriteLine($"{named} of {Count} pages are named in their report");
        Assert.InRange(named, Count / 2, Count);
    }

    [Fact]
    public void ForAllPages_WhenEachIsDamaged_ThereIsAReport()
    {
        var seed = TestSeed.Value;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        for (var i = 0; i < 10; i++)
        {
            var pages = ShippedReference.Pages.Select(page => page with { Text = PageMutation.Of(page.Text, random) }).ToList();

            var derivation = SchemaDerivation.Run(pages, ShippedReference.Overlay);

            Assert.NotEmpty(derivation.Texts);
            Assert.True(derivation.HasErrors, $"seed {seed}, run {i}: {pages.Count} damaged pages, and no error");
        }
    }

    private static SchemaDerivation Derive(SourceText page, string what)
    {
        SchemaDerivation? derivation = null;
        var isFast = false;
        for (var attempt = 0; attempt < 3 && !isFast; attempt++)
        {
            var watch = Stopwatch.StartNew();
            var exception = Record.Exception(() => derivation = SchemaDerivation.Run([page], []));
            isFast = watch.Elapsed < s_limit;
            Assert.True(exception is null, $"{what}: {exception}\n{page.Text}");
        }
        Assert.True(isFast, $"{what} takes more than a second.");
        return derivation!;
    }

    // What cannot be understood is named: a page gives a schema or an error, never nothing.
    private static void Verify(SchemaDerivation derivation, SourceText page, string what)
    {
        Assert.True(derivation.Texts.Count > 0 || derivation.HasErrors, $"{what} gives neither schemas nor errors.");
        Assert.All(derivation.Diagnostics, diagnostic =>
        {
            var text = derivation.Texts.GetValueOrDefault(diagnostic.Place.File, page.Text);
            Assert.InRange(diagnostic.Place.Line, 0, text.AsSpan().Count('\n') + text.AsSpan().Count('\r') + 1);
            Assert.False(diagnostic.Message.Any(char.IsControl), $"{what}: {diagnostic}");
        });
        Assert.All(derivation.Texts.Values, text => Assert.NotNull(System.Text.Json.Nodes.JsonNode.Parse(text)));
    }
}
