using ArmPayloads.Cli.Pages.Outline;
using ArmPayloads.Cli.Reporting;

namespace ArmPayloads.Cli.Pages.Types;

/// <summary>A property of a type, as a row of a table says it.</summary>
/// <param name="Name">The JSON name; null for a row that speaks of every other member, whose name is a placeholder.</param>
/// <param name="Type">What the type cell says; null where it says nothing that can be read.</param>
/// <param name="Default">In the text of the page.</param>
internal sealed record PropertyRow(
    PagePlace Place,
    string? Name,
    TypeExpression? Type,
    bool IsRequired,
    bool IsReadOnly,
    Enumeration? Enumeration,
    string? Default,
    string Description);

/// <summary>A table of properties.</summary>
/// <param name="TypeName">The type that its heading names; null where the heading only says "Properties".</param>
/// <param name="Description">The first paragraph between heading and table that is about the type.</param>
internal sealed record PropertyTable(PagePlace Place, string? TypeName, string? Description, IReadOnlyList<PropertyRow> Rows)
{
    private static readonly string[] s_titles = ["property", "json type", "description"];

    /// <summary>Whether a table's header is that of properties.</summary>
    public static bool Is(PageTable table) =>
        table.Header.Titles.Select(title => title.ToLowerInvariant()).SequenceEqual(s_titles);

    /// <summary>Whether a table's header has at least one of the words of properties.</summary>
    public static bool IsMeant(IEnumerable<string> titles) =>
        titles.Any(title => title.Equals("property", StringComparison.OrdinalIgnoreCase) || title.Equals("json type", StringComparison.OrdinalIgnoreCase));
}
