using ArmPayloads.CustomerInsights;

namespace BrokenHub;

/// <summary>Whom the hub knows.</summary>
internal static class Profiles
{
    public static readonly Profile Contact = new()
    {
        ApiEntitySetName = "Contacts",
        DisplayName =
        {
            ["en-us"] = "Contact",
            ["deDe"] = "Kontakt", // ARMP105 locale-keys
        },
        StrongIds =
        [
            new StrongId { StrongIdName = "ById", KeyPropertyNames = ["Id"] },
            new StrongId { StrongIdName = "ByMail", KeyPropertyNames = ["Emial"] }, // ARMP202 profile-strongid-keys-declared
        ],
        Fields =
        [
            new Field { FieldName = "Id", FieldType = FieldType.EdmString, IsRequired = true },
            new Field { FieldName = "Email", FieldType = FieldType.EdmString },
            new Field { FieldName = "LastName", FieldType = FieldType.EdmString },
            new Field { FieldName = "lastName", FieldType = FieldType.EdmString }, // ARMP205 fields-name-unique
            new Field { FieldName = "Birthday", FieldType = "Edm.Date" }, // ARMP104 field-type-known
            new Field
            {
                FieldName = "Points",
                FieldType = FieldType.EdmInt32,
                MaxLength = 10, // ARMP301 field-maxlength-string-only
            },
        ],
    };

    public static readonly Profile Account = new()
    {
        ApiEntitySetName = "Accounts",
        StrongIds = [new StrongId { StrongIdName = "ByNumber", KeyPropertyNames = ["Number", "Region"] }],
        Fields =
        [
            new Field { FieldName = "Number", FieldType = FieldType.EdmInt32 },
            new Field { FieldName = "Region", FieldType = FieldType.EdmString },
            new Field { FieldName = "Name", FieldType = FieldType.EdmString },
        ],
    };

    public static readonly Profile Lead = new()
    {
        ApiEntitySetName = "Contacts", // ARMP205 hub-entity-set-name-unique
        StrongIds = [], // ARMP106 profile-strongid-not-empty
    };
}
