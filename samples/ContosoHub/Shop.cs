using ArmPayloads.CustomerInsights;

namespace ContosoHub;

/// <summary>The shop's part of the hub: customers, what they buy and what they do.</summary>
internal static class Shop
{
    public static HubDefinition Define() => new()
    {
        Profiles =
        {
            ["Customer"] = Profiles.Customer,
            ["Household"] = Profiles.Household,
            ["LoyaltyCard"] = Profiles.LoyaltyCard,
            ["Store"] = Profiles.Store,
            ["Product"] = Profiles.Product,
        },
        Interactions =
        {
            ["Purchase"] = Interactions.Purchase,
            ["ProductReturn"] = Interactions.ProductReturn,
            ["StoreVisit"] = Interactions.StoreVisit,
            ["WebVisit"] = Interactions.WebVisit,
            ["PointsRedemption"] = Interactions.PointsRedemption,
        },
        Relationships =
        {
            ["CustomerInHousehold"] = Relationships.CustomerInHousehold,
            ["LoyaltyCardOfCustomer"] = Relationships.LoyaltyCardOfCustomer,
            ["CustomerLikesProduct"] = Relationships.CustomerLikesProduct,
        },
        Links =
        {
            ["PurchaseToCustomer"] = Links.PurchaseToCustomer,
            ["PurchaseToStore"] = Links.PurchaseToStore,
            ["ProductReturnToProduct"] = Links.ProductReturnToProduct,
            ["StoreVisitToLoyaltyCard"] = Links.StoreVisitToLoyaltyCard,
            ["WebVisitToCustomer"] = Links.WebVisitToCustomer,
            ["PointsRedemptionToLoyaltyCard"] = Links.PointsRedemptionToLoyaltyCard,
        },
        Connectors =
        {
            ["Receipts"] = Connectors.Receipts,
        },
        RoleAssignments =
        {
            ["Analysts"] = RoleAssignments.Analysts,
            ["ShopOwners"] = RoleAssignments.ShopOwners,
        },
    };
}
