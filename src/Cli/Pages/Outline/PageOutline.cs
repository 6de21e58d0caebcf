using ArmPayloads.Cli.Pages.Tables;
using ArmPayloads.Cli.Reporting;
using Markdig;
using Markdig.Syntax;

namespace ArmPayloads.Cli.Pages.Outline;

/// <summary>Reads a page into sections: headings, and what stands below each of them.</summary>
internal sealed class PageOutline
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    private const string Interrupted = "The table is interrupted above this row, which is read as if it were not. Leave no blank line in a table.";

    private readonly PageText _page;
    private readonly DiagnosticList _diagnostics;
    private readonly List<PageSection> _sections = [];
    private readonly List<PageBlock> _blocks = [];
    private readonly HashSet<int> _code = [];
    private (int Line, int Level, string Title) _heading = (1, 0, "");

    private PageOutline(PageText page, DiagnosticList diagnostics)
    {
        _page = page;
        _diagnostics = diagnostics;
    }

    /// <summary>The sections in the order of the page; the first one stands before every heading.</summary>
    public static IReadOnlyList<PageSection> Read(PageText page, DiagnosticList diagnostics) => new PageOutline(page, diagnostics).Read();

    private List<PageSection> Read()
    {
        foreach (var block in Markdown.Parse(_page.Text, s_pipeline))
            Add(block);
        Close((0, 0, ""));
        return WithTables();
    }

    private void Add(Block block)
    {
        var line = block.Line + 1;
        switch (block)
        {
            case HeadingBlock heading:
                Close((line, heading.Level, heading.Inline is { } title ? InlineText.Of(title).Text : ""));
                break;
            case FencedCodeBlock fence:
                AddFence(fence);
                break;
            case ParagraphBlock { Inline: { } inline } when !TableRowReader.IsRow(_page.Lines[block.Line]):
                _blocks.Add(new PageParagraph(line, InlineText.Of(inline)));
                break;
            case CodeBlock code:
                _blocks.Add(new PageFence(line, line, _page.RawBetween(block.Line, block.Line + code.Lines.Count), PageFence.Indented));
                break;
            case ListBlock list:
                _blocks.Add(new PageList(line, [.. Items(list)]));
                foreach (var inner in Inside(list))
                    Add(inner);
                break;
            case QuoteBlock quote:
                _blocks.AddRange(UnreadBlocks.In(quote));
                break;
            case HtmlBlock html:
                _blocks.AddRange(UnreadBlocks.In(html, _page));
                break;
        }
    }

    // Code, quotes and HTML below the items, and below those of lists in them.
    private static IEnumerable<Block> Inside(ContainerBlock list) => list.SelectMany(block => block switch
    {
        ListBlock or ListItemBlock => Inside((ContainerBlock)block),
        CodeBlock or QuoteBlock or HtmlBlock => [block],
        _ => [],
    });

    private static IEnumerable<PageParagraph> Items(ListBlock list) => list.Descendants<ListItemBlock>()
        .Select(item => (item, Paragraph: item.OfType<ParagraphBlock>().FirstOrDefault()))
        .Where(pair => pair.Paragraph?.Inline is not null)
        .Select(pair => new PageParagraph(pair.item.Line + 1, InlineText.Of(pair.Paragraph!.Inline!)));

    private void AddFence(FencedCodeBlock fence)
    {
        var first = fence.Line + 1;
        var last = first + fence.Lines.Count;
        for (var i = fence.Line; i <= last; i++)
            _code.Add(i);
        if (fence.ClosingFencedCharCount == 0)
            _diagnostics.Add(PageDiagnosticKinds.FenceNotClosed, new PagePlace(_page.File, first), "This block of code is never closed; everything up to the end of the page is taken for code. Close it with the same fence.");
        else if (Enumerable.Range(first, fence.Lines.Count).FirstOrDefault(i => BeginsFence(_page.Lines[i], fence.FencedChar)) is > 0 and var inner)
            _diagnostics.Add(PageDiagnosticKinds.FenceNotClosed, new PagePlace(_page.File, first), $"Another block of code begins inside of this one, at line {inner + 1}: a fence is missing above it. Everything up to the next fence is taken for code.");
        // At the end of a page there may be no line below the fence.
        _blocks.Add(new PageFence(first, Math.Min(first + 1, _page.Lines.Count), _page.RawBetween(first, last), (fence.Info ?? "").Trim('{', '}', ' ')));
    }

    // Only the fence that begins a block says what is in it.
    private static bool BeginsFence(string line, char fence) =>
        line.TrimStart() is var text && text.StartsWith(new string(fence, 3), StringComparison.Ordinal) && text.Trim(fence, ' ').Length > 0;

    private void Close((int, int, string) next)
    {
        var parent = _sections.LastOrDefault(section => section.Level < _heading.Level);
        _sections.Add(new PageSection(_heading.Line, _heading.Level, _heading.Title, _heading.Level == 0 ? null : parent, [.. _blocks]));
        _blocks.Clear();
        _heading = next;
    }

    // A row may stand in a paragraph, below a list or inside of what looks like HTML: it is found by its line.
    private List<PageSection> WithTables()
    {
        var tables = Tables().ToList();
        var result = new List<PageSection>();
        var replaced = new Dictionary<PageSection, PageSection>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < _sections.Count; i++)
        {
            var section = _sections[i];
            var end = i + 1 < _sections.Count ? _sections[i + 1].Line : int.MaxValue;
            var own = tables.Where(table => table.Line >= section.Line && table.Line < end);
            var blocks = section.Blocks.Concat(own).OrderBy(block => block.Line).ToList();
            var parent = section.Parent is { } old ? replaced[old] : null;
            result.Add(replaced[section] = section with { Blocks = blocks, Parent = parent });
        }
        return result;
    }

    private IEnumerable<PageTable> Tables()
    {
        var rows = new List<TableRow>();
        for (var i = 0; i <= _page.Lines.Count; i++)
        {
            if (IsRow(i, rows.Count > 0))
            {
                var row = TableRowReader.Read(_page.Lines[i], i + 1);
                rows.Add(rows.Count == 0 || rows[^1].Line == i ? row : row with { Faults = [.. row.Faults, Interrupted] });
            }
            else if (rows.Count > 0 && !GoesOnBelow(i))
            {
                yield return new PageTable(rows[0].Line, [.. rows]);
                rows.Clear();
            }
        }
    }

    // Rows below a blank line, or a comment, have no header of their own.
    private bool GoesOnBelow(int index)
    {
        while (index < _page.Lines.Count && string.IsNullOrWhiteSpace(_page.Lines[index]))
            index++;
        return IsRow(index, isInTable: false) && !TableRowReader.Read(_page.Lines[index], 0).IsHeader && !(IsRow(index + 1, isInTable: true) && TableRowReader.Read(_page.Lines[index + 1], 0).IsSeparator);
    }

    private bool IsRow(int index, bool isInTable)
    {
        if (index >= _page.Lines.Count || _code.Contains(index))
            return false;
        var isNextToRow = isInTable || (index + 1 < _page.Lines.Count && TableRowReader.IsRow(_page.Lines[index + 1]));
        return TableRowReader.IsRow(_page.Lines[index]) || (isNextToRow && TableRowReader.IsDamagedRow(_page.Lines[index]));
    }
}
