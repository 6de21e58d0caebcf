namespace ArmPayloads.CustomerInsights.Tests.Rules;

/// <summary>What looks wrong and is not: a wrong alarm costs more than a miss.</summary>
public class NearMissTests
{
    private const string Contact = """
        "apiEntitySetName": "Contacts",
        "strongIds": [{ "strongIdName": "ById", "keyPropertyNames": ["id"] }],
        "fields": [{ "fieldName": "Id", "fieldType": "Edm.String" }, { "fieldName": "Visits", "fieldType": "Edm.Int64" }]
        """;

    private const string Visit = """
        "isActivity": true, "fields": [{ "fieldName": "ContactId", "fieldType": "Edm.String" }, { "fieldName": "Count", "fieldType": "edm.byte" }]
        """;

    [Theory]
    [InlineData("""{ "fieldName": "A", "fieldType": "edm.string", "maxLength": 1 }""")]
    [InlineData("""{ "fieldName": "A", "fieldType": "Edm.String", "isEnum": false, "enumValidValues": [] }""")]
    [InlineData("""{ "fieldName": "A", "fieldType": "EDM.BYTE", "isEnum": true, "enumValidValues": [{ "value": 0 }, { "value": 3 }] }""")]
    [InlineData("""{ "fieldName": "A", "fieldType": "Edm.String", "isImage": true, "isEnum": false, "isLocalizedString": false }""")]
    [InlineData("""{ "fieldName": "A", "fieldType": "Edm.String", "isArray": true, "arrayValueSeparator": "|" }""")]
    [InlineData("""{ "fieldName": "A", "fieldType": "Edm.String", "maxLength": null, "arrayValueSeparator": null, "isFlagEnum": null }""")]
    [InlineData("""{ "fieldName": "A", "fieldType": "Edm.String", "schemaItemPropLink": "https%3a%2f%2Fwww.schema.org" }""")]
    public void ForAField_WhenItIsUnusual_IsSilent(string field) => Assert.Empty(HubCheck.Alone("field.json#", field));

    [Theory]
    [InlineData("en")]
    [InlineData("EN-us")]
    [InlineData("zh-Hans-CN")]
    [InlineData("ca-ES-valencia")]
    [InlineData("es-ES_tradnl")]
    [InlineData("es-419")]
    public void ForATextInALanguage_WhenTheCodeIsUnusual_IsSilent(string locale) =>
        Assert.Empty(HubCheck.Of($$"""{ "profiles": { "Contact": { {{Contact.Replace("\"id\"", "\"Id\"", StringComparison.Ordinal)}}, "description": { "{{locale}}": "?" }, "localizedAttributes": { "{{locale}}": { "Any key": "?" } } } } }"""));

    [Theory]
    [InlineData("images/a b.png")]
    [InlineData("../small.png")]
    [InlineData("")]
    public void ForAPicture_WhenThePathIsRelative_IsSilent(string path) =>
        Assert.Empty(Rules($$"""{ "interactions": { "Visit": { {{Visit}}, "smallImage": "{{path}}" } } }"""));

    [Theory]
    // The letter case of a key is the profile's own matter.
    [InlineData("""{ "sourceInteractionType": "Visit", "targetProfileType": "Contact", "referenceOnly": true, "participantPropertyReferences": [{ "interactionPropertyName": "ContactId", "profilePropertyName": "Id" }] }""")]
    [InlineData("""{ "sourceInteractionType": "Visit", "targetProfileType": "Contact", "operationType": "Delete", "participantPropertyReferences": [{ "interactionPropertyName": "InteractionId", "profilePropertyName": "ProfileId" }] }""")]
    [InlineData("""{ "sourceInteractionType": "Visit", "targetProfileType": "Contact", "mappings": [{ "interactionTypePropertyName": "Count", "profileTypePropertyName": "Visits" }, { "interactionTypePropertyName": "ContactId", "profileTypePropertyName": "Id", "isProfileTypeId": true }], "participantPropertyReferences": [{ "interactionPropertyName": "ContactId", "profilePropertyName": "Id" }] }""")]
    // An activity has no keys, and its own id.
    [InlineData("""{ "sourceEntityType": "Interaction", "sourceEntityTypeName": "Visit", "targetEntityType": "Interaction", "targetEntityTypeName": "Visit", "mappings": [{ "sourcePropertyName": "Count", "targetPropertyName": "InteractionId" }], "participantPropertyReferences": [{ "sourcePropertyName": "ContactId", "targetPropertyName": "ContactId" }] }""")]
    public void ForALink_WhenItIsUnusual_NothingOfItIsReported(string link) =>
        Assert.DoesNotContain(
            HubCheck.Of($$"""{ "profiles": { "Contact": { {{Contact}} } }, "interactions": { "Visit": { {{Visit}} } }, "links": { "VisitToContact": {{link}} } }"""),
            finding => finding.Resource == "links/VisitToContact");

    [Theory]
    [InlineData("https://grove.vault.azure.net/secrets/blobs/0123456789abcdef")]
    [InlineData("HTTPS://grove.vault.usgovcloudapi.net:443/Secrets/blobs/")]
    public void ForAKeyVaultAddress_WhenItIsUnusual_IsSilent(string url) =>
        Assert.Empty(Rules($$"""{ "connectors": { "Blob": { "connectorType": "AZUREBLOB", "connectorProperties": { "connectionKeyVaultUrl": "{{url}}" } } } }"""));

    [Theory]
    [InlineData("2030-12-31T22:00:00Z")]
    [InlineData("2030-12-31t22:00:00.5z")]
    [InlineData("2030-12-31T22:00:00+00:00")]
    public void ForAnExpiry_WhenItIsInUtc_IsSilent(string time) =>
        Assert.Empty(Rules($$"""{ "relationships": { "WorksFor": { "profileType": "A", "relatedProfileType": "B", "expiryDateTimeUtc": "{{time}}" } } }"""));

    [Theory]
    [InlineData("""{ "elements": ["*"], "exceptions": ["Gone"] }""")]
    [InlineData("""{ "elements": ["Gone"], "exceptions": [] }""")]
    [InlineData("""{ }""")]
    public void ForASetOfResources_WhenTheCollectionIsNotMentioned_IsSilent(string set) => Assert.Empty(Rules(
        $$"""{ "roleAssignments": { "Readers": { "role": "Reader", "principals": [{ "principalId": "4c54c38ffa9b416ba5a6d6c8a20cbe7e", "principalType": "User" }], "views": {{set}} } } }"""));

    private static IEnumerable<string> Rules(string definition) => HubCheck.Of(definition).Select(HubCheck.Line);
}
