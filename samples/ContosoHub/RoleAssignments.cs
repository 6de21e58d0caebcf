using ArmPayloads.CustomerInsights;

namespace ContosoHub;

/// <summary>Who may do what, and with which resources.</summary>
internal static class RoleAssignments
{
    public static readonly RoleAssignment Analysts = new()
    {
        Role = RoleName.DataReader,
        DisplayName = { ["en-us"] = "Analysts" },
        Description = { ["en-us"] = "Read everything but who lives with whom." },
        Principals = [new() { PrincipalId = "5f0e1c9a-2b6d-4a57-9c39-0d2f7f3b8a11", PrincipalType = PrincipalType.Group }],
        Profiles = new() { Elements = ["*"], Exceptions = ["Household"] },
        Interactions = new() { Elements = ["*"] },
        Kpis = new() { Elements = ["*"] },
        Segments = new() { Elements = ["LikelyBuyers", "LikelyGoldBuyers", "BigSpenders"] },
        Views = new() { Elements = ["SalesOverview"] },
    };

    public static readonly RoleAssignment ShopOwners = new()
    {
        Role = RoleName.ManageAdmin,
        DisplayName = { ["en-us"] = "Shop owners" },
        Principals =
        [
            new() { PrincipalId = "0b9d4c52-6d7e-4f3b-8f5c-3f1c6f0e2d77", PrincipalType = PrincipalType.User },
            new() { PrincipalId = "c2a7e8f0-91b4-4d0e-a6f2-7b1d5e4c3a90", PrincipalType = PrincipalType.ServicePrincipal },
        ],
        Profiles = new() { Elements = ["Store", "Product"] },
        Links = new() { Elements = ["PurchaseToStore", "ProductReturnToProduct"] },
        RelationshipLinks = new() { Elements = ["PurchaseMakesCustomerOfStore"] },
        SasPolicies = new() { Elements = ["Tills", "WebShop"] },
    };
}
