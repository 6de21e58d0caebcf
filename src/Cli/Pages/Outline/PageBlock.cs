namespace ArmPayloads.Cli.Pages.Outline;

/// <summary>A piece of a page. Lines count from one.</summary>
internal abstract record PageBlock(int Line);

/// <summary>Prose.</summary>
internal sealed record PageParagraph(int Line, InlineText Text) : PageBlock(Line);

/// <summary>A block of code.</summary>
/// <param name="TextLine">The line of the first line of the text.</param>
/// <param name="Text">As it stands in the page.</param>
/// <param name="Info">What stands after the opening fence, without braces: <c>json</c>.</param>
internal sealed record PageFence(int Line, int TextLine, string Text, string Info) : PageBlock(Line)
{
    /// <summary>The info of a block that has no fence, and is code because it stands further to the right.</summary>
    public const string Indented = "indented";

    /// <summary>Whether a text begins like an object or an array.</summary>
    public static bool IsJson(string text) => text.TrimStart() is ['{' or '[', ..];
}

/// <summary>Prose that stands aside, in a quote or in HTML: it describes nothing, but may say something of the whole page.</summary>
internal sealed record PageNote(int Line, string Text) : PageBlock(Line);

/// <summary>What looks like a part of the reference and stands where nothing is read.</summary>
/// <param name="Message">What it is, and what to do.</param>
internal sealed record PageUnread(int Line, Reporting.PageDiagnosticKind Kind, string Message) : PageBlock(Line);

/// <summary>A list.</summary>
internal sealed record PageList(int Line, IReadOnlyList<PageParagraph> Items) : PageBlock(Line);

/// <summary>Lines that are rows.</summary>
internal sealed record PageTable(int Line, IReadOnlyList<Tables.TableRow> Rows) : PageBlock(Line)
{
    public Tables.TableRow Header => Rows[0];
}

/// <summary>A heading and what stands below it, up to the next heading.</summary>
/// <param name="Level">From one; zero for what stands before the first heading.</param>
/// <param name="Parent">The section of the next higher level around it.</param>
internal sealed record PageSection(int Line, int Level, string Title, PageSection? Parent, IReadOnlyList<PageBlock> Blocks)
{
    public IEnumerable<PageTable> Tables => Blocks.OfType<PageTable>();

    public IEnumerable<PageFence> Fences => Blocks.OfType<PageFence>();

    public IEnumerable<PageParagraph> Paragraphs => Blocks.OfType<PageParagraph>();

    /// <summary>The section and those around it, from the inside.</summary>
    public IEnumerable<PageSection> WithParents
    {
        get
        {
            for (var section = this; section is not null; section = section.Parent)
                yield return section;
        }
    }

    /// <summary>Whether the title is this text, whatever its case and its punctuation.</summary>
    public bool IsTitled(string title) => string.Equals(Title.Trim().TrimEnd(':', '.'), title, StringComparison.OrdinalIgnoreCase);
}
