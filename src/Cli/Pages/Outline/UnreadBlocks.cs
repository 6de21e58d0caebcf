using System.Text.RegularExpressions;
using ArmPayloads.Cli.Pages.Tables;
using ArmPayloads.Cli.Pages.Types;
using ArmPayloads.Cli.Reporting;
using ArmPayloads.Contracts.Json.Reading;
using Markdig.Syntax;

namespace ArmPayloads.Cli.Pages.Outline;

/// <summary>Finds what looks like a part of the reference in blocks that are not read: quotes and HTML. Their prose is a note.</summary>
internal static partial class UnreadBlocks
{
    // Between a table and the end of its first row there is no more than a caption and some titles.
    private const int LinesToHeader = 20;
    private const int LongestHeader = 2000;

    /// <summary>The examples and tables in a quote, and its prose.</summary>
    public static IEnumerable<PageBlock> In(QuoteBlock quote)
    {
        foreach (var code in quote.Descendants<CodeBlock>().Where(code => PageFence.IsJson(code.Lines.ToString())))
            yield return new PageUnread(code.Line + 1, PageDiagnosticKinds.ExampleNotRead, "This block of code looks like an example and is not read, since it stands in a quote. Take the '>' from its lines.");
        foreach (var paragraph in quote.Descendants<ParagraphBlock>().Where(paragraph => paragraph.Inline is not null))
        {
            var text = InlineText.Of(paragraph.Inline!).Text;
            if (TableRowReader.IsRow(text))
                yield return Table(paragraph.Line + 1, TableRowReader.Read(text, 0).Titles, "stands in a quote", "Take the '>' from its lines.");
            else
                yield return new PageNote(paragraph.Line + 1, text);
        }
    }

    /// <summary>The tables and examples in HTML, and its prose.</summary>
    public static IEnumerable<PageBlock> In(HtmlBlock html, PageText page)
    {
        var text = html.Lines.ToString();
        var lines = new LineTable(text);
        int Line(Match match) => html.Line + 1 + lines.PositionOf(match.Index).Line;
        return
        [
            .. Table().Matches(text).Select(match => Table(Line(match), Titles(Start(text[match.Index..Math.Min(text.Length, match.Index + LongestHeader)], html, page)), "is written in HTML", "Write rows with pipes: |**Property**|**JSON type**|**Description**|.")),
            .. Fence().Matches(text).Select(match => new PageUnread(Line(match), PageDiagnosticKinds.ExampleNotRead, "This block of code looks like an example and is not read, since it stands in HTML. Leave a blank line above it.")),
            .. Preformatted().Matches(text).Select(match => new PageUnread(Line(match), PageDiagnosticKinds.ExampleNotRead, "This looks like an example and is not read, since it is written in HTML. Write a block of code: ```json.")),
            new PageNote(html.Line + 1, text),
        ];
    }

    private static PageUnread Table(int line, IEnumerable<string> titles, string why, string advice) => PropertyTable.IsMeant(titles)
        ? new PageUnread(line, PageDiagnosticKinds.PropertyNotUnderstood, $"This table looks like one of properties and is not read, since it {why}. {advice}")
        : new PageUnread(line, PageDiagnosticKinds.TableNotRead, $"This table {why}; it is not read.");

    // A blank line below <table> ends the block, but not the table.
    private static string Start(string table, HtmlBlock html, PageText page)
    {
        if (table.Contains("<tr", StringComparison.OrdinalIgnoreCase))
            return table;
        var below = html.Line + html.Lines.Count;
        var rest = page.RawBetween(below, below + LinesToHeader);
        return table + "\n" + rest[..Math.Min(rest.Length, LongestHeader)];
    }

    private static IEnumerable<string> Titles(string table) =>
        Cell().Matches(FirstRow().Match(table).Value).Select(match => Tag().Replace(match.Groups[1].Value, "").Trim());

    [GeneratedRegex(@"<table\b", RegexOptions.IgnoreCase)]
    private static partial Regex Table();

    [GeneratedRegex(@"<tr\b.*?(?=</tr|<tr|</table|$)", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex FirstRow();

    [GeneratedRegex(@"<t[hd]\b[^>]*>(.*?)(?=</?t[hdr]\b|$)", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Cell();

    [GeneratedRegex(@"<[^>]*>|[*_`]")]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?<=^[ \t]*)(?:```|~~~)[^\n]*\n\s*[\[{]", RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"<pre\b[^<>]*>\s*(?:<code\b[^<>]*>\s*)?[\[{]", RegexOptions.IgnoreCase)]
    private static partial Regex Preformatted();
}
