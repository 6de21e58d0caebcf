using ArmPayloads.CustomerInsights;

namespace BrokenHub;

/// <summary>A connector that nobody can read from, and everybody can read.</summary>
internal static class Connectors
{
    public static readonly Connector Sales = new()
    {
        ConnectorType = ConnectorType.CRM,
        ConnectorProperties = new CrmConnectorProperties
        {
            OrganizationId = "3f9c2f8e-6e6b-4a62-9f0e-0d8e6b1d2a11",
            OrganizationUrl = "https://contoso.crm.example",
            ConnectionString = "AuthType=Office365;Username=admin;Password=Pa55word", // ARMP501 connector-secret-in-plain-text
        },
    };
}
