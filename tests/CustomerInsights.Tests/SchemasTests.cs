using System.Text.Json;
using System.Text.Json.Nodes;

namespace ArmPayloads.CustomerInsights.Tests;

public class SchemasTests
{
    private static readonly string s_facts = Path.Combine(AppContext.BaseDirectory, "Facts");

    public static TheoryData<string> Paths => [.. SchemaSet.Paths.Select(path => Path.GetFileName(path)!)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void ForASchemaFile_WhenItIsReadStrictly_ItIsAnObject(string file)
    {
        // Comments, trailing commas and repeated names are allowed in schemas, and these do without them.
        var strict = new JsonDocumentOptions { AllowDuplicateProperties = false };
        var path = SchemaSet.Paths.Single(path => Path.GetFileName(path) == file);

        using var document = JsonDocument.Parse(File.ReadAllText(path), strict);

        Assert.Equal(JsonValueKind.Object, document.RootElement.ValueKind);
    }

    [Fact]
    public void ForTheFiles_WhenOneHasAResource_ItsOperationsAreCompared()
        => Assert.Equal(
            SchemaSet.Plain().Files.Where(file => file.Value.ContainsKey("x-arm-resource")).Select(file => file.Key).Order(StringComparer.Ordinal),
            OperationComparison.Files.Order(StringComparer.Ordinal));

    [Fact]
    public void ForEveryReference_WhenItIsFollowed_ItLeadsToASchema()
    {
        var schemas = SchemaSet.Plain();
        var references = schemas.Files.SelectMany(file => References(file.Value).Select(reference => (File: file.Key, Reference: reference))).ToList();

        Assert.NotEmpty(references);
        Assert.All(references, at => Assert.IsType<JsonObject>(schemas.Find(at.Reference, at.File)));
    }

    [Fact]
    public void ForEveryOverlayEntry_WhenItIsMerged_ItFindsItsTargetAndChangesIt()
    {
        var plain = SchemaSet.Plain();
        var effective = SchemaSet.Effective();

        Assert.NotEmpty(SchemaSet.OverlayEntries);
        Assert.All(SchemaSet.OverlayEntries, entry =>
        {
            var target = (string)entry["target"]!;
            Assert.IsType<JsonObject>(plain.Find(target, ""));
            Assert.False(JsonNode.DeepEquals(plain.Find(target, ""), effective.Find(target, "")), target);
            Assert.False(string.IsNullOrWhiteSpace((string?)entry["reason"]), target);
        });
    }

    [Fact]
    public void ForEveryClass_WhenTypesAreCompared_ItHasItsPlace()
        => Assert.Equal(
            SchemaSet.Plain().Classes().Order(StringComparer.Ordinal),
            FactPlace.All.Select(place => place.Schema).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void ForTheTypes_WhenComparedWithTheFacts_OnlySettledDifferencesRemain()
        => AssertSettled(SettledDifferences.Types, TypeDifferences(SchemaSet.Effective()));

    [Fact]
    public void ForTheOperations_WhenComparedWithTheFacts_OnlySettledDifferencesRemain()
        => AssertSettled(SettledDifferences.Operations, OperationDifferences(SchemaSet.Effective()));

    [Theory]
    [InlineData("profile.json#", "required", "[]", "Profile.strongIds: required is true in the facts, false in the schema")]
    [InlineData("profile.json#/properties/typeName", "type", "\"integer\"", "Profile.typeName: type is string in the facts, integer in the schema")]
    [InlineData("profile.json#/properties/tenantId", "readOnly", "false", "Profile.tenantId: readOnly is true in the facts, false in the schema")]
    [InlineData("profile.json#/properties", "colour", "{}", "Profile.colour: unknown to the facts")]
    [InlineData("relationship.json#/properties/cardinality", "enum", "[\"OneToOne\"]",
        "Relationship.cardinality: enum is ManyToMany, ManyToOne, OneToMany, OneToOne in the facts, OneToOne in the schema")]
    [InlineData("hub.json#/definitions/HubBillingInfoFormat/properties/maxUnits", "maximum", "11",
        "HubBillingInfoFormat.maxUnits: maximum is 10 in the facts, 11 in the schema")]
    [InlineData("link.json#", "oneOf", """[{ "required": [] }, { "required": [] }]""", "Link_2017_04_26.sourceInteractionType: unknown to the facts")]
    public void ForATypeComparison_WhenASchemaIsChanged_ItSaysSo(string target, string keyword, string value, string difference)
        => Assert.Contains(difference, TypeDifferences(Changed(target, keyword, value)));

    [Theory]
    [InlineData("hub.json#/x-arm-operations/Update", "verb", "\"PUT\"", "Hubs_Update: verb is PATCH in the facts, PUT in the schema")]
    [InlineData("link.json#/x-arm-operations/Delete", "longRunning", "true", "Links_Delete: longRunning is false in the facts, true in the schema")]
    [InlineData("link.json#/x-arm-operations/List", "pageable", "false", "Links_ListByHub: pageable is true in the facts, false in the schema")]
    [InlineData("link.json#/x-arm-operations/List", "responses", "{}", "Links_ListByHub: no status of success")]
    [InlineData("link.json#/x-arm-operations/Delete", "responses", "{}", "Links_Delete: status 202 is missing in the schema")]
    [InlineData("link.json#/x-arm-operations/Delete/responses", "418", "{}", "Links_Delete: status 418 is unknown to the facts")]
    [InlineData("link.json#/x-arm-resource/parameters/linkName", "maxLength", "513", "Links: linkName: maxLength is 512 in the facts, 513 in the schema")]
    public void ForAnOperationComparison_WhenASchemaIsChanged_ItSaysSo(string target, string keyword, string value, string difference)
        => Assert.Contains(difference, OperationDifferences(Changed(target, keyword, value)));

    private static void AssertSettled(IReadOnlyDictionary<string, string> settled, IReadOnlyList<string> differences)
    {
        Assert.Empty(differences.Except(settled.Keys));
        Assert.Empty(settled.Keys.Except(differences));
        Assert.DoesNotContain(settled.Values, string.IsNullOrWhiteSpace);
    }

    private static SchemaSet Changed(string target, string keyword, string value)
    {
        var schemas = SchemaSet.Effective();
        schemas.Find(target, "")![keyword] = JsonNode.Parse(value);
        return schemas;
    }

    private static List<string> TypeDifferences(SchemaSet schemas) => [.. new TypeComparison(Facts("types.json"), schemas).Differences()];

    private static List<string> OperationDifferences(SchemaSet schemas) => [.. new OperationComparison(Facts("operations.json"), schemas).Differences()];

    private static JsonArray Facts(string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(s_facts, file)))!.AsArray();

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(member => member.Key == "$ref" ? [(string)member.Value!] : References(member.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };
}
