using ArmPayloads.Cli.Derivation;
using ArmPayloads.Cli.Pages;
using ArmPayloads.Cli.Reporting;
using ArmPayloads.Cli.Schemas;

namespace ArmPayloads.Cli.Tests.Shipped;

/// <summary>Each fault of real pages, done to every page of ours that can have it, one at a time: what comes out is the same, or the report names the fault in that page.</summary>
public class PageFaultTests
{
    private static readonly Dictionary<string, ReferencePage> s_pages = ShippedReference.Pages.ToDictionary(page => page.File, page => new PageReader(new DiagnosticList()).Read(page.File, page.Text));
    private static readonly IReadOnlyDictionary<string, string> s_schemas = Schemas(s_pages.Values, new DiagnosticList());
    private static readonly HashSet<PageDiagnostic> s_usual = [.. SchemaDerivation.Run(ShippedReference.Pages, ShippedReference.Overlay).Diagnostics];

    public static TheoryData<string> Faults => [.. PageFault.All.Select(fault => fault.Name)];

    [Theory]
    [MemberData(nameof(Faults))]
    public void ForAFault_WhenAPageHasIt_TheSchemasAreTheSameOrTheReportNamesIt(string name)
    {
        var fault = PageFault.All.Single(fault => fault.Name == name);
        var faulty = ShippedReference.Pages.Select(page => (Before: page, After: page with { Text = fault.Inject(page.Text) })).Where(page => page.After != page.Before).Select(page => page.After).ToList();

        Assert.NotEmpty(faulty);
        foreach (var page in faulty)
            Verify(page);
    }

    private static void Verify(SourceText page)
    {
        var diagnostics = new DiagnosticList();
        var read = new PageReader(diagnostics).Read(page.File, page.Text);
        var schemas = Schemas(s_pages.Select(entry => entry.Key == page.File ? read : entry.Value), diagnostics);

        var changed = s_schemas.Keys.Union(schemas.Keys).Where(file => s_schemas.GetValueOrDefault(file) != schemas.GetValueOrDefault(file)).ToList();
        var isNamed = diagnostics.InOrder.Except(s_usual).Any(diagnostic => diagnostic.Place.File == page.File || diagnostic.Message.Contains(Path.GetFileName(page.File), StringComparison.Ordinal));
        Assert.True(changed.Count == 0 || isNamed, $"{page.File} changes {string.Join(", ", changed)}, and the report has only: {string.Join("; ", diagnostics.InOrder)}");
    }

    private static IReadOnlyDictionary<string, string> Schemas(IEnumerable<ReferencePage> pages, DiagnosticList diagnostics) =>
        SchemaDocuments.Of(ApiDeriver.Derive(ReferencePages.Of([.. pages]), diagnostics)!, diagnostics);
}
