using ArmPayloads.CustomerInsights;

namespace BrokenHub;

/// <summary>Connectors that reach nothing, or that everybody can read.</summary>
internal static class Connectors
{
    public static readonly Connector Sales = new()
    {
        ConnectorType = ConnectorType.CRM,
        ConnectorName = "Sale", // ARMP402 connector-name-matches-uri
        ConnectorProperties = new CrmConnectorProperties
        {
            OrganizationId = "3f9c2f8e-6e6b-4a62-9f0e-0d8e6b1d2a11",
            OrganizationUrl = "https://contoso.crm.example",
            ConnectionString = "AuthType=Office365;Username=admin;Password=Pa55word", // ARMP501 connector-secret-in-plain-text
        },
    };

    public static readonly Connector Blobs = new()
    {
        ConnectorType = ConnectorType.AzureBlob,
        ConnectorProperties = new AzureBlobConnectorProperties
        {
            ConnectionKeyVaultUrl = "contoso/secrets/blobs", // ARMP105 connector-keyvault-url-shape
        },
    };

    public static readonly Connector Export = new()
    {
        ConnectorType = ConnectorType.Outbound,
        ConnectorProperties = new OutboundProperties
        {
            EntityList = [new() { EntityType = OutboundEntityType.Profile, EntityName = "Prodcut" }], // ARMP201 connector-outbound-entities
        },
    };

    public static readonly Connector Mail = new()
    {
        ConnectorType = ConnectorType.ExchangeOnline,
        ConnectorProperties = new ExchangeOnlineConnectorProperties
        {
            CustomerProfileTypes = [new() { ProfileName = "Contact", EmailFieldNames = ["Mail"] }], // ARMP202 connector-exchange-fields-exist
            EmployeeProfileTypes = [new() { ProfileName = "Contact" }, new() { ProfileName = "Account" }], // ARMP106 connector-exchange-limits
        },
    };
}
