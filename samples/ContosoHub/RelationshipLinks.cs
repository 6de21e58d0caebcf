using ArmPayloads.CustomerInsights;

namespace ContosoHub;

/// <summary>How interactions tell who belongs together.</summary>
internal static class RelationshipLinks
{
    public static readonly RelationshipLink PurchaseMakesCustomerOfStore = new()
    {
        DisplayName = { ["en-us"] = "Purchase in a store" },
        InteractionType = "Purchase",
        RelationshipName = "CustomerShopsAtStore",
        ProfilePropertyReferences = [new() { InteractionPropertyName = "CustomerNumber", ProfilePropertyName = "CustomerNumber" }],
        RelatedProfilePropertyReferences = [new() { InteractionPropertyName = "StoreNumber", ProfilePropertyName = "StoreNumber" }],
        Mappings = [new() { InteractionFieldName = "PurchasedAt", RelationshipFieldName = "LastPurchaseAt", LinkType = LinkType.UpdateAlways }],
    };
}
