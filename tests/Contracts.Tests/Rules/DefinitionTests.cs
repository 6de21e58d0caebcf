using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Rules;
using ArmPayloads.Contracts.Tests.Payloads;
using ArmPayloads.Contracts.Tests.Schemas;

namespace ArmPayloads.Contracts.Tests.Rules;

/// <summary>A resource that a set writes as something else than what the service answers with.</summary>
public class DefinitionTests
{
    private const string Shop = """
        "x-arm-resource": { "id": "/subscriptions/{subscriptionId}/providers/Contoso.Storage/shops/{shopName}" }, "properties": { "city": { "type": "string" } }
        """;

    [Fact]
    public void ForAResource_WhenItsDefinitionIsSaid_TheContractHasBoth()
    {
        var shelf = Read("", "").Resource("Contoso.Storage/shops/shelves")!;

        Assert.Equal(("Shelf", "shelf.json#", "shelf.json#/definitions/Plan"), (shelf.Name, shelf.Body, shelf.Definition));
    }

    [Fact]
    public void ForAResource_WhenNoDefinitionIsSaid_ItIsTheBody() =>
        Assert.Equal("shop.json#", Read("", "").Resource("Contoso.Storage/shops")!.Definition);

    [Theory]
    [InlineData("""«"Plan"»""", "'definition' is a '$ref' to the schema that the resource is written as in a definition set.")]
    [InlineData("""«{ "type": "object" }»""", "'definition' is a '$ref' to the schema that the resource is written as in a definition set.")]
    [InlineData("""«{ "$ref": "#/definitions/Name" }»""", "The definition of a resource is an object with 'properties'; nothing is generated for this one.")]
    public void ForADefinition_WhenItCannotBeUsed_IsReported(string definition, string problem) => MarkedSchemas.Verify(
        [("shelf.json", Shelf("", "", definition)), ("shop.json", MarkedSchemas.File(Shop))],
        "ARMP004: " + problem);

    [Fact]
    public void ForASet_ItsResourceIsHeldAgainstTheDefinition() => Assert.Equal(
        [
            "ARMP102  shelves/A#/state 'Plan' has no member 'state'",
            "ARMP106  shelves/A#/rows 'rows' must be at least 1, but is 0",
        ],
        Check(Read("", ""), """{ "shelves": { "A": { "rows": 0, "state": "new" } } }""").OrderBy(line => line, StringComparer.Ordinal));

    [Fact]
    public void ForAReference_WhenItLeadsToSuchAResource_TheDefinitionIsFound()
    {
        var rules = """{ "rule": "r", "severity": "error", "evidence": "inferred", "message": "no shelf '{value}'", "refer": { "value": "/beside", "among": "$/shelves/*@" } }""" + ","
            + """{ "rule": "r", "severity": "error", "evidence": "inferred", "message": "'A' is not '{value}'", "refer": { "value": "/size", "among": "/beside>/sizes/*" } }""";

        Assert.Equal(
            ["ARMP202 r shelves/B#/size 'A' is not 'large'"],
            Check(Read(rules, ""), """{ "shelves": { "A": { "sizes": ["small"] }, "B": { "beside": "A", "size": "large" }, "C": { "beside": "A", "size": "small" } } }"""));
    }

    [Fact]
    public void ForRulesOfTheAnswer_WhenASetIsChecked_TheyAreSilent() =>
        Assert.Empty(Check(Read("", """{ "rule": "r", "severity": "error", "evidence": "inferred", "message": "?", "then": false }"""), """{ "shelves": { "A": { "rows": 1 } } }"""));

    [Fact]
    public void ForAPath_WhenItLeadsThroughTheSet_ItIsThatOfTheDefinition()
    {
        const string rule = """{ "rule": "r", "severity": "error", "evidence": "inferred", "message": "?", "unique": «"$/shelves/*/state"» }""";

        MarkedSchemas.Verify(
            [("shelf.json", Shelf(rule, "", """{ "$ref": "#/definitions/Plan" }""")), ("shop.json", MarkedSchemas.File(Shop))],
            "ARMP005: The path '$/shelves/*/state' of 'r' leads nowhere: 'Plan' has no member 'state'.");
    }

    private static ApiContract Read(string planRules, string answerRules) => MarkedSchemas.Read(
        ("shelf.json", Shelf(planRules, answerRules, """{ "$ref": "#/definitions/Plan" }""")), ("shop.json", MarkedSchemas.File(Shop)));

    private static string Shelf(string planRules, string answerRules, string definition) => MarkedSchemas.File($$"""
        "title": "Shelf",
        "x-arm-resource": {
          "id": "/subscriptions/{subscriptionId}/providers/Contoso.Storage/shops/{shopName}/shelves/{shelfName}",
          "definition": {{definition}}
        },
        "properties": { "state": { "type": "string" } },
        "x-rules": [{{answerRules}}],
        "definitions": {
          "Name": { "type": "string" },
          "Plan": {
            "properties": {
              "rows": { "type": "integer", "minimum": 1 },
              "beside": { "type": "string" }, "size": { "type": "string" }, "sizes": { "type": "array", "items": { "type": "string" } }
            },
            "x-rules": [{{planRules}}]
          }
        }
        """);

    private static IEnumerable<string> Check(ApiContract api, string set) =>
        PayloadChecker.Check(new PayloadSet(api, (PayloadObject)PayloadCase.Parse(set)))
            .Select(finding => $"{finding.Id} {finding.Rule} {finding.Resource}#{finding.Path} {finding.Message}");
}
