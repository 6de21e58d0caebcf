using ArmPayloads.CustomerInsights;

namespace ContosoHub;

/// <summary>Where data comes from.</summary>
internal static class Connectors
{
    // A connection string has no place in a payload: the service reads it from the Key Vault.
    public static readonly Connector Receipts = new()
    {
        ConnectorType = ConnectorType.AzureBlob,
        DisplayName = "Receipts",
        Description = "The tills put their receipts here every night.",
        ConnectorProperties = new AzureBlobConnectorProperties
        {
            ConnectionKeyVaultUrl = "https://contoso.vault.azure.net/secrets/receipts",
        },
    };
}
