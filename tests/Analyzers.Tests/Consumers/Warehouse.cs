namespace ArmPayloads.Analyzers.Tests.Consumers;

/// <summary>An invented API with rules of several verbs and severities: a warehouse, its bins, and routes between them.</summary>
internal static class Warehouse
{
    public const string BinPath = "/schemas/bin.json";

    public const string RoutePath = "/schemas/route.json";

    public static IReadOnlyList<(string Path, string Text)> Schemas { get; } =
    [
        (BinPath, File("Bin", "/bins/{binName}", """
            "required": ["slots"],
            "properties": {
              "slots": { "type": "array", "items": { "$ref": "#/definitions/Slot" }, "maxItems": 3 },
              "color": { "enum": ["Red", "Blue"] },
              "label": { "type": "string", "pattern": "^[A-Z]+$" }
            },
            "definitions": {
              "Slot": { "type": "object", "properties": { "code": { "type": "string" }, "isCold": { "type": "boolean" } } }
            }
            """)),
        (RoutePath, File("Route", "/routes/{routeName}", """
            "properties": {
              "from": { "type": "string" },
              "to": { "type": "string" },
              "moves": { "type": "array", "items": { "$ref": "#/definitions/Move" } },
              "least": { "type": "integer" },
              "most": { "type": "integer" },
              "note": { "type": "string" }
            },
            "definitions": {
              "Move": { "type": "object", "properties": { "take": { "type": "string" }, "put": { "type": "string" } } }
            },
            "x-rules": [
              { "rule": "route-from", "severity": "error", "evidence": "documented",
                "message": "this warehouse has no bin '{value}'",
                "refer": { "value": "/from", "among": "$/bins/*@" } },
              { "rule": "route-takes-slot", "severity": "error", "evidence": "inferred",
                "message": "{target} has no slot '{value}'",
                "refer": { "value": "/moves/*/take", "among": "/from>/slots/*/code" } },
              { "rule": "route-least-most", "severity": "warning", "evidence": "documented",
                "message": "the least is above the most",
                "order": { "low": "/least", "high": "/most" } },
              { "rule": "route-takes-once", "severity": "warning", "evidence": "inferred",
                "message": "'{value}' is taken twice",
                "unique": "/moves/*/take" },
              { "rule": "route-note-short", "severity": "info", "evidence": "inferred",
                "message": "a note of more than 5 characters is cut off",
                "then": { "properties": { "note": { "maxLength": 5 } } }, "at": "/note" }
            ]
            """)),
        ("/schemas/warehouse.json", File("Warehouse", "", """ "properties": { "city": { "type": "string" } } """)),
    ];

    private static string File(string title, string child, string rest) => $$"""
        {
          "x-arm-api": { "provider": "Contoso.Storage", "version": "2024-01-01" },
          "title": "{{title}}",
          "type": "object",
          "x-arm-resource": { "id": "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Contoso.Storage/warehouses/{warehouseName}{{child}}" },
          "x-arm-operations": {
            "CreateOrUpdate": {
              "verb": "PUT",
              "uri": "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Contoso.Storage/warehouses/{warehouseName}{{child}}",
              "body": { "$ref": "#" }
            }
          },
          {{rest}}
        }
        """;
}
