using ArmPayloads.Cli.Pages.Operations;
using ArmPayloads.Cli.Pages.Outline;
using ArmPayloads.Cli.Pages.Types;
using ArmPayloads.Cli.Reporting;

namespace ArmPayloads.Cli.Pages;

/// <summary>Reads pages. What a page is follows from what stands in it: a request line, a table of properties, or neither.</summary>
internal sealed class PageReader(DiagnosticList diagnostics)
{
    public ReferencePage Read(string file, string text)
    {
        var page = PageTextReader.Read(file, text, diagnostics);
        if (Outline(page) is not { } sections)
            return ReferencePage.Empty;
        ReportUnknownTables(file, sections);
        var isOperation = sections.Any(section => section.Tables.Any(OperationPageReader.HasRequest));
        var isType = !isOperation && !sections.Any(LooksLikeOperation) && (sections.Any(section => section.Tables.Any(PropertyTable.Is)) || HasJsonExample(sections));
        ReportUnread(file, sections, isOperation, isType);
        if (isOperation)
            return new ReferencePage(new OperationPageReader(file, sections, diagnostics).Read(), null);
        if (isType)
            return new ReferencePage([], TypePageReader.Read(file, sections, diagnostics));
        ReportNothing(file, sections);
        return ReferencePage.Empty;
    }

    private void ReportNothing(string file, IReadOnlyList<PageSection> sections)
    {
        if (sections.FirstOrDefault(LooksLikeOperation) is { } operation)
            diagnostics.Add(PageDiagnosticKinds.RequestNotUnderstood, new PagePlace(file, operation.Line), "This page looks like that of an operation and has no row with verb and address, such as |PUT|`https://management.azure.com/...?api-version=...`|; nothing is derived from it.");
        else if (sections.FirstOrDefault(section => PropertyTableReader.IsHeading(section.Title)) is { } type)
            diagnostics.Add(PageDiagnosticKinds.PropertyNotUnderstood, new PagePlace(file, type.Line), "This page looks like that of a type and has no table with the header |**Property**|**JSON type**|**Description**|; nothing is derived from it.");
        else
            diagnostics.Add(PageDiagnosticKinds.NothingToDerive, new PagePlace(file, 0), "This page describes neither an operation nor a type; nothing is derived from it.");
    }

    private IReadOnlyList<PageSection>? Outline(PageText page)
    {
        try
        {
            return PageOutline.Read(page, diagnostics);
        }
        // Markdig gives up on Markdown that is nested a hundred times.
        catch (ArgumentException)
        {
            diagnostics.Add(PageDiagnosticKinds.PageNotReadable, new PagePlace(page.File, 0), "The Markdown of this page is nested too deeply to be read; nothing is derived from it.");
            return null;
        }
    }

    private static bool LooksLikeOperation(PageSection section) => section.IsTitled("Request") || section.IsTitled("URI Parameters");

    // Only where an example would be read is one missed.
    private void ReportUnread(string file, IReadOnlyList<PageSection> sections, bool isOperation, bool isType)
    {
        foreach (var section in sections)
        {
            foreach (var block in section.Blocks.OfType<PageUnread>().Where(block => block.Kind != PageDiagnosticKinds.ExampleNotRead || isOperation || (isType && TypePageReader.HasExamples(section))))
                diagnostics.Add(block.Kind, new PagePlace(file, block.Line), block.Message);
        }
    }

    private static bool HasJsonExample(IReadOnlyList<PageSection> sections) =>
        sections.Any(section => section.Title.Contains("JSON example", StringComparison.OrdinalIgnoreCase) && section.Fences.Any());

    // A table of something else is no fault, but a damaged header must not take a type with it in silence.
    private void ReportUnknownTables(string file, IReadOnlyList<PageSection> sections)
    {
        foreach (var table in sections.SelectMany(section => section.Tables))
        {
            var isKnown = PropertyTable.Is(table) || OperationPageReader.HasRequest(table) || UriParameterReader.Is(table);
            if (PropertyTable.IsMeant(table.Header.Titles) && !isKnown)
                diagnostics.Add(PageDiagnosticKinds.PropertyNotUnderstood, new PagePlace(file, table.Line), $"The header '{string.Join(" | ", table.Header.Titles)}' is nearly that of a table of properties, |**Property**|**JSON type**|**Description**|; the table is not read.");
            else if (!isKnown)
                diagnostics.Add(PageDiagnosticKinds.TableNotRead, new PagePlace(file, table.Line), $"The table with the header '{string.Join(" | ", table.Header.Titles)}' is neither one of properties, nor of URI parameters, nor a request; it is not read.");
        }
    }
}
