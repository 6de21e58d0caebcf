using ArmPayloads.Benchmarks.Measuring;
using ArmPayloads.Cli;
using ArmPayloads.Cli.Tests.Shipped;

namespace ArmPayloads.Benchmarks.Rows;

/// <summary>Ten times the reference pages take ten times the work to derive.</summary>
internal sealed class PageGrowth : Row
{
    public override string Name => "page growth";

    public override IEnumerable<Line> Measure()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "reference");
        SourceText[] pages = [.. Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Select(file => new SourceText(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file)))];
        IReadOnlyList<SourceText> small = GrownPages.Of(pages, 1);
        IReadOnlyList<SourceText> large = GrownPages.Of(pages, Growth.Times);
        if (Derive(large).HasErrors || Derive(large).Texts.Count != Growth.Times * Derive(small).Texts.Count)
            throw new InvalidOperationException($"The pages have not grown as they should: {string.Join("; ", Derive(large).Diagnostics.Take(3))}");
        return Growth.Measure(Name, "the pages", () => Derive(large), () => Derive(small));
    }

    private static SchemaDerivation Derive(IReadOnlyList<SourceText> pages) => SchemaDerivation.Run(pages, []);
}
