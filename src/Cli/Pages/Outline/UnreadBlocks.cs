using System.Text.RegularExpressions;
using ArmPayloads.Cli.Reporting;
using Markdig.Syntax;

namespace ArmPayloads.Cli.Pages.Outline;

/// <summary>Finds what looks like a part of the reference in blocks that are not read: quotes and HTML.</summary>
internal static partial class UnreadBlocks
{
    /// <summary>The examples in a quote.</summary>
    public static IEnumerable<PageUnread> In(QuoteBlock quote) => quote.Descendants<CodeBlock>()
        .Where(code => PageFence.IsJson(code.Lines.ToString()))
        .Select(code => new PageUnread(code.Line + 1, PageDiagnosticKinds.ExampleNotRead, "This block of code looks like an example and is not read, since it stands in a quote. Take the '>' from its lines."));

    /// <summary>The tables and examples in HTML.</summary>
    public static IEnumerable<PageUnread> In(HtmlBlock html)
    {
        var text = html.Lines.ToString();
        int Line(Match match) => html.Line + 1 + text.AsSpan(0, match.Index).Count('\n');
        return
        [
            .. Table().Matches(text).Select(match => Table(Line(match), match.Value)),
            .. Fence().Matches(text).Select(match => new PageUnread(Line(match), PageDiagnosticKinds.ExampleNotRead, "This block of code looks like an example and is not read, since it stands in HTML. Leave a blank line above it.")),
            .. Preformatted().Matches(text).Select(match => new PageUnread(Line(match), PageDiagnosticKinds.ExampleNotRead, "This looks like an example and is not read, since it is written in HTML. Write a block of code: ```json.")),
        ];
    }

    private static PageUnread Table(int line, string text) => text.Contains("propert", StringComparison.OrdinalIgnoreCase)
        ? new PageUnread(line, PageDiagnosticKinds.PropertyNotUnderstood, "This table looks like one of properties and is not read, since it is written in HTML. Write rows with pipes: |**Property**|**JSON type**|**Description**|.")
        : new PageUnread(line, PageDiagnosticKinds.TableNotRead, "This table is written in HTML; it is not read.");

    [GeneratedRegex(@"<table\b(?:(?!</?table).)*", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Table();

    [GeneratedRegex(@"(?<=^[ \t]*)(?:```|~~~)[^\n]*\n\s*[\[{]", RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"<pre\b[^<>]*>\s*(?:<code\b[^<>]*>\s*)?[\[{]", RegexOptions.IgnoreCase)]
    private static partial Regex Preformatted();
}
