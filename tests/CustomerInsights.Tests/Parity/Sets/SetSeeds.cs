using System.Text.Json.Nodes;

namespace ArmPayloads.CustomerInsights.Tests.Parity;

/// <summary>What random sets begin with: the sets of the cases, and some for rules that have no case.</summary>
internal static class SetSeeds
{
    /// <summary>Sets that break a rule.</summary>
    public static IReadOnlyList<JsonObject> Broken { get; } =
    [
        .. Writable(isInvalid: true),
        Parse("""{ "hub": { "properties": { "hubBillingInfo": { "skuName": "B0", "minUnits": 5, "maxUnits": 2 } } } }"""),
        Parse("""{ "profiles": { "a b": { "apiEntitySetName": "Others", "strongIds": [{ "strongIdName": "ById", "keyPropertyNames": ["Id"] }], "fields": [{ "fieldName": "Id", "fieldType": "Edm.String" }] } } }"""),
        Parse("""{ "links": { "VisitToContact": { "linkName": "Other", "sourceInteractionType": "Visit", "targetProfileType": "Contact", "participantPropertyReferences": [{ "interactionPropertyName": "ContactId", "profilePropertyName": "Id" }] } } }"""),
        Parse("""{ "connectors": { "Files": { "connectorName": "Other", "connectorType": "AzureBlob", "displayName": "Files", "connectorProperties": { "connectionKeyVaultUrl": { "organizationId": "x", "organizationUrl": "https://vault.example" } } } } }"""),
        Parse("""{ "connectors": { "Mixed": { "connectorType": "Salesforce", "connectorProperties": { "entityList": [], "outputBlobSASUri": "https://blob.example" } } } }"""),
        Parse("""{ "profiles": {}, "connectors": { "Out": { "connectorType": "Outbound", "connectorProperties": { "entityList": [{ "entityType": "Profile", "entityName": "Nobody" }, { "entityType": "Profile", "entityName": "Somebody" }] } } } }"""),
    ];

    /// <summary>Sets that break none.</summary>
    public static IReadOnlyList<JsonObject> Sound { get; } = [.. Writable(isInvalid: false)];

    /// <summary>The texts that stand under a name anywhere in the cases.</summary>
    public static ILookup<string, string> Texts { get; } = CaseSet.All.SelectMany(set => TextsIn("", set.Set)).Distinct().ToLookup(text => text.Name, text => text.Text);

    private static IEnumerable<JsonObject> Writable(bool isInvalid) =>
        CaseSet.All.Where(set => set.IsInvalid == isInvalid && set.TryWrite(Choices.Plain, out _) is not null).Select(set => set.Set);

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();

    private static IEnumerable<(string Name, string Text)> TextsIn(string name, JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => TextsIn(member.Key, member.Value)),
        JsonArray elements => elements.SelectMany(element => TextsIn(name, element)),
        JsonValue value when value.TryGetValue(out string? text) => [(name, text)],
        _ => [],
    };
}
