using ArmPayloads.CustomerInsights;

namespace ContosoHub;

/// <summary>What the shop counts.</summary>
internal static class Kpis
{
    public static readonly Kpi Revenue = new()
    {
        DisplayName = { ["en-us"] = "Revenue" },
        Description = { ["en-us"] = "What each store takes in a month, without taxes." },
        EntityType = EntityType.Interaction,
        EntityTypeName = "Purchase",
        Function = KpiFunction.Sum,
        Expression = "NetTotal",
        Aliases = [new() { AliasName = "NetTotal", Expression = "Total - Tax" }],
        Filter = "Total > 0",
        GroupBy = ["StoreNumber"],
        CalculationWindow = CalculationWindow.Month,
        CalculationWindowFieldName = "PurchasedAt",
        Unit = "EUR",
        Thresholds = new() { LowerLimit = 20_000, UpperLimit = 50_000, IncreasingKpi = true },
    };

    public static readonly Kpi Purchases = new()
    {
        DisplayName = { ["en-us"] = "Purchases" },
        EntityType = EntityType.Interaction,
        EntityTypeName = "Purchase",
        Function = KpiFunction.Count,
        Expression = "*",
        GroupBy = ["StoreNumber"],
        CalculationWindow = CalculationWindow.Month,
        CalculationWindowFieldName = "PurchasedAt",
    };

    public static readonly Kpi PurchasesByCustomer = new()
    {
        DisplayName = { ["en-us"] = "Purchases of a customer" },
        EntityType = EntityType.Interaction,
        EntityTypeName = "Purchase",
        Function = KpiFunction.Count,
        Expression = "*",
        GroupBy = ["CustomerNumber"],
        CalculationWindow = CalculationWindow.Month,
    };

    public static readonly Kpi GoldCustomers = new()
    {
        DisplayName = { ["en-us"] = "Gold customers" },
        EntityType = EntityType.Profile,
        EntityTypeName = "Customer",
        Function = KpiFunction.Count,
        Expression = "*",
        Filter = "Tier = 3",
        CalculationWindow = CalculationWindow.Lifetime,
    };

    // Computed of other KPIs, and so of no type and by no function.
    public static readonly Kpi RevenueByPurchase = new()
    {
        DisplayName = { ["en-us"] = "Revenue by purchase" },
        EntityType = EntityType.None,
        EntityTypeName = "",
        Function = KpiFunction.None,
        Expression = "Revenue / Purchases",
        CalculationWindow = CalculationWindow.Month,
        Unit = "EUR",
    };
}
