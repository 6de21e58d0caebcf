using ArmPayloads.CustomerInsights;

namespace BrokenHub;

/// <summary>Interactions that nobody can identify, date or attribute.</summary>
internal static class Interactions
{
    public static readonly Interaction Visit = new()
    {
        ApiEntitySetName = "Visits",
        IdPropertyNames = ["VisitId"],
        TimestampPropertyName = "VistedAt", // ARMP202 interaction-timestamp-field
        Fields =
        [
            new Field { FieldName = "VisitId", FieldType = FieldType.EdmString },
            new Field { FieldName = "VisitedAt", FieldType = FieldType.EdmDateTimeOffset },
            new Field { FieldName = "ContactId", FieldType = FieldType.EdmString },
            new Field { FieldName = "Surname", FieldType = FieldType.EdmString },
            new Field { FieldName = "AccountNumber", FieldType = FieldType.EdmInt32 },
        ],
    };

    public static readonly Interaction Order = new()
    {
        ApiEntitySetName = "Orders",
        IdPropertyNames = ["OrderNo"], // ARMP202 interaction-id-declared
        TimestampPropertyName = "Quantity", // ARMP203 interaction-timestamp-field
        PrimaryParticipantProfilePropertyName = "Byer", // ARMP202 interaction-primary-participant
        ParticipantProfiles =
        [
            new()
            {
                ParticipantName = "Buyer",
                ProfileTypeName = "Contact",
                ParticipantPropertyReferences = [new() { InteractionPropertyName = "BuyerId", ProfilePropertyName = "Identity" }], // ARMP202 interaction-participant-fields
            },
            new()
            {
                ParticipantName = "Buyer", // ARMP205 interaction-participant-name-unique
                ProfileTypeName = "Acount", // ARMP201 interaction-participant-fields
                ParticipantPropertyReferences = [new() { InteractionPropertyName = "BuyerId", ProfilePropertyName = "Name" }],
            },
        ],
        Fields =
        [
            new Field { FieldName = "OrderId", FieldType = FieldType.EdmString },
            new Field { FieldName = "BuyerId", FieldType = FieldType.EdmString },
            new Field { FieldName = "Quantity", FieldType = FieldType.EdmInt32 },
            new Field { FieldName = "InteractionId", FieldType = FieldType.EdmString }, // ARMP301 reserved-interaction-id, ARMP301 reserved-words
        ],
    };
}
