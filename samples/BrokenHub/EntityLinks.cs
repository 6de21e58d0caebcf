using ArmPayloads.CustomerInsights;

namespace BrokenHub;

/// <summary>Links that say the kinds of their ends.</summary>
internal static class EntityLinks
{
    public static readonly Link OrderToContact = new()
    {
        SourceEntityType = EntityType.Profile, // ARMP301 link-source-kind
        SourceEntityTypeName = "Account",
        TargetEntityType = EntityType.Profile,
        TargetEntityTypeName = "Contact",
        ReferenceOnly = true,
        ParticipantPropertyReferences = [new() { SourcePropertyName = "Region", TargetPropertyName = "Segment" }], // ARMP202 link-participant-is-key, ARMP204 link-participant-covers-key
    };

    public static readonly Link OrderToVisit = new()
    {
        SourceEntityType = EntityType.Interaction,
        SourceEntityTypeName = "Order",
        TargetEntityType = EntityType.Interaction, // ARMP203 link-target-activity
        TargetEntityTypeName = "Visit",
        ReferenceOnly = true,
        ParticipantPropertyReferences = [new() { SourcePropertyName = "Buyer", TargetPropertyName = "ContactId" }], // ARMP202 link-participant-fields
    };

    public static readonly Link OrderMixed = new() // ARMP301 link-one-naming-style
    {
        SourceInteractionType = "Order",
        TargetProfileType = "Contact",
        ParticipantPropertyReferences = [new() { SourcePropertyName = "BuyerId", TargetPropertyName = "Id" }],
        Mappings = [new() { InteractionTypePropertyName = "OrderId", ProfileTypePropertyName = "LastName" }],
    };
}
