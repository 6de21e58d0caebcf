using System.Globalization;
using ArmPayloads.CustomerInsights;

namespace ArmPayloads.Benchmarks.Payloads;

/// <summary>Payloads as they are sent in earnest.</summary>
internal static class Samples
{
    private const int FieldCount = 30;

    public static Profile Profile() => new()
    {
        ApiEntitySetName = "Contacts",
        SchemaItemTypeLink = "Person",
        MediumImage = "\\Images\\medium",
        DisplayName = { ["en-us"] = "Contact", ["de-de"] = "Kontakt" },
        Description = { ["en-us"] = "Somebody who has bought or may buy." },
        StrongIds = [new StrongId { StrongIdName = "ById", KeyPropertyNames = ["Field0"], DisplayName = { ["en-us"] = "By number" } }],
        Fields = [.. Enumerable.Range(0, FieldCount).Select(Field)],
        TimestampFieldName = "Field1",
        TypeName = "Contact",
    };

    public static Connector Connector() => new()
    {
        ConnectorName = "Crm",
        ConnectorType = ConnectorType.CRM,
        DisplayName = "Sales",
        Description = "The sales team's CRM.",
        ConnectorProperties = new CrmConnectorProperties
        {
            OrganizationId = "3f9c2f8e-6e6b-4a62-9f0e-0d8e6b1d2a11",
            OrganizationUrl = "https://contoso.crm.example",
            Entities =
            [
                new CrmConnectorEntities { LogicalName = "contact", DisplayName = "Contact", IsProfile = true },
                new CrmConnectorEntities { LogicalName = "account", DisplayName = "Account", IsProfile = true },
                new CrmConnectorEntities { LogicalName = "phonecall", DisplayName = "Call", IsProfile = false },
            ],
        },
        IsInternal = false,
    };

    public static Link Link() => new()
    {
        SourceInteractionType = "Visit",
        TargetProfileType = "Contact",
        DisplayName = { ["en-us"] = "Visit to contact" },
        Mappings = [.. Enumerable.Range(0, 8).Select(Mapping)],
        ParticipantPropertyReferences = [new() { InteractionPropertyName = "ContactId", ProfilePropertyName = "Field0" }],
        OperationType = "Upsert",
    };

    public static RoleAssignment RoleAssignment() => new()
    {
        Role = "Admin",
        DisplayName = { ["en-us"] = "Administrators" },
        Principals =
        [
            new AssignmentPrincipal { PrincipalId = "4c54c38ffa9b416ba5a6d6c8a20cbe7e", PrincipalType = "User" },
            new AssignmentPrincipal { PrincipalId = "3f9c2f8e-6e6b-4a62-9f0e-0d8e6b1d2a11", PrincipalType = "Group" },
        ],
        Profiles = new ResourceSetDescription { Elements = ["*"], Exceptions = ["Secret"] },
        Interactions = new ResourceSetDescription { Elements = ["Visit", "Purchase"] },
        Links = new ResourceSetDescription { Elements = ["*"] },
    };

    private static Field Field(int number) => new()
    {
        FieldName = "Field" + number.ToString(CultureInfo.InvariantCulture),
        FieldType = number % 3 == 0 ? FieldType.EdmString : FieldType.EdmInt32,
        IsRequired = number < 2,
        IsArray = false,
        IsEnum = false,
        MaxLength = number % 3 == 0 ? 100 : null,
        SchemaItemPropLink = number % 5 == 0 ? "https://schema.org/name" : null,
    };

    private static TypePropertiesMapping Mapping(int number) => new()
    {
        InteractionTypePropertyName = "Column" + number.ToString(CultureInfo.InvariantCulture),
        ProfileTypePropertyName = "Field" + number.ToString(CultureInfo.InvariantCulture),
        LinkType = "UpdateAlways",
    };
}
