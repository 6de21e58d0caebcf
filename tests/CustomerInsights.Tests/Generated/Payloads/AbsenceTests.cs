namespace ArmPayloads.CustomerInsights.Tests.Generated;

public class AbsenceTests
{
    [Fact]
    public void ForOptionalMembers_WhenTheyAreNull_AreAbsent()
    {
        const string json = """
            {
              "apiEntitySetName": "Contacts", "strongIds": [], "smallImage": null, "fields": null, "displayName": null, "attributes": null,
              "entityType": null, "instancesCount": null, "lastChangedUtc": null, "tenantId": null
            }
            """;
        var profile = Profile.FromJson(json);

        Assert.Equal("""{"strongIds":[],"apiEntitySetName":"Contacts"}""", profile.ToJson());
        Assert.Null(profile.SmallImage);
        Assert.Null(profile.EntityType);
        Assert.Null(profile.InstancesCount);
        Assert.Empty(profile.Fields);
        Assert.Empty(profile.DisplayName);
    }

    [Fact]
    public void ForOptionalObjects_WhenTheyAreNull_AreAbsent()
    {
        Assert.Equal("{}", Hub.FromJson("""{ "properties": null, "tags": null, "location": null }""").ToJson());
        Assert.Equal("""{"properties":{}}""", Hub.FromJson("""{ "properties": { "hubBillingInfo": null, "tenantFeatures": null } }""").ToJson());
    }

    [Theory]
    [InlineData("""{ "fields": [null] }""", "an element of 'fields' must not be null")]
    [InlineData("""{ "strongIds": [{ "keyPropertyNames": ["Id", null] }] }""", "an element of 'keyPropertyNames' must not be null")]
    [InlineData("""{ "displayName": { "en-us": null } }""", "'en-us' must not be null")]
    [InlineData("""{ "attributes": { "a": null } }""", "'a' must not be null")]
    [InlineData("""{ "attributes": { "a": ["x", null] } }""", "an element of 'a' must not be null")]
    [InlineData("""{ "localizedAttributes": { "en-us": { "a": null } } }""", "'a' must not be null")]
    [InlineData("null", "the JSON must not be null")]
    public void ForElements_WhenTheyAreNull_AreRefused(string json, string expected) =>
        Assert.StartsWith(expected, Assert.Throws<PayloadJsonException>(() => Profile.FromJson(json)).Message, StringComparison.Ordinal);

    public static TheoryData<string> Definitions => [.. GeneratedModels.Definitions];

    [Theory]
    [MemberData(nameof(Definitions))]
    public void ForRequiredMembers_WhenTheJsonHasNone_NothingIsMadeUp(string definition) =>
        Assert.Equal("{}", GeneratedModels.FromJson(definition, "{}").ToJson());

    [Theory]
    [MemberData(nameof(Definitions))]
    public void ForEveryMember_WhenItIsNull_NothingIsMadeUp(string definition)
    {
        var properties = CustomerInsightsContract.Value.Type(definition)!.Properties;
        var json = "{" + string.Join(",", properties.Select(property => $"\"{property.JsonName}\":null")) + "}";

        Assert.Equal("{}", GeneratedModels.FromJson(definition, json).ToJson());
    }

    [Fact]
    public void ForEnumsAndChoices_WhenTheyAreDefault_AreAbsent()
    {
        Assert.Equal("{}", new AzureBlobConnectorProperties { ConnectionKeyVaultUrl = default }.ToJson());
        Assert.Equal("{}", new Relationship { ProfileType = null!, RelatedProfileType = null!, Cardinality = default(Cardinality) }.ToJson());
        Assert.Equal("", default(Cardinality).ToString());
        Assert.Throws<ArgumentNullException>(() => new Cardinality(null!));
    }
}
