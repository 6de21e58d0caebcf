namespace ArmPayloads.CustomerInsights.Tests.Rules;

/// <summary>Connector mappings that look wrong and are not, and what their cases do not show.</summary>
public class ConnectorMappingTests
{
    [Theory]
    [InlineData("Minute", 15)]
    [InlineData("Minute", 14, "mapping-min-interval")]
    [InlineData("Minute", 0, "mapping-interval-positive", "mapping-min-interval")]
    [InlineData("Hour", 1)]
    [InlineData("Month", 1)]
    [InlineData("Hour", -1, "mapping-interval-positive", "mapping-min-interval")]
    public void ForAnInterval_WhenItIsTooShort_Reports(string frequency, int interval, params string[] rules) =>
        Assert.Equal(rules, Rules("ConnectorMappingAvailability", $$"""{ "frequency": "{{frequency}}", "interval": {{interval}} }"""));

    [Theory]
    [InlineData("""{ "interval": 5 }""")]
    [InlineData("""{ "frequency": "minute", "interval": 5 }""", "enum-letter-case")]
    public void ForAnInterval_WhenItsFrequencyIsNotKnown_NothingIsSaidOfIt(string availability, params string[] rules) =>
        Assert.Equal(rules, Rules("ConnectorMappingAvailability", availability));

    [Theory]
    [InlineData("""{ "columnDelimiter": ",", "quoteCharacter": "\"", "quoteEscapeCharacter": "\"", "arraySeparator": ";" }""")]
    [InlineData("""{ "columnDelimiter": "\t", "quoteCharacter": "", "arraySeparator": "\ud83d\ude00" }""")]
    [InlineData("""{ "columnDelimiter": ";", "quoteEscapeCharacter": ";" }""")]
    [InlineData("""{ "columnDelimiter": "||" }""", "mapping-delimiters")]
    [InlineData("""{ "quoteCharacter": "|", "columnDelimiter": "|", "arraySeparator": "|" }""", "mapping-delimiters", "mapping-delimiters")]
    public void ForAFormat_WhenItsCharactersCannotBeToldApart_Reports(string format, params string[] rules) =>
        Assert.Equal(rules, Rules("ConnectorMappingFormat", format).Where(rule => rule.Length > 0));

    [Theory]
    [InlineData("""{ "errorManagementType": "RejectUntilLimit" }""", "mapping-error-limit")]
    [InlineData("""{ "errorManagementType": "RejectUntilLimit", "errorLimit": 1 }""")]
    [InlineData("""{ "errorManagementType": "StopImport", "errorLimit": null }""")]
    [InlineData("""{ "errorLimit": 10 }""", "")]
    public void ForALimit_WhenItDoesNotFitItsKind_Reports(string management, params string[] rules) =>
        Assert.Equal(rules, Rules("ConnectorMappingErrorManagement", management));

    [Theory]
    [InlineData("door*.csv")]
    [InlineData("*")]
    [InlineData("")]
    [InlineData("a?b?.csv")]
    [InlineData("**", "mapping-file-filter-wildcard")]
    public void ForAFilter_WhenItHasTwoStars_Reports(string filter, params string[] rules) => Assert.Equal(
        rules,
        Rules("ConnectorMappingProperties", $$"""{ "fileFilter": "{{filter}}" }""").Where(rule => rule.Length > 0));

    [Theory]
    [InlineData("Interaction", "Call", "CallId", "At")]
    [InlineData("Interaction", "Call", "At", "Note", "CallId")]
    [InlineData("Interaction", "Call", "CallId!ARMP204 The columns do not fill all that an instance of the interaction needs, its ids and its required fields: (CallId, At)")]
    [InlineData("Interaction", "Call", "InteractionId", "CallId", "At")]
    [InlineData("Interaction", "Call", "CallId", "At", "Nota!ARMP202 interaction 'Call' declares no field 'Nota'; did you mean 'Note'?")]
    // A profile may be filled by several mappings.
    [InlineData("Profile", "Person", "Name")]
    [InlineData("Profile", "Person", "ProfileId")]
    [InlineData("Relationship", "Knows", "Since")]
    // Of what is not in the set nothing is known.
    [InlineData("Profile", "Call", "Lost!ARMP201 The hub has no 'Call' of the kind that 'entityType' says")]
    [InlineData("None", "Call", "Lost!ARMP301 A mapping fills a Profile, an Interaction or a Relationship, and never the kind 'None'")]
    public void ForColumns_WhenTheyDoNotFitTheType_Reports(string kind, string type, params string[] columns)
    {
        var expected = columns.SelectMany(column => column.Split('!').Skip(1));
        var structure = string.Join(",", columns.Select((column, index) => $$"""{ "propertyName": "{{column.Split('!')[0]}}", "columnName": "c{{index}}" }"""));

        Assert.Equal(expected, HubCheck.Of($$"""
            {
              "profiles": { "Person": { "fields": [{ "fieldName": "Id", "isRequired": true }, { "fieldName": "Name" }] } },
              "interactions": { "Call": { "idPropertyNames": ["CallId"], "fields": [{ "fieldName": "CallId" }, { "fieldName": "At", "isRequired": true }, { "fieldName": "Note", "isRequired": false }] } },
              "relationships": { "Knows": { "fields": [{ "fieldName": "Since" }] } },
              "connectorMappings": { "Files/Rows": { "entityType": "{{kind}}", "entityTypeName": "{{type}}", "mappingProperties": { "structure": [{{structure}}] } } }
            }
            """).Where(finding => finding.Rule.StartsWith("mapping-", StringComparison.Ordinal)).Select(finding => $"{finding.Id} {finding.Message}"));
    }

    private static IEnumerable<string> Rules(string type, string value) =>
        HubCheck.Alone("connector-mapping.json#/definitions/" + type, value).Select(finding => finding.Rule);
}
