using System.Text;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArmPayloads.Cli.Pages.Outline;

/// <summary>A link in a text.</summary>
/// <param name="Text">What is shown.</param>
/// <param name="Target">Where it leads, with forward slashes.</param>
/// <param name="Line">Its line in the text, from one.</param>
/// <param name="Lead">What stands before it in its sentence.</param>
internal sealed record PageLink(string Text, string Target, int Line, string Lead);

/// <summary>Prose without its markup, and the links in it.</summary>
internal sealed record InlineText(string Text, IReadOnlyList<PageLink> Links)
{
    // No sentence goes on for longer before it comes to the point.
    private const int LongestLead = 300;

    private static readonly MarkdownPipeline s_paragraphOnly = ParagraphOnly();
    private static readonly System.Buffers.SearchValues<char> s_markup = System.Buffers.SearchValues.Create("*_`[]<>&\\!\n");

    /// <summary>Reads a piece of Markdown that is no block of its own, such as a cell.</summary>
    public static InlineText Parse(string markdown) =>
        // Most cells are words.
        !markdown.AsSpan().ContainsAny(s_markup) ? new InlineText(OneBlank(markdown), [])
        : Markdown.Parse(markdown.Trim(), s_paragraphOnly).OfType<ParagraphBlock>().FirstOrDefault()?.Inline is { } inline ? Of(inline) : new InlineText("", []);

    public static InlineText Of(ContainerInline inline)
    {
        var text = new StringBuilder();
        var links = new List<PageLink>();
        Append(text, links, inline);
        return new InlineText(OneBlank(text.ToString()), links);
    }

    public override string ToString() => Text;

    private static void Append(StringBuilder text, List<PageLink> links, Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case LineBreakInline:
                text.Append(' ');
                break;
            // A placeholder such as <hubName> looks like a tag; breaks are the only tags that pages use.
            case HtmlInline html:
                text.Append(html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) ? " " : html.Tag);
                break;
            case AutolinkInline autolink:
                text.Append(autolink.Url);
                break;
            case LinkInline link:
                var start = text.Length;
                AppendAll(text, links, link);
                links.Add(new PageLink(OneBlank(text.ToString(start, text.Length - start)), (link.Url ?? "").Replace('\\', '/'), link.Line + 1, Lead(text, start)));
                break;
            case ContainerInline container:
                AppendAll(text, links, container);
                break;
        }
    }

    private static string Lead(StringBuilder text, int end)
    {
        var start = Math.Max(0, end - LongestLead);
        var before = OneBlank(text.ToString(start, end - start));
        return before[(before.LastIndexOf(". ", StringComparison.Ordinal) + 1)..].TrimStart();
    }

    private static void AppendAll(StringBuilder text, List<PageLink> links, ContainerInline container)
    {
        foreach (var child in container)
            Append(text, links, child);
    }

    private static string OneBlank(string text) =>
        string.Join(' ', text.Replace("\u00AD", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static MarkdownPipeline ParagraphOnly()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser());
        return builder.Build();
    }
}
