using ArmPayloads.Cli.Pages.Outline;
using ArmPayloads.Cli.Reporting;

namespace ArmPayloads.Cli.Pages.Types;

/// <summary>Reads a page that describes types.</summary>
internal static class TypePageReader
{
    public static TypePage Read(string file, IReadOnlyList<PageSection> sections, DiagnosticList diagnostics)
    {
        var reader = new PropertyTableReader(file, diagnostics);
        var tables = sections.SelectMany(section => section.Tables.Where(PropertyTable.Is).Select(table => reader.Read(table, section)));
        var title = sections.FirstOrDefault(section => section.Level == 1)?.Title ?? "";
        return new TypePage(file, title, Description(sections), [.. tables], Examples(file, sections, diagnostics));
    }

    /// <summary>The first paragraph of a page that is no directive.</summary>
    private static string? Description(IReadOnlyList<PageSection> sections) => sections
        .Where(section => section.Level <= 1)
        .SelectMany(section => section.Paragraphs)
        .Select(paragraph => paragraph.Text.Text)
        .Where(text => !text.StartsWith("[!", StringComparison.Ordinal) && !text.All(c => c is '=' or '-'))
        .Select(DescriptionCell.Sentence)
        .FirstOrDefault();

    /// <summary>Whether the code in a section is an example of the page's type.</summary>
    public static bool HasExamples(PageSection section) => section.Title.Contains("example", StringComparison.OrdinalIgnoreCase);

    // Any other block of code on a page may be anything: a query, a header.
    private static PageExample[] Examples(string file, IReadOnlyList<PageSection> sections, DiagnosticList diagnostics) => [.. sections
        .Where(HasExamples)
        .SelectMany(section => section.Fences)
        .Select(fence => ExampleFences.Read(file, fence, diagnostics))];
}
