using ArmPayloads.CustomerInsights;

namespace ContosoHub;

/// <summary>How interactions find the profiles they belong to, and what they write there.</summary>
internal static class Links
{
    // A link names its two ends either as interaction and profile ...
    public static readonly Link PurchaseToCustomer = new()
    {
        DisplayName = { ["en-us"] = "Purchase to customer" },
        SourceInteractionType = "Purchase",
        TargetProfileType = "Customer",
        ParticipantPropertyReferences = [new() { InteractionPropertyName = "CustomerNumber", ProfilePropertyName = "CustomerNumber" }],
        Mappings =
        [
            new() { InteractionTypePropertyName = "CustomerNumber", ProfileTypePropertyName = "CustomerNumber", IsProfileTypeId = true },
            new() { InteractionTypePropertyName = "PurchasedAt", ProfileTypePropertyName = "LastPurchaseAt", LinkType = LinkType.UpdateAlways },
            new() { InteractionTypePropertyName = "CustomerPhone", ProfileTypePropertyName = "Phone", LinkType = LinkType.CopyIfNull },
        ],
    };

    public static readonly Link PurchaseToStore = new()
    {
        SourceInteractionType = "Purchase",
        TargetProfileType = "Store",
        ParticipantPropertyReferences = [new() { InteractionPropertyName = "StoreNumber", ProfilePropertyName = "StoreNumber" }],
        ReferenceOnly = true,
    };

    public static readonly Link PointsRedemptionToLoyaltyCard = new()
    {
        SourceInteractionType = "PointsRedemption",
        TargetProfileType = "LoyaltyCard",
        OperationType = OperationType.Upsert,
        ParticipantPropertyReferences = [new() { InteractionPropertyName = "CardNumber", ProfilePropertyName = "CardNumber" }],
        Mappings =
        [
            new() { InteractionTypePropertyName = "CardNumber", ProfileTypePropertyName = "CardNumber", IsProfileTypeId = true },
            new() { InteractionTypePropertyName = "PointsLeft", ProfileTypePropertyName = "Points", LinkType = LinkType.UpdateAlways },
        ],
    };

    // ... or as source and target, with their kinds. One link never mixes the two.
    public static readonly Link ProductReturnToProduct = new()
    {
        SourceEntityType = EntityType.Interaction,
        SourceEntityTypeName = "ProductReturn",
        TargetEntityType = EntityType.Profile,
        TargetEntityTypeName = "Product",
        ParticipantPropertyReferences = [new() { SourcePropertyName = "Sku", TargetPropertyName = "Sku" }],
        ReferenceOnly = true,
    };

    public static readonly Link StoreVisitToLoyaltyCard = new()
    {
        SourceEntityType = EntityType.Interaction,
        SourceEntityTypeName = "StoreVisit",
        TargetEntityType = EntityType.Profile,
        TargetEntityTypeName = "LoyaltyCard",
        ParticipantPropertyReferences = [new() { SourcePropertyName = "CardNumber", TargetPropertyName = "CardNumber" }],
        Mappings = [new() { SourcePropertyName = "VisitedAt", TargetPropertyName = "LastSeenAt", LinkType = LinkType.UpdateAlways }],
    };

    public static readonly Link WebVisitToCustomer = new()
    {
        SourceEntityType = EntityType.Interaction,
        SourceEntityTypeName = "WebVisit",
        TargetEntityType = EntityType.Profile,
        TargetEntityTypeName = "Customer",
        ParticipantPropertyReferences = [new() { SourcePropertyName = "Email", TargetPropertyName = "Email" }],
        Mappings = [new() { SourcePropertyName = "StartedAt", TargetPropertyName = "LastSeenOnlineAt", LinkType = LinkType.UpdateAlways }],
    };
}
