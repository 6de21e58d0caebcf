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
            ["CustomerShopsAtStore"] = Relationships.CustomerShopsAtStore,
        },
        RelationshipLinks =
        {
            ["PurchaseMakesCustomerOfStore"] = RelationshipLinks.PurchaseMakesCustomerOfStore,
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
        ConnectorMappings =
        {
            ["Receipts/Purchases"] = ConnectorMappings.Purchases,
        },
        Kpis =
        {
            ["Revenue"] = Kpis.Revenue,
            ["Purchases"] = Kpis.Purchases,
            ["PurchasesByCustomer"] = Kpis.PurchasesByCustomer,
            ["GoldCustomers"] = Kpis.GoldCustomers,
            ["RevenueByPurchase"] = Kpis.RevenueByPurchase,
        },
        Predictions =
        {
            ["NextPurchase"] = Predictions.NextPurchase,
        },
        Segments =
        {
            ["LikelyBuyers"] = Segments.LikelyBuyers,
            ["LikelyGoldBuyers"] = Segments.LikelyGoldBuyers,
            ["BigSpenders"] = Segments.BigSpenders,
            ["OpeningGuests"] = Segments.OpeningGuests,
        },
        Views =
        {
            ["SalesOverview"] = Views.SalesOverview,
        },
        AuthorizationPolicies =
        {
            ["Tills"] = AuthorizationPolicies.Tills,
            ["WebShop"] = AuthorizationPolicies.WebShop,
        },
        RoleAssignments =
        {
            ["Analysts"] = RoleAssignments.Analysts,
            ["ShopOwners"] = RoleAssignments.ShopOwners,
        },
    };
}
