namespace ArmPayloads.CustomerInsights.Tests.Generated;

public class KindTests
{
    [Theory]
    [InlineData("CRM", typeof(CrmConnectorProperties))]
    [InlineData("AzureBlob", typeof(AzureBlobConnectorProperties))]
    [InlineData("SocialEngagement", typeof(MseConnectorProperties))]
    [InlineData("ExchangeOnline", typeof(ExchangeOnlineConnectorProperties))]
    [InlineData("Outbound", typeof(OutboundProperties))]
    [InlineData("Salesforce", typeof(SalesforceConnectorProperties))]
    [InlineData("azureBLOB", typeof(AzureBlobConnectorProperties))]
    [InlineData("crm", typeof(CrmConnectorProperties))]
    [InlineData("None", typeof(UnknownConnectorProperties))]
    [InlineData("Fax", typeof(UnknownConnectorProperties))]
    [InlineData("", typeof(UnknownConnectorProperties))]
    public void ForAKind_WhereverItsNameStands_IsItsClass(string kind, Type expected)
    {
        var first = Connector.FromJson($$"""{ "connectorType": "{{kind}}", "connectorProperties": { "a": 1 } }""");
        var last = Connector.FromJson($$"""{ "displayName": "d", "connectorProperties": { "a": 1 }, "x": { "connectorType": "Decoy" }, "connectorType": "{{kind}}" }""");

        Assert.IsType(expected, first.ConnectorProperties);
        Assert.IsType(expected, last.ConnectorProperties);
        Assert.Equal(kind, last.ConnectorType.Value);
    }

    [Fact]
    public void ForAnUnknownKind_WhenItIsRead_EverythingIsKept()
    {
        const string json = """{ "connectorProperties": { "number": "555", "lines": [1, { "deep": null }] }, "connectorType": "Fax" }""";
        var connector = Connector.FromJson(json);

        Assert.Equal(["number", "lines"], connector.ConnectorProperties.AdditionalProperties.Keys);
        JsonAssert.Same(json, connector.ToJson());
    }

    [Theory]
    [InlineData("""{ "connectorProperties": { "organizationId": "1" } }""")]
    [InlineData("""{ "connectorProperties": { "organizationId": "1" }, "connectorType": null }""")]
    public void ForNoKind_WhenItIsRead_EverythingIsKept(string json)
    {
        var connector = Connector.FromJson(json);

        Assert.IsType<UnknownConnectorProperties>(connector.ConnectorProperties);
        Assert.Equal("""{"connectorProperties":{"organizationId":"1"}}""", connector.ToJson());
    }

    [Fact]
    public void ForAKind_WhenItsNameIsGivenTwice_TheLastOneCounts()
    {
        var connector = Connector.FromJson("""{ "connectorType": "CRM", "connectorProperties": {}, "connectorType": "Outbound" }""");

        Assert.Equal(ConnectorType.Outbound, connector.ConnectorType);
        Assert.IsType<OutboundProperties>(connector.ConnectorProperties);
    }

    [Fact]
    public void ForAKind_WhenItsNameIsEscaped_IsFound() =>
        Assert.IsType<OutboundProperties>(Connector.FromJson("""{ "connectorProperties": {}, "connector\u0054ype": "Out\u0062ound" }""").ConnectorProperties);

    [Fact]
    public void ForAKind_WhenTheObjectIsNone_SaysWhereItStands()
    {
        var error = Assert.Throws<PayloadJsonException>(() => Connector.FromJson("""{ "connectorProperties": [], "connectorType": "CRM" }"""));

        Assert.Equal("'connectorProperties' must be an object, but the JSON has an array. Path: $.connectorProperties, line 1, column 26.", error.Message);
    }

    [Theory]
    [InlineData("\"https://vault/secret\"", "https://vault/secret", false)]
    [InlineData("""{ "organizationId": "1" }""", null, true)]
    public void ForAChoice_WhenItIsRead_ItsFormIsKnown(string url, string? text, bool isObject)
    {
        var json = $$"""{ "connectionKeyVaultUrl": {{url}} }""";
        var properties = AzureBlobConnectorProperties.FromJson(json);

        Assert.Equal(text, properties.ConnectionKeyVaultUrl.Text);
        Assert.Equal(isObject, properties.ConnectionKeyVaultUrl.ConnectionKeyVaultUrlObject is not null);
        JsonAssert.Same(json, properties.ToJson());
    }

    [Fact]
    public void ForAChoice_WhenItHasAnotherForm_IsRefused()
    {
        var error = Assert.Throws<PayloadJsonException>(() => AzureBlobConnectorProperties.FromJson("""{ "connectionKeyVaultUrl": 1 }"""));

        Assert.StartsWith("'connectionKeyVaultUrl' must be a text or an object, but the JSON has a number.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ForAChoice_WhenItIsWritten_ConvertsFromBothForms()
    {
        AzureBlobConnectorProperties text = new() { ConnectionKeyVaultUrl = "https://vault/secret" };
        AzureBlobConnectorProperties nested = new() { ConnectionKeyVaultUrl = new ConnectionKeyVaultUrlObject { OrganizationId = "1" } };

        Assert.Equal("""{"connectionKeyVaultUrl":"https://vault/secret"}""", text.ToJson());
        Assert.Equal("""{"connectionKeyVaultUrl":{"organizationId":"1"}}""", nested.ToJson());
    }
}
