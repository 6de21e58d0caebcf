using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ArmPayloads.CustomerInsights.Tests.Comparison;

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
    public void ForEveryReference_WhenItIsFollowed_ItLeadsToASchema()
    {
        var schemas = SchemaSet.Shipped();
        var references = schemas.Files.SelectMany(file => References(file.Value).Select(reference => (File: file.Key, Reference: reference))).ToList();

        Assert.NotEmpty(references);
        Assert.All(references, at => Assert.IsType<JsonObject>(schemas.Find(at.Reference, at.File)));
    }

    [Fact]
    public void ForEveryOverlayEntry_WhenItIsMerged_TheSchemaSaysIt()
    {
        var schemas = SchemaSet.Shipped();

        Assert.NotEmpty(SchemaSet.OverlayEntries);
        Assert.All(SchemaSet.OverlayEntries, entry =>
        {
            var target = (string)entry["target"]!;
            var found = Assert.IsType<JsonObject>(schemas.Find(target, ""));
            Assert.All(entry["merge"]!.AsObject(), member => Assert.Equal(member.Value is not null, found.ContainsKey(member.Key)));
            Assert.False(string.IsNullOrWhiteSpace((string?)entry["reason"]), target);
        });
    }

    [Fact]
    public void ForEveryClass_WhenTypesAreCompared_ItHasItsPlace()
        => Assert.Equal(
            SchemaSet.Shipped().Classes().Order(StringComparer.Ordinal),
            FactPlace.All.Select(place => place.Schema).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void ForEveryTypeOfTheFacts_WhenTypesAreCompared_ItIsThereOrBelongsElsewhere()
        => Assert.Equal(
            Facts("types.json").Select(type => (string)type!["name"]!).Order(StringComparer.Ordinal),
            FactPlace.All.Select(place => place.Fact).Concat(FactPlace.Elsewhere.Keys).Order(StringComparer.Ordinal));

    [Fact]
    public void ForTheTypes_WhenComparedWithTheFacts_EachDifferenceIsExplained()
        => Assert.Empty(TypeDifferences(SchemaSet.Shipped()).Where(difference => !Explanations.IsExplained(difference)).Select(difference => difference.Text));

    [Fact]
    public void ForTheOperations_WhenComparedWithTheFacts_EachDifferenceIsExplained()
        => Assert.Empty(OperationDifferences(SchemaSet.Shipped()).Where(difference => !Explanations.IsExplained(difference)).Select(difference => difference.Text));

    [Fact]
    public void ForEverySettlement_WhenItExplains_TheFactsHaveItsWordsAndADifferenceNeedsIt()
    {
        var differences = TypeDifferences(SchemaSet.Shipped()).Concat(OperationDifferences(SchemaSet.Shipped())).ToList();

        Assert.All(Explanations.Settlements, settlement =>
        {
            Assert.Contains(settlement.Settlement, Explanations.SettlementsText, StringComparison.Ordinal);
            Assert.Contains(differences, difference => Regex.IsMatch(difference.Text, settlement.Differences) && !Explanations.ByOverlay(difference));
        });
    }

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
        => Assert.Contains(difference, TypeDifferences(Changed(target, keyword, value)).Select(found => found.Text));

    [Theory]
    [InlineData("hub.json#/x-arm-operations/Update", "verb", "\"PUT\"", "Hubs_Update: missing in the schemas")]
    [InlineData("link.json#/x-arm-operations/Delete", "longRunning", "true", "Links_Delete: longRunning is false in the facts, true in the schema")]
    [InlineData("link.json#/x-arm-operations/List", "pageable", "false", "Links_ListByHub: pageable is true in the facts, false in the schema")]
    [InlineData("link.json#/x-arm-operations/List", "responses", "{}", "Links_ListByHub: no status of success")]
    [InlineData("link.json#/x-arm-operations/Delete", "responses", "{}", "Links_Delete: status 202 is missing in the schema")]
    [InlineData("link.json#/x-arm-operations/Delete/responses", "418", "{}", "Links_Delete: status 418 is unknown to the facts")]
    [InlineData("link.json#/x-arm-resource/parameters/linkName", "maxLength", "513", "link.json linkName: maxLength is 512 in the facts, 513 in the schema")]
    public void ForAnOperationComparison_WhenASchemaIsChanged_ItSaysSo(string target, string keyword, string value, string difference)
        => Assert.Contains(difference, OperationDifferences(Changed(target, keyword, value)).Select(found => found.Text));

    private static SchemaSet Changed(string target, string keyword, string value)
    {
        var schemas = SchemaSet.Shipped();
        schemas.Find(target, "")![keyword] = JsonNode.Parse(value);
        return schemas;
    }

    private static List<Difference> TypeDifferences(SchemaSet schemas) => [.. new TypeComparison(Facts("types.json"), schemas).Differences()];

    private static List<Difference> OperationDifferences(SchemaSet schemas) => [.. new OperationComparison(Facts("operations.json"), Facts("types.json"), schemas).Differences()];

    private static JsonArray Facts(string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(s_facts, file)))!.AsArray();

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(member => member.Key == "$ref" ? [(string)member.Value!] : References(member.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };
}
