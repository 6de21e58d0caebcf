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
    /// <summary>Where a value of the example begins.</summary>
    public PagePlace PlaceOf(PayloadNode value) => PlaceOf(value.Place?.Position?.Line);

    /// <summary>A line of the example; its first one where nobody knows which.</summary>
    public PagePlace PlaceOf(int? line) => line is { } known ? Place with { Line = known } : Place;
}
