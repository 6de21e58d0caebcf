using ArmPayloads.CustomerInsights;

namespace BrokenHub;

/// <summary>Relationships that look up what is no key.</summary>
internal static class Relationships
{
    public static readonly Relationship ContactOfAccount = new()
    {
        ProfileType = "Contact",
        RelatedProfileType = "Account",
        Cardinality = "ManyToSome", // ARMP104 relationship-cardinality-values
        LookupMappings =
        [
            new()
            {
                FieldMappings =
                [
                    new() { ProfileFieldName = "Emial", RelatedProfileKeyProperty = "Region" }, // ARMP202 relationship-lookup-near-field
                    new() { ProfileFieldName = "LastName", RelatedProfileKeyProperty = "Number" }, // ARMP203 relationship-lookup-types-match
                ],
            },
        ],
    };

    public static readonly Relationship ProductOfAccount = new()
    {
        ProfileType = "Product",
        RelatedProfileType = "Account",
        Cardinality = Cardinality.OneToMany, // ARMP301 relationship-lookup-cardinality
        ExpiryDateTimeUtc = new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero),
        LookupMappings =
        [
            new() { FieldMappings = [new() { ProfileFieldName = "Number", RelatedProfileKeyProperty = "Number" }] }, // ARMP204 relationship-lookup-covers-key
        ],
    };

    public static readonly Relationship ContactKnowsContact = new()
    {
        ProfileType = "Contact",
        RelatedProfileType = "Contact", // ARMP301 relationship-two-profiles
        Cardinality = "manytomany", // ARMP104 enum-letter-case
        Fields = [new Field { FieldName = "Since", FieldType = FieldType.EdmDateTimeOffset }],
    };
}
