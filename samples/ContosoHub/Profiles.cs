using ArmPayloads.CustomerInsights;

namespace ContosoHub;

/// <summary>Whom and what the shop knows: customers, their households and cards, stores and products.</summary>
internal static class Profiles
{
    public static readonly Profile Customer = new()
    {
        ApiEntitySetName = "Customers",
        DisplayName = { ["en-us"] = "Customer", ["de-de"] = "Kundin oder Kunde" },
        SmallImage = "images/customer-small.png",
        StrongIds =
        [
            new StrongId { StrongIdName = "ByNumber", KeyPropertyNames = ["CustomerNumber"] },
            new StrongId { StrongIdName = "ByEmail", KeyPropertyNames = ["Email"] },
        ],
        Fields =
        [
            new Field { FieldName = "CustomerNumber", FieldType = FieldType.EdmString, MaxLength = 12 },
            new Field { FieldName = "FullName", FieldType = FieldType.EdmString, IsName = true },
            new Field { FieldName = "Email", FieldType = FieldType.EdmString, MaxLength = 254 },
            new Field { FieldName = "Phone", FieldType = FieldType.EdmString },
            new Field { FieldName = "Photo", FieldType = FieldType.EdmString, IsImage = true },
            new Field { FieldName = "BirthDate", FieldType = FieldType.EdmDateTimeOffset },
            new Field { FieldName = "HouseholdNumber", FieldType = FieldType.EdmString },
            new Field { FieldName = "Interests", FieldType = FieldType.EdmString, IsArray = true, ArrayValueSeparator = ";" },
            new Field { FieldName = "LastPurchaseAt", FieldType = FieldType.EdmDateTimeOffset },
            new Field { FieldName = "LastSeenOnlineAt", FieldType = FieldType.EdmDateTimeOffset },
            new Field { FieldName = "NextPurchaseScore", FieldType = FieldType.EdmInt32 },
            new Field { FieldName = "NextPurchaseGrade", FieldType = FieldType.EdmString },
            new Field { FieldName = "NextPurchaseReason", FieldType = FieldType.EdmString },
            new Field
            {
                FieldName = "Tier",
                FieldType = FieldType.EdmInt32,
                IsEnum = true,
                EnumValidValues =
                [
                    new EnumValidValue { Value = 1, LocalizedValueNames = { ["en-us"] = "Bronze" } },
                    new EnumValidValue { Value = 2, LocalizedValueNames = { ["en-us"] = "Silver" } },
                    new EnumValidValue { Value = 3, LocalizedValueNames = { ["en-us"] = "Gold" } },
                ],
            },
        ],
    };

    public static readonly Profile Household = new()
    {
        ApiEntitySetName = "Households",
        DisplayName = { ["en-us"] = "Household" },
        StrongIds = [new StrongId { StrongIdName = "ByNumber", KeyPropertyNames = ["HouseholdNumber"] }],
        Fields =
        [
            new Field { FieldName = "HouseholdNumber", FieldType = FieldType.EdmString },
            new Field { FieldName = "Street", FieldType = FieldType.EdmString },
            new Field { FieldName = "PostalCode", FieldType = FieldType.EdmString, MaxLength = 10 },
            new Field { FieldName = "City", FieldType = FieldType.EdmString },
        ],
    };

    public static readonly Profile LoyaltyCard = new()
    {
        ApiEntitySetName = "LoyaltyCards",
        DisplayName = { ["en-us"] = "Loyalty card" },
        StrongIds = [new StrongId { StrongIdName = "ByNumber", KeyPropertyNames = ["CardNumber"] }],
        Fields =
        [
            new Field { FieldName = "CardNumber", FieldType = FieldType.EdmString, MaxLength = 16 },
            new Field { FieldName = "CustomerNumber", FieldType = FieldType.EdmString, MaxLength = 12 },
            new Field { FieldName = "Points", FieldType = FieldType.EdmInt64 },
            new Field { FieldName = "LastSeenAt", FieldType = FieldType.EdmDateTimeOffset },
        ],
    };

    public static readonly Profile Store = new()
    {
        ApiEntitySetName = "Stores",
        DisplayName = { ["en-us"] = "Store" },
        StrongIds = [new StrongId { StrongIdName = "ByNumber", KeyPropertyNames = ["StoreNumber"] }],
        Fields =
        [
            new Field { FieldName = "StoreNumber", FieldType = FieldType.EdmInt32 },
            new Field { FieldName = "StoreName", FieldType = FieldType.EdmString, IsName = true },
            new Field { FieldName = "City", FieldType = FieldType.EdmString },
            new Field { FieldName = "FloorArea", FieldType = FieldType.EdmDecimal },
        ],
    };

    public static readonly Profile Product = new()
    {
        ApiEntitySetName = "Products",
        DisplayName = { ["en-us"] = "Product" },
        StrongIds = [new StrongId { StrongIdName = "BySku", KeyPropertyNames = ["Sku"] }],
        Fields =
        [
            new Field { FieldName = "Sku", FieldType = FieldType.EdmString, MaxLength = 20 },
            new Field { FieldName = "Title", FieldType = FieldType.EdmString, IsLocalizedString = true },
            new Field { FieldName = "ListPrice", FieldType = FieldType.EdmDecimal },
            new Field { FieldName = "Picture", FieldType = FieldType.EdmString, IsImage = true },
        ],
    };
}
