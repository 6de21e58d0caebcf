using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Rules;
using ArmPayloads.Contracts.Tests.Payloads;
using ArmPayloads.Contracts.Tests.Schemas;

namespace ArmPayloads.Contracts.Tests.Rules;

/// <summary>An invented API whose rules each test declares: a warehouse with bins, routes between them, and permits.</summary>
internal static class Warehouse
{
    /// <summary>Findings as <c>ID rule resource#path severity: message</c>, for rules on routes and a set of definitions.</summary>
    public static IEnumerable<string> Check(string routeRules, string set, bool isOpenWorld = false) =>
        PayloadChecker.Check(new PayloadSet(Api(routeRules), (PayloadObject)PayloadCase.Parse(set), isOpenWorld))
            .Select(finding => $"{finding.Id} {finding.Rule} {finding.Resource}#{finding.Path} {finding.Severity}: {finding.Message}");

    public static ApiContract Api(string routeRules) => MarkedSchemas.Read(
        ("bin.json", File("Bin", "bins/{binName}", Bin)),
        ("route.json", File("Route", "routes/{routeName}", $$"""{{Route}}, "x-rules": [{{routeRules}}]""")),
        ("warehouse.json", File("Warehouse", null, """ "properties": { "city": { "type": "string" } } """)));

    /// <summary>A rule with everything but its verb.</summary>
    public static string Rule(string rest, string severity = "error") =>
        $$"""{ "rule": "a-rule", "severity": "{{severity}}", "evidence": "inferred", "message": "no '{value}'", {{rest}} }""";

    private const string Bin = """
        "properties": {
          "slots": { "type": "array", "items": { "type": "object", "properties": {
            "slot": { "type": "string" }, "kind": { "type": "string" }, "isCold": { "type": "boolean" } } } },
          "keys": { "type": "array", "items": { "type": "array", "items": { "type": "string" } } },
          "isOpen": { "type": "boolean" }
        }
        """;

    private const string Route = """
        "properties": {
          "from": { "type": "string" },
          "to": { "type": "string" },
          "toKind": { "type": "string" },
          "moves": { "type": "array", "items": { "type": "object", "properties": {
            "take": { "type": "string" }, "put": { "type": "string" } } } },
          "note": { "type": "string" },
          "shifts": { "type": "array", "items": { "type": "object", "properties": {
            "begins": { "type": "number" }, "ends": { "type": "number" } } } },
          "least": { "type": "integer" },
          "most": { "type": "integer" }
        }
        """;

    private static string File(string title, string? child, string rest) => $$"""
        {
          {{MarkedSchemas.Api}},
          "title": "{{title}}",
          "x-arm-resource": { "id": "/subscriptions/{subscriptionId}/providers/Contoso.Storage/warehouses/{warehouseName}{{(child is null ? "" : "/" + child)}}" },
          "x-arm-operations": { "CreateOrUpdate": { "verb": "PUT", "uri": "/subscriptions/{subscriptionId}/providers/Contoso.Storage/warehouses/{warehouseName}{{(child is null ? "" : "/" + child)}}", "body": { "$ref": "#" } } },
          {{rest}}
        }
        """;
}
