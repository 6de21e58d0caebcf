using ArmPayloads.Cli.Reporting;

namespace ArmPayloads.Cli.Tests;

/// <summary>docs/derive.md lists every kind of diagnostic.</summary>
public class DocumentationTests
{
    [Fact]
    public void ForEveryKindOfDiagnostic_ThePageHasItsRow()
    {
        var page = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "derive.md"));

        Assert.Equal(
            PageDiagnosticKinds.All.Select(kind => $"| {kind.Id} | {kind.Severity.ToString().ToLowerInvariant()} | {kind.Title} |"),
            page.Where(line => line.StartsWith("| ARMD", StringComparison.Ordinal)));
    }

    [Fact]
    public void ForKindsOfDiagnostics_TheirIdsHaveNoGapsAndNoneIsTwice() =>
        Assert.Equal(Enumerable.Range(1, PageDiagnosticKinds.All.Count).Select(number => $"ARMD{number:D3}"), PageDiagnosticKinds.All.Select(kind => kind.Id));
}
