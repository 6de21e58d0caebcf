using ArmPayloads.CustomerInsights;

namespace BrokenHub;

/// <summary>A hub whose parts do not fit together.</summary>
internal static class ContosoHub
{
    public static HubDefinition Define() => new()
    {
        Hub = new()
        {
            Properties = new() { HubBillingInfo = new() { SkuName = "B0", MinUnits = 6, MaxUnits = 5 } }, // ARMP301 hub-units
        },
        Profiles =
        {
            ["Contact"] = Profiles.Contact,
            ["Account"] = Profiles.Account,
            ["Product"] = Products.Product,
            ["Lead-1"] = Profiles.Lead, // ARMP401 name-pattern
        },
        Interactions =
        {
            ["Visit"] = Interactions.Visit,
            ["Order"] = Interactions.Order,
        },
        Links =
        {
            ["VisitToContact"] = Links.VisitToContact,
            ["VisitToAccount"] = Links.VisitToAccount,
            ["VisitToNobody"] = Links.VisitToNobody,
            ["VisitReference"] = Links.VisitReference,
            ["OrderToContact"] = EntityLinks.OrderToContact,
            ["OrderToVisit"] = EntityLinks.OrderToVisit,
            ["OrderMixed"] = EntityLinks.OrderMixed,
        },
        Relationships =
        {
            ["ContactOfAccount"] = Relationships.ContactOfAccount,
            ["ProductOfAccount"] = Relationships.ProductOfAccount,
            ["ContactKnowsContact"] = Relationships.ContactKnowsContact,
        },
        Connectors =
        {
            ["Sales"] = Connectors.Sales,
            ["Blobs"] = Connectors.Blobs,
            ["Export"] = Connectors.Export,
            ["Mail"] = Connectors.Mail,
        },
        ConnectorMappings =
        {
            ["Blobs/Visits"] = ConnectorMappings.Visits,
        },
        Kpis =
        {
            ["OrderedGoods"] = Kpis.OrderedGoods,
            ["Visits"] = Kpis.Visits,
        },
        Predictions =
        {
            ["Loyalty"] = Predictions.Loyalty,
        },
        Segments =
        {
            ["Regulars"] = Segments.Regulars,
            ["Guests"] = Segments.Guests,
        },
        Views =
        {
            ["Overview"] = Views.Overview,
        },
        AuthorizationPolicies =
        {
            ["Tills"] = AuthorizationPolicies.Tills,
        },
        RoleAssignments =
        {
            ["Readers"] = RoleAssignments.Readers,
            ["Managers"] = RoleAssignments.Managers,
            ["Admins"] = RoleAssignments.Admins,
        },
    };
}
