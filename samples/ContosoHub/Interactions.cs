using ArmPayloads.CustomerInsights;

namespace ContosoHub;

/// <summary>What happens in the shop, in its stores and on its pages.</summary>
internal static class Interactions
{
    public static readonly Interaction Purchase = new()
    {
        ApiEntitySetName = "Purchases",
        DisplayName = { ["en-us"] = "Purchase" },
        IdPropertyNames = ["ReceiptNumber"],
        TimestampPropertyName = "PurchasedAt",
        PrimaryParticipantProfilePropertyName = "Buyer",
        ParticipantProfiles =
        [
            new Participant
            {
                ParticipantName = "Buyer",
                ProfileTypeName = "Customer",
                ParticipantPropertyReferences = [new() { SourcePropertyName = "CustomerNumber", TargetPropertyName = "CustomerNumber" }],
            },
            new Participant
            {
                ParticipantName = "Seller",
                ProfileTypeName = "Store",
                ParticipantPropertyReferences = [new() { SourcePropertyName = "StoreNumber", TargetPropertyName = "StoreNumber" }],
            },
        ],
        Fields =
        [
            new Field { FieldName = "ReceiptNumber", FieldType = FieldType.EdmString, IsRequired = true },
            new Field { FieldName = "PurchasedAt", FieldType = FieldType.EdmDateTimeOffset, IsRequired = true },
            new Field { FieldName = "CustomerNumber", FieldType = FieldType.EdmString, MaxLength = 12 },
            new Field { FieldName = "CustomerPhone", FieldType = FieldType.EdmString },
            new Field { FieldName = "StoreNumber", FieldType = FieldType.EdmInt32 },
            new Field { FieldName = "Total", FieldType = FieldType.EdmDecimal },
            new Field { FieldName = "Tax", FieldType = FieldType.EdmDecimal },
        ],
    };

    public static readonly Interaction ProductReturn = new()
    {
        ApiEntitySetName = "ProductReturns",
        DisplayName = { ["en-us"] = "Return of a product" },
        IdPropertyNames = ["ReturnNumber"],
        TimestampPropertyName = "ReturnedAt",
        Fields =
        [
            new Field { FieldName = "ReturnNumber", FieldType = FieldType.EdmString, IsRequired = true },
            new Field { FieldName = "ReturnedAt", FieldType = FieldType.EdmDateTimeOffset, IsRequired = true },
            new Field { FieldName = "Sku", FieldType = FieldType.EdmString, MaxLength = 20 },
            new Field { FieldName = "Reason", FieldType = FieldType.EdmString },
        ],
    };

    public static readonly Interaction StoreVisit = new()
    {
        ApiEntitySetName = "StoreVisits",
        DisplayName = { ["en-us"] = "Visit to a store" },
        TimestampPropertyName = "VisitedAt",
        Fields =
        [
            new Field { FieldName = "VisitedAt", FieldType = FieldType.EdmDateTimeOffset, IsRequired = true },
            new Field { FieldName = "StoreNumber", FieldType = FieldType.EdmInt32 },
            new Field { FieldName = "CardNumber", FieldType = FieldType.EdmString, MaxLength = 16 },
        ],
    };

    public static readonly Interaction WebVisit = new()
    {
        ApiEntitySetName = "WebVisits",
        DisplayName = { ["en-us"] = "Visit to the web shop" },
        IdPropertyNames = ["SessionId"],
        TimestampPropertyName = "StartedAt",
        Fields =
        [
            new Field { FieldName = "SessionId", FieldType = FieldType.EdmGuid, IsRequired = true },
            new Field { FieldName = "StartedAt", FieldType = FieldType.EdmDateTimeOffset, IsRequired = true },
            new Field { FieldName = "Email", FieldType = FieldType.EdmString, MaxLength = 254 },
            new Field { FieldName = "PagesSeen", FieldType = FieldType.EdmInt32 },
        ],
    };

    public static readonly Interaction PointsRedemption = new()
    {
        ApiEntitySetName = "PointsRedemptions",
        DisplayName = { ["en-us"] = "Redemption of points" },
        IdPropertyNames = ["CardNumber", "RedeemedAt"],
        TimestampPropertyName = "RedeemedAt",
        Fields =
        [
            new Field { FieldName = "CardNumber", FieldType = FieldType.EdmString, IsRequired = true, MaxLength = 16 },
            new Field { FieldName = "RedeemedAt", FieldType = FieldType.EdmDateTimeOffset, IsRequired = true },
            new Field { FieldName = "PointsLeft", FieldType = FieldType.EdmInt64 },
        ],
    };
}
