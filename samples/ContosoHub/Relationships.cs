using ArmPayloads.CustomerInsights;

namespace ContosoHub;

/// <summary>How profiles belong together.</summary>
internal static class Relationships
{
    public static readonly Relationship CustomerInHousehold = new()
    {
        DisplayName = { ["en-us"] = "lives in" },
        ProfileType = "Customer",
        RelatedProfileType = "Household",
        Cardinality = Cardinality.ManyToOne,
        LookupMappings =
        [
            new() { FieldMappings = [new() { ProfileFieldName = "HouseholdNumber", RelatedProfileKeyProperty = "HouseholdNumber" }] },
        ],
    };

    public static readonly Relationship LoyaltyCardOfCustomer = new()
    {
        DisplayName = { ["en-us"] = "belongs to" },
        ProfileType = "LoyaltyCard",
        RelatedProfileType = "Customer",
        Cardinality = Cardinality.ManyToOne,
        LookupMappings =
        [
            new() { FieldMappings = [new() { ProfileFieldName = "CustomerNumber", RelatedProfileKeyProperty = "CustomerNumber" }] },
        ],
    };

    // Nothing in a customer leads to many products, so this one has fields of its own instead of a lookup.
    public static readonly Relationship CustomerLikesProduct = new()
    {
        DisplayName = { ["en-us"] = "likes" },
        Description = { ["en-us"] = "What the web shop's wish lists say." },
        ProfileType = "Customer",
        RelatedProfileType = "Product",
        Cardinality = Cardinality.ManyToMany,
        ExpiryDateTimeUtc = new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero),
        Fields = [new Field { FieldName = "WishedAt", FieldType = FieldType.EdmDateTimeOffset }],
    };

    public static readonly Relationship CustomerShopsAtStore = new()
    {
        DisplayName = { ["en-us"] = "shops at" },
        Description = { ["en-us"] = "Made by purchases: see RelationshipLinks." },
        ProfileType = "Customer",
        RelatedProfileType = "Store",
        Cardinality = Cardinality.ManyToMany,
        Fields = [new Field { FieldName = "LastPurchaseAt", FieldType = FieldType.EdmDateTimeOffset }],
    };
}
