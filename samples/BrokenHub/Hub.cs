using ArmPayloads.CustomerInsights;

namespace BrokenHub;

/// <summary>A hub whose parts do not fit together.</summary>
internal static class Hub
{
    public static HubDefinition Define() => new()
    {
        Profiles =
        {
            ["Contact"] = Profiles.Contact,
            ["Account"] = Profiles.Account,
            ["Lead-1"] = Profiles.Lead, // ARMP401 name-pattern
        },
        Interactions =
        {
            ["Visit"] = Interactions.Visit,
        },
        Links =
        {
            ["VisitToContact"] = Links.VisitToContact,
            ["VisitToAccount"] = Links.VisitToAccount,
            ["VisitToNobody"] = Links.VisitToNobody,
            ["Mixed"] = Links.Mixed,
        },
        Relationships =
        {
            ["ContactOfAccount"] = Relationships.ContactOfAccount,
        },
        Connectors =
        {
            ["Sales"] = Connectors.Sales,
        },
        RoleAssignments =
        {
            ["Readers"] = RoleAssignments.Readers,
        },
    };
}
