using ArmPayloads.CustomerInsights;

namespace ContosoHub;

/// <summary>What people see of the hub.</summary>
internal static class Views
{
    // The star is everyone. The layout is JSON inside a text: a raw string literal needs no escapes.
    public static readonly View SalesOverview = new()
    {
        UserId = "*",
        DisplayName = { ["en-us"] = "Sales overview" },
        Definition = """
            {
              "columns": 2,
              "widgets": [
                { "widgetType": "Kpi", "kpi": "Revenue" },
                { "widgetType": "Timeline", "profile": "Customer" }
              ]
            }
            """,
    };
}
