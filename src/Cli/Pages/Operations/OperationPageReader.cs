using System.Globalization;
using System.Text.RegularExpressions;
using ArmPayloads.Cli.Pages.Outline;
using ArmPayloads.Cli.Pages.Tables;
using ArmPayloads.Cli.Pages.Types;
using ArmPayloads.Cli.Reporting;

namespace ArmPayloads.Cli.Pages.Operations;

/// <summary>
/// Reads the operations of a page. One page may have several, each with its own request line and parameters; what stands
/// below the last of them, such as the response, is said of all.
/// </summary>
internal sealed partial class OperationPageReader(string file, IReadOnlyList<PageSection> sections, DiagnosticList diagnostics)
{
    private readonly RequestLineReader _requests = new(file, diagnostics);
    private readonly UriParameterReader _parameters = new(file, diagnostics);

    public IReadOnlyList<OperationDescription> Read()
    {
        var tables = sections.SelectMany(section => section.Tables.Where(HasRequest).Select(table => (Table: table, Section: section))).ToList();
        var operations = new List<OperationDescription>();
        for (var i = 0; i < tables.Count; i++)
        {
            var end = i + 1 < tables.Count ? tables[i + 1].Table.Line : int.MaxValue;
            foreach (var row in RequestRows(tables[i].Table))
            {
                if (_requests.Read(row) is { } request)
                    operations.Add(Operation(request, tables[i].Section, end));
            }
        }
        ReportUnread(operations);
        return operations;
    }

    // A table that is no body's may describe one all the same.
    private void ReportUnread(List<OperationDescription> operations)
    {
        var read = operations.SelectMany(operation => new[] { operation.Body?.Table, operation.Answer?.Table }).OfType<PropertyTable>().Select(table => table.Place.Line).ToHashSet();
        foreach (var table in sections.SelectMany(section => section.Tables).Where(table => PropertyTable.Is(table) && operations.Count > 0 && !read.Contains(table.Line)))
            diagnostics.Add(PageDiagnosticKinds.PropertyNotUnderstood, new PagePlace(file, table.Line), "This table of properties is not read: on the page of an operation only the first one below Request Body and the first one below Response are. Describe other types on pages of their own.");
        ReportUnreadCode(operations);
    }

    // Code that is no example, such as a query, is nobody's loss.
    private void ReportUnreadCode(List<OperationDescription> operations)
    {
        var read = operations.SelectMany(operation => new[] { operation.Body, operation.Answer }).OfType<BodyDescription>().SelectMany(body => body.Examples).Select(example => example.Place.Line).ToHashSet();
        foreach (var fence in sections.SelectMany(section => section.Fences).Where(fence => operations.Count > 0 && PageFence.IsJson(fence.Text) && !read.Contains(fence.TextLine)))
            diagnostics.Add(PageDiagnosticKinds.ExampleNotRead, new PagePlace(file, fence.Line), "This block of code looks like an example and is not read: on the page of an operation those below Request Body and below Response are, when they are marked as json or not at all.");
    }

    // A row without a verb that is known is an operation all the same.
    private static IEnumerable<TableRow> RequestRows(PageTable table) =>
        table.Rows.Where((row, i) => RequestLineReader.Is(row) || (i > 0 && !row.IsSeparator && !row.IsBlank && !row.IsHeader));

    /// <summary>Whether a table has a row with verb and address.</summary>
    public static bool HasRequest(PageTable table) => table.Rows.Any(RequestLineReader.Is);

    private OperationDescription Operation(RequestLine request, PageSection section, int end)
    {
        var start = request.Place.Line;
        var own = sections.Where(other => other.Line >= section.Line && other.Line < end).ToList();
        // What an operation does not say itself, the page says further down for all of them.
        var rest = sections.Where(other => other.Line >= end).ToList();
        var body = Subtree(own, "Request Body");
        var answer = Answer(own) is { Count: > 0 } said ? said : Answer(rest);
        var statuses = Statuses(own) is { Count: > 0 } listed ? listed : Statuses(rest);
        return new OperationDescription(
            request,
            Description(section),
            _parameters.Read(request, own.SelectMany(other => other.Tables).FirstOrDefault(table => table.Line > start && table.Line < end && UriParameterReader.Is(table))),
            Body(body, isAnswer: false),
            Body(answer, isAnswer: true),
            statuses,
            own.Concat(rest).Any(IsLongRunning));
    }

    private string? Description(PageSection section)
    {
        // A heading of its own tells an operation from the others of the page.
        var places = section.IsTitled("Request") ? sections.Where(other => other.Level <= 1 && other.Line < section.Line) : [section, .. sections.Where(other => other.Level <= 1)];
        var text = places.SelectMany(place => place.Paragraphs).Select(paragraph => paragraph.Text.Text).FirstOrDefault(IsProse);
        return text is null ? null : DescriptionCell.Sentence(text);
    }

    private static bool IsProse(string text) =>
        !text.StartsWith("[!", StringComparison.Ordinal) && !text.All(c => c is '=' or '-') && !text.EndsWith(':');

    // The section and what stands below it.
    private static List<PageSection> Subtree(List<PageSection> among, string title) =>
        [.. among.Where(section => section.WithParents.Any(parent => parent.IsTitled(title)))];

    private static List<PageSection> Answer(List<PageSection> among) =>
        [.. Subtree(among, "Response").Union(Subtree(among, "Response Body")).Where(section => !IsStatusCode(section)).OrderBy(section => section.Line)];

    private static bool IsStatusCode(PageSection section) => section.IsTitled("Status Code") || section.IsTitled("Status Codes");

    private BodyDescription? Body(List<PageSection> body, bool isAnswer)
    {
        var examples = body.SelectMany(section => section.Fences).Where(IsJson).Select(Example).ToList();
        var table = body.SelectMany(section => section.Tables.Where(PropertyTable.Is).Select(table => (table, section))).FirstOrDefault();
        var paragraphs = body.SelectMany(section => section.Paragraphs).ToList();
        var links = paragraphs.SelectMany(paragraph => paragraph.Text.Links).ToList();
        // An answer without a body has prose all the same.
        if (body.Count == 0 || (isAnswer && examples.Count == 0 && table.table is null && links.Count == 0))
            return null;
        var text = string.Join(' ', paragraphs.Select(paragraph => paragraph.Text.Text));
        var properties = table.table is null ? null : new PropertyTableReader(file, diagnostics).Read(table.table, table.section) with { TypeName = null, Description = null };
        return new BodyDescription(new PagePlace(file, body[0].Line), text, links, properties, examples);
    }

    private static bool IsJson(PageFence fence) => fence.Info.Length == 0 || fence.Info.Equals("json", StringComparison.OrdinalIgnoreCase) || fence.Info.Equals("jsonc", StringComparison.OrdinalIgnoreCase);

    private PageExample Example(PageFence fence) => ExampleFences.Read(file, fence, diagnostics);

    private List<StatusLine> Statuses(List<PageSection> among)
    {
        var statuses = new List<StatusLine>();
        foreach (var item in among.Where(section => section.WithParents.Any(parent => IsStatusCode(parent) || parent.IsTitled("Response"))).SelectMany(section => section.Blocks.OfType<PageList>()).SelectMany(list => list.Items))
        {
            var match = StatusItem().Match(item.Text.Text);
            if (match.Success && int.Parse(match.Groups["status"].Value, CultureInfo.InvariantCulture) is >= 100 and < 600 and var status)
                Add(statuses, new StatusLine(new PagePlace(file, item.Line), status, DescriptionCell.Sentence(match.Groups["text"].Value)));
            else
                diagnostics.Add(PageDiagnosticKinds.StatusNotUnderstood, new PagePlace(file, item.Line), $"'{item.Text.Text}' is no status; write one as '200 (OK) - what it means'. The line is left out.");
        }
        return statuses;
    }

    private void Add(List<StatusLine> statuses, StatusLine line)
    {
        if (statuses.Exists(other => other.Status == line.Status))
            diagnostics.Add(PageDiagnosticKinds.StatusNotUnderstood, line.Place, $"The status {line.Status} is listed already; the first line counts.");
        else
            statuses.Add(line);
    }

    private static bool IsLongRunning(PageSection section) =>
        section.Paragraphs.Any(paragraph => LongRunning().IsMatch(paragraph.Text.Text)) || section.Blocks.OfType<PageNote>().Any(note => LongRunning().IsMatch(note.Text));

    [GeneratedRegex(@"^(?<status>[0-9]{3})\b\s*(?:\([^)]*\))?\s*[-\u2010-\u2015:]*\s*(?:if\s+)?(?<text>.*)$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex StatusItem();

    [GeneratedRegex(@"\blong[- ]running operation", RegexOptions.IgnoreCase)]
    private static partial Regex LongRunning();
}
