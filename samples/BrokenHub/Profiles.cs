using ArmPayloads.CustomerInsights;

namespace BrokenHub;

/// <summary>Profiles whose keys and names do not fit.</summary>
internal static class Profiles
{
    public static readonly Profile Contact = new()
    {
        ApiEntitySetName = "Contacts",
        SmallImage = @"\images\contact.png", // ARMP105 image-path-style
        SchemaItemTypeLink = "Person", // ARMP105 schema-link-shape
        DisplayName =
        {
            ["en-us"] = "Contact",
            ["deDe"] = "Kontakt", // ARMP105 locale-keys
        },
        StrongIds =
        [
            new StrongId { StrongIdName = "ById", KeyPropertyNames = ["Id"] },
            new StrongId { StrongIdName = "ByMail", KeyPropertyNames = ["Emial"] }, // ARMP202 profile-strongid-keys-declared
            new StrongId { StrongIdName = "ByName", KeyPropertyNames = ["lastname"] }, // ARMP202 profile-strongid-key-case
        ],
        Fields =
        [
            new Field { FieldName = "Id", FieldType = FieldType.EdmString, IsRequired = true }, // ARMP301 field-required-on-profile
            new Field { FieldName = "Email", FieldType = FieldType.EdmString },
            new Field { FieldName = "LastName", FieldType = FieldType.EdmString },
            new Field { FieldName = "EMail", FieldType = FieldType.EdmString }, // ARMP205 fields-name-unique
            new Field { FieldName = "Key", FieldType = FieldType.EdmString }, // ARMP301 reserved-words
            new Field { FieldName = "Segment", FieldType = FieldType.EdmString }, // ARMP301 standard-type-name-as-name
        ],
    };

    public static readonly Profile Account = new()
    {
        ApiEntitySetName = "Accounts",
        StrongIds =
        [
            new StrongId { StrongIdName = "ByNumber", KeyPropertyNames = ["Number", "Region"] },
            new StrongId { StrongIdName = "ByRegion", KeyPropertyNames = ["Region", "Number"] }, // ARMP205 profile-strongid-distinct-keys
            new StrongId { StrongIdName = "ByNumber", KeyPropertyNames = ["Name"] }, // ARMP205 profile-strongid-name-unique
            new StrongId { StrongIdName = "ByTag", KeyPropertyNames = ["Tags"] }, // ARMP203 profile-key-field-scalar
        ],
        Fields =
        [
            new Field { FieldName = "Number", FieldType = FieldType.EdmInt32 },
            new Field { FieldName = "Region", FieldType = FieldType.EdmString },
            new Field { FieldName = "Name", FieldType = FieldType.EdmString },
            new Field { FieldName = "City", FieldType = FieldType.EdmString },
            new Field { FieldName = "Tags", FieldType = FieldType.EdmString, IsArray = true },
        ],
    };

    public static readonly Profile Lead = new()
    {
        ApiEntitySetName = "Contacts", // ARMP205 hub-entity-set-name-unique
        StrongIds = [], // ARMP106 profile-strongid-not-empty
    };
}
