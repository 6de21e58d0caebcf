using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ArmPayloads.CustomerInsights;

var connector = new Connector
{
    ConnectorType = ConnectorType.AzureBlob,
    ConnectorProperties = new AzureBlobConnectorProperties { ConnectionKeyVaultUrl = "https://contoso.vault.azure.net/secrets/blob" },
};
string json = connector.ToJson();
Console.WriteLine(json);
Console.WriteLine(Connector.FromJson(json).ToJson() == json);

// Through JsonSerializer, without reflection.
var options = new JsonSerializerOptions { TypeInfoResolver = CustomerInsightsJson.Resolver };
var typeInfo = (JsonTypeInfo<Connector>)options.GetTypeInfo(typeof(Connector));
Console.WriteLine(JsonSerializer.Serialize(JsonSerializer.Deserialize(json, typeInfo)!, typeInfo) == json);

var hub = new HubId("sub", "rg", "contoso");
Console.WriteLine(hub.Connector("Blob").CreateOrUpdateRequest(connector));
Console.WriteLine(ConnectorId.TryParse(hub.Connector("Blob").ToString().ToUpperInvariant(), out ConnectorId? same) && same.Equals(hub.Connector("Blob")));
