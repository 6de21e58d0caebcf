using ArmPayloads.CustomerInsights;

namespace BrokenHub;

/// <summary>Links from an interaction to a profile, whose ends and fields do not fit.</summary>
internal static class Links
{
    private const string LastName = "LastNmae";

    public static readonly Link VisitToContact = new()
    {
        LinkName = "VisitToContcat", // ARMP402 link-name-matches-uri
        SourceInteractionType = "Visit",
        TargetProfileType = "Contact",
        ReferenceOnly = true, // ARMP301 link-reference-only-ignored
        ParticipantPropertyReferences = [new() { InteractionPropertyName = "ContactId", ProfilePropertyName = "Id" }],
        Mappings =
        [
            new()
            {
                InteractionTypePropertyName = "Surname",
                ProfileTypePropertyName = LastName, // ARMP202 link-mapping-target-field
                LinkType = "updateAlways", // ARMP104 enum-letter-case
            },
            new() { InteractionTypePropertyName = "Surename", ProfileTypePropertyName = "Email" }, // ARMP202 link-mapping-source-field
            new() { InteractionTypePropertyName = "ContactId", ProfileTypePropertyName = "Email" }, // ARMP205 link-mapping-target-once
            new() { InteractionTypePropertyName = "ContactId", ProfileTypePropertyName = "Id", LinkType = "Always" }, // ARMP104 link-type-values
        ],
    };

    public static readonly Link VisitToAccount = new()
    {
        SourceInteractionType = "Visit",
        TargetProfileType = "Account",
        OperationType = OperationType.Upsert,
        ParticipantPropertyReferences = [new() { InteractionPropertyName = "AccountNumber", ProfilePropertyName = "Number" }], // ARMP204 link-participant-covers-key
        Mappings =
        [
            new() { InteractionTypePropertyName = "Surname", ProfileTypePropertyName = "Number" }, // ARMP203 link-mapping-types-compatible
            new() { InteractionTypePropertyName = "Surname", ProfileTypePropertyName = "City", IsProfileTypeId = true }, // ARMP202 link-is-profile-type-id
        ],
    };

    public static readonly Link VisitToNobody = new() // ARMP301 link-writes-nothing
    {
        SourceInteractionType = "Visit",
        TargetProfileType = "Contcat", // ARMP201 link-ends-exist
        ParticipantPropertyReferences = [new() { InteractionPropertyName = "ContactId", ProfilePropertyName = "Id" }],
    };

    public static readonly Link VisitReference = new()
    {
        SourceInteractionType = "Visit",
        TargetProfileType = "Contact",
        ReferenceOnly = true,
        OperationType = OperationType.Delete, // ARMP301 link-operation-needs-write
        ParticipantPropertyReferences = [], // ARMP106 link-participant-required
    };
}
