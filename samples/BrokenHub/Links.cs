using ArmPayloads.CustomerInsights;

namespace BrokenHub;

/// <summary>Links whose ends, fields and styles do not fit.</summary>
internal static class Links
{
    private const string LastName = "LastNmae";

    public static readonly Link VisitToContact = new()
    {
        SourceInteractionType = "Visit",
        TargetProfileType = "Contact",
        ParticipantPropertyReferences = [new() { InteractionPropertyName = "ContactId", ProfilePropertyName = "Id" }],
        Mappings =
        [
            new()
            {
                InteractionTypePropertyName = "Surname",
                ProfileTypePropertyName = LastName, // ARMP202 link-mapping-target-field
                LinkType = "Always", // ARMP104 link-type-values
            },
        ],
    };

    public static readonly Link VisitToAccount = new()
    {
        SourceInteractionType = "Visit",
        TargetProfileType = "Account",
        OperationType = "upsert", // ARMP104 enum-letter-case
        ParticipantPropertyReferences = [new() { InteractionPropertyName = "AccountNumber", ProfilePropertyName = "Number" }], // ARMP204 link-participant-covers-key
        Mappings =
        [
            new()
            {
                InteractionTypePropertyName = "Surname",
                ProfileTypePropertyName = "Number", // ARMP203 link-mapping-types-compatible
            },
        ],
    };

    public static readonly Link VisitToNobody = new() // ARMP301 link-writes-nothing
    {
        SourceInteractionType = "Visit",
        TargetProfileType = "Contcat", // ARMP201 link-ends-exist
        ParticipantPropertyReferences = [new() { InteractionPropertyName = "ContactId", ProfilePropertyName = "Id" }],
    };

    public static readonly Link Mixed = new() // ARMP301 link-one-naming-style
    {
        SourceInteractionType = "Visit",
        TargetProfileType = "Contact",
        ReferenceOnly = true,
        ParticipantPropertyReferences = [new() { SourcePropertyName = "ContactId", TargetPropertyName = "Id" }],
    };
}
