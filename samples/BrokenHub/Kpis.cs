using ArmPayloads.CustomerInsights;

namespace BrokenHub;

/// <summary>Figures of nothing that is there.</summary>
internal static class Kpis
{
    public static readonly Kpi OrderedGoods = new()
    {
        EntityType = EntityType.Interaction,
        EntityTypeName = "Order",
        Function = KpiFunction.Sum,
        Expression = "Quantty * UnitSize", // ARMP202 kpi-expression-names
        Aliases = [new() { AliasName = "UnitSize", Expression = "12" }],
        GroupBy = ["BuyerId"],
        CalculationWindow = CalculationWindow.Month,
        CalculationWindowFieldName = "Quantity", // ARMP203 kpi-window-field
    };

    public static readonly Kpi Visits = new()
    {
        EntityType = EntityType.Interaction,
        EntityTypeName = "Visit",
        Function = KpiFunction.Count,
        Expression = "VisitId", // ARMP301 kpi-count-star
        CalculationWindow = CalculationWindow.Lifetime,
    };
}
