using ArmPayloads.CustomerInsights;

namespace BrokenHub;

/// <summary>A view that nobody can lay out.</summary>
internal static class Views
{
    public static readonly View Overview = new()
    {
        UserId = "*",
        Definition = "{ columns: 2, widgets: [] }", // ARMP301 view-definition-json
    };
}
