using ArmPayloads.CustomerInsights;

namespace BrokenHub;

/// <summary>What the hub is told of.</summary>
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
            new Field { FieldName = "AccountNumber", FieldType = FieldType.EdmString },
        ],
    };
}
