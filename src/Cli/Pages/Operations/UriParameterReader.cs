using System.Text.RegularExpressions;
using ArmPayloads.Cli.Pages.Outline;
using ArmPayloads.Cli.Pages.Tables;
using ArmPayloads.Cli.Pages.Types;
using ArmPayloads.Cli.Reporting;
using ArmPayloads.Contracts.Rules;

namespace ArmPayloads.Cli.Pages.Operations;

/// <summary>Reads the table of URI parameters. The address says which there are; the table only says what they mean.</summary>
internal sealed partial class UriParameterReader(string file, DiagnosticList diagnostics)
{
    private const string Title = "URI Parameter";
    private const string ResourceGroupName = "resourceGroupName";

    // Its value is not the caller's to choose.
    private const string Version = "api-version";

    /// <summary>Whether a table's header begins with <c>URI Parameter</c>, or nearly so.</summary>
    public static bool Is(PageTable table) => Spelling.Nearest(table.Header.Titles.First(), [Title]) is not null;

    /// <summary>The rows about parameters of a request.</summary>
    /// <param name="table">Null where the page has none.</param>
    public IReadOnlyList<UriParameterRow> Read(RequestLine request, PageTable? table)
    {
        if (table?.Header.Titles.First() is { } title && !Same(title, Title))
            diagnostics.Add(PageDiagnosticKinds.TableRepaired, new PagePlace(file, table.Line), $"The header '{title}' was taken for '{Title}'.");
        var rows = (table?.Rows ?? []).Skip(1).Where(row => !row.IsSeparator && !row.IsBlank).Select(row => Row(request, row)).OfType<UriParameterRow>().ToList();
        var missing = request.Path.Parameters.Concat(request.Query).Where(name => !rows.Exists(row => row.Name == name)).Select(name => $"'{request.PageNames.GetValueOrDefault(name, name)}'").ToList();
        if (missing.Count > 0)
        {
            var leavesOut = table is null ? "There is no table of URI parameters, which would describe" : "The table of URI parameters leaves out";
            diagnostics.Add(PageDiagnosticKinds.ParameterNotDescribed, new PagePlace(file, table?.Line ?? request.Place.Line), $"{leavesOut} {string.Join(", ", missing)} of the address; where another page of the same resource describes it, that is taken.");
        }
        return rows;
    }

    private UriParameterRow? Row(RequestLine request, TableRow row)
    {
        var place = new PagePlace(file, row.Line);
        foreach (var fault in row.Faults)
            diagnostics.Add(PageDiagnosticKinds.TableRepaired, place, fault);
        var pageName = InlineText.Parse(row.Cell(0)).Text.Trim('*', ' ', '<', '>');
        if (pageName == Version)
            return null;
        if (NameOf(request, pageName) is not { } name)
        {
            diagnostics.Add(PageDiagnosticKinds.ParameterUnknown, place, $"The address at line {request.Place.Line} has no parameter '{pageName}'; the row is left out.");
            return null;
        }
        var description = DescriptionCell.Read(string.Join(" | ", row.Cells.Skip(2)).TrimEnd(' ', '|'));
        foreach (var fault in description.Enumeration?.Faults ?? [])
            diagnostics.Add(PageDiagnosticKinds.CellRepaired, place, fault);
        return new UriParameterRow(place, name, IsRequired(row, place), description.Enumeration, description.Default, Text(name, description.Text, place));
    }

    private static string? NameOf(RequestLine request, string pageName) =>
        request.Path.Parameters.FirstOrDefault(name => Same(name, pageName) || Same(request.PageNames.GetValueOrDefault(name, name), pageName))
            ?? request.Query.FirstOrDefault(name => Same(name, pageName))
            // Some tables call the parameter like its placeholder: locale=<locale-code>.
            ?? request.Query.FirstOrDefault(name => pageName.StartsWith(name, StringComparison.OrdinalIgnoreCase));

    private bool IsRequired(TableRow row, PagePlace place)
    {
        var cell = row.Cell(1);
        if (!Same(cell, "Yes") && !Same(cell, "No"))
            diagnostics.Add(PageDiagnosticKinds.CellRepaired, place, $"'{cell}' is neither Yes nor No; No is assumed.");
        return Same(cell, "Yes");
    }

    // A mistake that was copied from page to page; what every ARM path has, ARM has words for.
    private string Text(string name, string text, PagePlace place)
    {
        if (name != ResourceGroupName || !Region().IsMatch(text))
            return text;
        diagnostics.Add(PageDiagnosticKinds.ParameterNotDescribed, place, $"The resource group is described as a region ('{text}'); ARM's own words are taken.");
        return "The name of the resource group.";
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\bregion\b", RegexOptions.IgnoreCase)]
    private static partial Regex Region();
}
