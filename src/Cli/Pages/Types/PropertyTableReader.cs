using System.Text.RegularExpressions;
using ArmPayloads.Cli.Pages.Outline;
using ArmPayloads.Cli.Pages.Tables;
using ArmPayloads.Cli.Reporting;

namespace ArmPayloads.Cli.Pages.Types;

/// <summary>Reads a table of properties, and from its heading whose they are.</summary>
internal sealed partial class PropertyTableReader(string file, DiagnosticList diagnostics)
{
    public PropertyTable Read(PageTable table, PageSection section)
    {
        var title = section.Title;
        var typeName = TypeNameIn(title);
        if (typeName is null && section.Level > 2 && section.Parent is { Level: > 1 } parent)
            typeName = TypeNameIn(parent.Title);
        var isReadOnly = DescriptionCell.SaysReadOnly(title);
        var rows = Body(table).Select(Row).OfType<PropertyRow>().Select(row => isReadOnly ? row with { IsReadOnly = true, IsRequired = false } : row);
        return new PropertyTable(new PagePlace(file, table.Line), typeName, Description(section, table), [.. rows]);
    }

    /// <summary>The rows below the header, without those that only mark an end.</summary>
    private IEnumerable<TableRow> Body(PageTable table)
    {
        if (table.Rows.Count < 2 || !table.Rows[1].IsSeparator)
            diagnostics.Add(PageDiagnosticKinds.TableRepaired, new PagePlace(file, table.Line), "There is no row of dashes below the header; the table is read as if there were.");
        return table.Rows.Skip(1).Where(row => !row.IsSeparator && !row.IsBlank);
    }

    /// <summary>Whether a heading announces a table of properties: <c>Properties</c>, <c>Bin properties:</c>.</summary>
    public static bool IsHeading(string title) => Announcement().IsMatch(title);

    private static string? TypeNameIn(string title)
    {
        var name = NoName().Replace(title, " ").Trim(' ', ':', '.');
        return name.Length > 0 && TypeName().IsMatch(name) ? name : null;
    }

    // A sentence that explains the marks is about tables, not about the type.
    private static string? Description(PageSection section, PageTable table) => section.Paragraphs
        .TakeWhile(paragraph => paragraph.Line < table.Line)
        .Select(paragraph => paragraph.Text.Text)
        .FirstOrDefault(text => !text.StartsWith("[!", StringComparison.Ordinal) && !text.Contains("marked with", StringComparison.OrdinalIgnoreCase) && !text.Contains("asterisk", StringComparison.OrdinalIgnoreCase));

    private PropertyRow? Row(TableRow row)
    {
        var place = new PagePlace(file, row.Line);
        foreach (var fault in row.Faults)
            diagnostics.Add(PageDiagnosticKinds.TableRepaired, place, fault);
        if (Name(row, place) is not { } name)
            return null;
        var description = DescriptionOf(row, place);
        foreach (var fault in description.Enumeration?.Faults ?? [])
            diagnostics.Add(PageDiagnosticKinds.CellRepaired, place, fault);
        var type = TypeCell.Read(row.Cell(1));
        if (type.Type is null)
            diagnostics.Add(PageDiagnosticKinds.TypeNotUnderstood, place, $"'{row.Cell(1)}' says no type; any JSON is assumed. Write one such as 'string', 'integer', 'Field[ ]' or 'Dictionary<string, string>'.");
        else if (type.Rest is { } rest)
            diagnostics.Add(PageDiagnosticKinds.TypeNotUnderstood, place, $"In the type '{row.Cell(1)}', '{rest}' is not understood; the type is taken to be {type.Type}.");
        // What the service sets cannot be demanded of whoever sends a payload.
        var isRequired = (name.IsRequired || type.IsRequired || description.IsRequired) && !description.IsReadOnly;
        return new PropertyRow(place, name.Name, type.Type, isRequired, description.IsReadOnly, description.Enumeration, description.Default, description.Text);
    }

    private DescriptionCell DescriptionOf(TableRow row, PagePlace place)
    {
        if (row.Cells.Count < 3)
            diagnostics.Add(PageDiagnosticKinds.TableRepaired, place, $"The row has {row.Cells.Count} cells instead of 3; what is missing is taken for empty.");
        var rest = row.Cells.Skip(2).ToList();
        // A pipe that nobody escaped, as in a list of values, is no border.
        if (rest.Skip(1).Any(cell => cell.Length > 0))
            diagnostics.Add(PageDiagnosticKinds.TableRepaired, place, $"The row has {row.Cells.Count} cells instead of 3; pipes in a cell are written \\|. All after the second are taken for the description.");
        return DescriptionCell.Read(string.Join(" | ", rest).TrimEnd(' ', '|'));
    }

    private (string? Name, bool IsRequired)? Name(TableRow row, PagePlace place)
    {
        var text = InlineText.Parse(row.Cell(0).Replace("*", "\\*", StringComparison.Ordinal).Replace("\\\\*", "\\*", StringComparison.Ordinal)).Text;
        var name = text.Trim('*', ' ', '`', '"');
        if (Placeholder().IsMatch(name))
            return (null, false);
        // Stars on both sides are emphasis; one more behind is the mark.
        if (PropertyName().IsMatch(name))
            return (name, text.Length - text.TrimEnd('*').Length > text.Length - text.TrimStart('*').Length);
        diagnostics.Add(PageDiagnosticKinds.PropertyNotUnderstood, place, $"'{row.Cell(0)}' is no name of a property; the row is left out. A name has letters, digits, '_', '$', '-' and '.'.");
        return null;
    }

    [GeneratedRegex(@"\bproperties\b|\bproperty\b|\(\s*read-?only\s*\)", RegexOptions.IgnoreCase)]
    private static partial Regex NoName();

    [GeneratedRegex(@"^\s*(?:\w+\s+)?(?:\(\s*read-?only\s*\)\s*)?properties\s*:?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Announcement();

    [GeneratedRegex(@"^[A-Za-z_]\w*$")]
    private static partial Regex TypeName();

    [GeneratedRegex(@"^<[^<>]+>$")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^[A-Za-z_$@][\w$@.-]*$")]
    private static partial Regex PropertyName();
}
