using ArmPayloads.CustomerInsights;

namespace BrokenHub;

/// <summary>A relationship that looks up what is no key.</summary>
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
                    new() { ProfileFieldName = "Email", RelatedProfileKeyProperty = "Region" },
                    new()
                    {
                        ProfileFieldName = "AccountNo", // ARMP202 relationship-lookup-near-field
                        RelatedProfileKeyProperty = "Number",
                    },
                ],
            },
        ],
    };
}
