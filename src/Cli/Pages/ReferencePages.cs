using ArmPayloads.Cli.Pages.Operations;
using ArmPayloads.Cli.Pages.Types;

namespace ArmPayloads.Cli.Pages;

/// <summary>What a page says; nothing of either kind where it is about something else.</summary>
internal sealed record ReferencePage(IReadOnlyList<OperationDescription> Operations, TypePage? Type)
{
    public static ReferencePage Empty { get; } = new([], null);
}

/// <summary>What a set of pages says.</summary>
internal sealed record ReferencePages(IReadOnlyList<OperationDescription> Operations, IReadOnlyList<TypePage> Types)
{
    public static ReferencePages Of(IReadOnlyList<ReferencePage> pages) =>
        new([.. pages.SelectMany(page => page.Operations)], [.. pages.Select(page => page.Type).OfType<TypePage>()]);
}
