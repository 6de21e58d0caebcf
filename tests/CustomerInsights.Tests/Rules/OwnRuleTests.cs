namespace ArmPayloads.CustomerInsights.Tests.Rules;

/// <summary>Rules that no case of the facts can show yet, or that have more to them than their case.</summary>
public class OwnRuleTests
{
    [Theory]
    [InlineData("VisitToContact", 0)]
    [InlineData("VISITTOCONTACT", 0)]
    [InlineData("VisitToAccount", 1)]
    public void ForANameInALink_WhenItIsNotThatOfTheAddress_Reports(string name, int findings) => Assert.Equal(
        Enumerable.Repeat("ARMP402 warning link-name-matches-uri links/VisitToContact#/linkName", findings),
        Lines("link-name-matches-uri", $$"""{ "links": { "VisitToContact": { "linkName": "{{name}}" } } }"""));

    [Theory]
    [InlineData("Blob", 0)]
    [InlineData("Files", 1)]
    public void ForANameInAConnector_WhenItIsNotThatOfTheAddress_Reports(string name, int findings) => Assert.Equal(
        Enumerable.Repeat("ARMP402 warning connector-name-matches-uri connectors/Blob#/connectorName", findings),
        Lines("connector-name-matches-uri", $$"""{ "connectors": { "Blob": { "connectorName": "{{name}}" } } }"""));

    [Theory]
    [InlineData("Contact_1", 0)]
    [InlineData("1-Contact", 1)]
    public void ForTheNameOfAResource_WhenNoAddressCanHoldIt_Reports(string name, int findings) => Assert.Equal(
        Enumerable.Repeat($"ARMP401 error name-pattern profiles/{name}#", findings),
        Lines("name-pattern", $$"""{ "profiles": { "{{name}}": { } } }"""));

    [Theory]
    [InlineData(1, 5)]
    [InlineData(5, 5)]
    [InlineData(6, 5, "ARMP301 error hub-units hub#/properties/hubBillingInfo/minUnits")]
    [InlineData(0, 5, "ARMP106 error hub-units hub#/properties/hubBillingInfo/minUnits")]
    [InlineData(1, 11, "ARMP106 error hub-units hub#/properties/hubBillingInfo/maxUnits")]
    public void ForTheUnitsOfAHub_WhenTheyAreOutOfOrderOrRange_Reports(int least, int most, params string[] expected) => Assert.Equal(
        expected,
        Lines("hub-units", $$"""{ "hub": { "properties": { "hubBillingInfo": { "minUnits": {{least}}, "maxUnits": {{most}} } } } }"""));

    [Theory]
    [InlineData("exchangeOnline", 5)]
    [InlineData("ExchangeOnline", 6, "ARMP301 error connector-exchange-hub-limits connectors/Mail6#")]
    [InlineData("Outbound", 6)]
    public void ForExchangeConnectors_WhenAHubHasMoreThanFive_ReportsTheSixth(string type, int count, params string[] expected)
    {
        var connectors = Enumerable.Range(1, count).Select(number => $$"""  "Mail{{number}}": { "connectorType": "{{type}}", "connectorProperties": { } }""");

        Assert.Equal(expected, Lines("connector-exchange-hub-limits", $$"""{ "connectors": { {{string.Join(",", connectors)}} } }"""));
    }

    [Theory]
    [InlineData("CRM", "entities")]
    [InlineData("CRM", "outputBlobSASUri", "ARMP301 warning connector-properties-by-type connectors/Sales#/connectorProperties/outputBlobSASUri")]
    [InlineData("azureblob", "accessToken", "ARMP301 warning connector-properties-by-type connectors/Sales#/connectorProperties/accessToken")]
    [InlineData("SocialEngagement", "typeSuffix")]
    [InlineData("ExchangeOnline", "typeSuffix")]
    [InlineData("ExchangeOnline", "mseEndPointUrl", "ARMP301 warning connector-properties-by-type connectors/Sales#/connectorProperties/mseEndPointUrl")]
    [InlineData("Salesforce", "usersetting")]
    [InlineData("None", "usersetting")]
    [InlineData("Sftp", "host")]
    public void ForThePropertiesOfAConnector_WhenTheyBelongToAnotherType_Reports(string type, string member, params string[] expected) => Assert.Equal(
        expected,
        Lines("connector-properties-by-type", $$"""{ "connectors": { "Sales": { "connectorType": "{{type}}", "connectorProperties": { "{{member}}": null } } } }""".Replace("null", "{}", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Profile", "Contact")]
    [InlineData("Profile", "Contacts", "ARMP201 error connector-outbound-entities connectors/Export#/connectorProperties/entityList/0/entityName")]
    [InlineData("Kpi", "Contacts")]
    public void ForAnExportedProfile_WhenTheHubHasNone_Reports(string kind, string name, params string[] expected)
    {
        var export = $$"""{ "connectorType": "Outbound", "connectorProperties": { "entityList": [{ "entityType": "{{kind}}", "entityName": "{{name}}" }] } }""";

        Assert.Equal(expected, Lines("connector-outbound-entities", $$"""{ "profiles": { "Contact": { } }, "connectors": { "Export": {{export}} } }"""));
    }

    [Theory]
    [InlineData("CRM", "connectionString", "Url=https://grove.example; Username=clerk; PASSWORD = not-a-real-one")]
    [InlineData("CRM", "accessToken", "not-a-real-token")]
    [InlineData("ExchangeOnline", "accessToken", "not-a-real-token")]
    [InlineData("Outbound", "outputBlobSASUri", "https://grove.example/exports?sv=2020&sig=not-a-real-one")]
    [InlineData("AzureBlob", "connectionKeyVaultUrl", "DefaultEndpointsProtocol=https;AccountName=grove;AccountKey=not-a-real-one")]
    public void ForASecret_WhenItStandsInPlainText_ReportsWithoutRepeatingIt(string type, string member, string text)
    {
        var findings = HubCheck.Of(Connector(type, member, text));

        Assert.Contains($"ARMP501 warning connector-secret-in-plain-text connectors/Sales#/connectorProperties/{member}", findings.Select(HubCheck.Line));
        Assert.DoesNotContain(findings, finding => finding.Message.Contains("not-a-real", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("CRM", "connectionString", "Url=https://grove.example; Username=clerk; Password=<from the vault>")]
    [InlineData("CRM", "connectionString", "Url=https://grove.example; AuthType=AD")]
    [InlineData("CRM", "accessToken", "https://grove.vault.azure.net/secrets/token")]
    [InlineData("ExchangeOnline", "accessToken", "{{token}}")]
    [InlineData("Outbound", "outputBlobSASUri", "https://grove.example/exports")]
    [InlineData("AzureBlob", "connectionKeyVaultUrl", "https://grove.vault.azure.net/secrets/blobs")]
    public void ForASecret_WhenItStandsElsewhere_IsSilent(string type, string member, string text) =>
        Assert.Empty(Lines("connector-secret-in-plain-text", Connector(type, member, text)));

    [Theory]
    [InlineData("Active", "ARMP301 warning reserved-words profiles/Active#")]
    [InlineData("segment", "ARMP301 info standard-type-name-as-name profiles/segment#")]
    [InlineData("ProfileId")]
    public void ForTheNameOfAProfile_WhenItIsAWordOfTheService_Reports(string name, params string[] expected)
    {
        var findings = HubCheck.Of($$"""{ "profiles": { "{{name}}": { } } }""");

        Assert.Equal(expected, findings.Where(finding => finding.Rule is "reserved-words" or "standard-type-name-as-name").Select(HubCheck.Line));
    }

    private static string Connector(string type, string member, string text) =>
        $$"""{ "connectors": { "Sales": { "connectorType": "{{type}}", "connectorProperties": { "{{member}}": "{{text}}" } } } }""";

    private static IEnumerable<string> Lines(string rule, string definition) =>
        HubCheck.Of(definition).Where(finding => finding.Rule == rule).Select(HubCheck.Line);
}
