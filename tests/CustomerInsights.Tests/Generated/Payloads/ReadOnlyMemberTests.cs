using System.Reflection;
using System.Text.Json.Serialization;

namespace ArmPayloads.CustomerInsights.Tests.Generated;

public class ReadOnlyMemberTests
{
    private const string Answer = """
        {
          "strongIds": [{ "strongIdName": "ById", "keyPropertyNames": ["Id"] }],
          "apiEntitySetName": "Contacts",
          "fields": [{
            "fieldName": "Id", "fieldType": "Edm.String",
            "dataSourcePrecedenceRules": [{ "precedence": 1, "dataSource": { "name": "Blob", "status": "Active", "id": 7 } }]
          }],
          "lastChangedUtc": "2017-04-26T10:00:00.1234567Z",
          "provisioningState": "Succeeded",
          "tenantId": "contoso"
        }
        """;

    [Fact]
    public void ForReadOnlyMembers_WhenAnAnswerIsRead_AreFilled()
    {
        var profile = Profile.FromJson(Answer);

        Assert.Equal(new DateTimeOffset(2017, 4, 26, 10, 0, 0, TimeSpan.Zero).AddTicks(1234567), profile.LastChangedUtc);
        Assert.Equal(ProvisioningState.Succeeded, profile.ProvisioningState);
        Assert.Equal("contoso", profile.TenantId);
        var rule = Assert.Single(profile.Fields[0].DataSourcePrecedenceRules);
        Assert.Equal(("Blob", DataSourceStatus.Active, 7L, 1L), (rule.DataSource!.Name, rule.DataSource.Status, rule.DataSource.Id, rule.Precedence));
    }

    [Fact]
    public void ForReadOnlyMembers_WhenAnAnswerIsSentBack_AreLeftOut() =>
        JsonAssert.Same(
            """
            {
              "strongIds": [{ "strongIdName": "ById", "keyPropertyNames": ["Id"] }],
              "apiEntitySetName": "Contacts",
              "fields": [{ "fieldName": "Id", "fieldType": "Edm.String" }]
            }
            """,
            Profile.FromJson(Answer).ToJson());

    [Fact]
    public void ForEveryReadOnlyProperty_OfTheContract_NoSetterIsPublic()
    {
        var properties = CustomerInsightsContract.Value.Types
            .SelectMany(type => type.Properties.Where(property => property.IsReadOnly)
                .Select(property => GeneratedModels.Of(type.Key).GetProperty(property.Name)!))
            .ToList();

        Assert.NotEmpty(properties);
        Assert.All(properties, property => Assert.False(property.SetMethod?.IsPublic == true, $"{property.DeclaringType!.Name}.{property.Name}"));
    }

    [Fact]
    public void ForEveryProperty_OfTheContract_ThereIsAMemberWithItsJsonName()
    {
        var expected = CustomerInsightsContract.Value.Types
            .SelectMany(type => type.Properties.Select(property => $"{type.Key}: {property.Name} is {property.JsonName}"));
        var actual = GeneratedModels.Definitions
            .SelectMany(definition => GeneratedModels.Of(definition).GetProperties()
                .Where(property => property.IsDefined(typeof(JsonPropertyNameAttribute)))
                .Select(property => $"{definition}: {property.Name} is {property.GetCustomAttribute<JsonPropertyNameAttribute>()!.Name}"));

        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
    }
}
