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
internal sealed record PageExample(PagePlace Place, Example Example)
{
    /// <summary>The line in the page where a value of the example begins.</summary>
    public int LineOf(PayloadNode value) => value.Place?.Position?.Line ?? Place.Line;
}
