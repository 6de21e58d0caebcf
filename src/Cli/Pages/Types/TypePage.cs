using ArmPayloads.Cli.Examples;
using ArmPayloads.Cli.Reporting;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Cli.Pages.Types;

/// <summary>A page that describes types.</summary>
/// <param name="Title">Its first heading.</param>
/// <param name="Description">Its first paragraph.</param>
/// <param name="Tables">In their order; several may describe one type.</param>
/// <param name="Examples">Those of the type the page is called after.</param>
internal sealed record TypePage(string File, string Title, string? Description, IReadOnlyList<PropertyTable> Tables, IReadOnlyList<PageExample> Examples);

/// <summary>An example in a page.</summary>
/// <param name="Place">Its first line.</param>
/// <param name="Text">As it stands there.</param>
internal sealed record PageExample(PagePlace Place, string Text, Example Example)
{
    /// <summary>The line in the page where a value of the example begins.</summary>
    public int LineOf(PayloadNode value) => Place.Line + Text.AsSpan(0, Math.Min(value.Place?.Range.Start ?? 0, Text.Length)).Count('\n');
}
