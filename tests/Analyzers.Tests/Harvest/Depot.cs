namespace ArmPayloads.Analyzers.Tests.Harvest;

/// <summary>An invented API with a member of every sort: bins with labels below them, and routes, in a depot.</summary>
internal static class Depot
{
    public static IReadOnlyList<(string Path, string Text)> Schemas { get; } =
    [
        ("/schemas/bin.json", File("Bin", "/bins/{binName}", """
            "properties": {
              "label": { "type": "string" },
              "capacity": { "type": "integer" },
              "weight": { "type": "number" },
              "isCold": { "type": "boolean" },
              "color": { "enum": ["Red", "dark.blue"] },
              "goods": { "type": "array", "items": { "type": "string" } },
              "slots": { "type": "array", "items": { "$ref": "#/definitions/Slot" } },
              "door": { "$ref": "#/definitions/Slot" },
              "names": { "type": "object", "additionalProperties": { "type": "string" } },
              "content": {},
              "opened": { "type": "string", "format": "date-time" },
              "place": { "oneOf": [{ "type": "string" }, { "$ref": "#/definitions/Slot" }] },
              "driveType": { "type": "string", "enum": ["Electric", "Diesel"], "x-open-enum": true },
              "drive": { "type": "object" }
            },
            "definitions": {
              "Slot": { "type": "object", "properties": { "code": { "type": "string" }, "isCold": { "type": "boolean" } } },
              "ElectricDrive": { "type": "object", "properties": { "volts": { "type": "integer" } } },
              "DieselDrive": { "type": "object", "properties": { "liters": { "type": "integer" } } }
            },
            "allOf": [
              {
                "if": { "required": ["driveType"], "properties": { "driveType": { "const": "Electric" } } },
                "then": { "properties": { "drive": { "$ref": "#/definitions/ElectricDrive" } } }
              },
              {
                "if": { "required": ["driveType"], "properties": { "driveType": { "const": "Diesel" } } },
                "then": { "properties": { "drive": { "$ref": "#/definitions/DieselDrive" } } }
              }
            ]
            """)),
        ("/schemas/label.json", File("BinLabel", "/bins/{binName}/labels/{labelName}", """
            "properties": { "text": { "type": "string" } }
            """)),
        ("/schemas/route.json", File("Route", "/routes/{routeName}", """
            "properties": { "from": { "type": "string" }, "to": { "type": "string" } }
            """)),
        ("/schemas/depot.json", File("Depot", "", """
            "properties": { "city": { "type": "string" } }
            """)),
    ];

    private static string File(string title, string child, string rest) => $$"""
        {
          "x-arm-api": { "provider": "Contoso.Storage", "version": "2024-01-01" },
          "title": "{{title}}",
          "type": "object",
          "x-arm-resource": { "id": "/subscriptions/{subscriptionId}/providers/Contoso.Storage/depots/{depotName}{{child}}" },
          "x-arm-operations": {
            "CreateOrUpdate": {
              "verb": "PUT",
              "uri": "/subscriptions/{subscriptionId}/providers/Contoso.Storage/depots/{depotName}{{child}}",
              "body": { "$ref": "#" }
            }
          },
          {{rest}}
        }
        """;
}
