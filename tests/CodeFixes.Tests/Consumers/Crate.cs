namespace ArmPayloads.CodeFixes.Tests.Consumers;

/// <summary>One more resource of the warehouse, with a rule for every kind of edit.</summary>
internal static class Crate
{
    public const string Path = "/schemas/crate.json";

    public const string Text = """
        {
          "x-arm-api": { "provider": "Contoso.Storage", "version": "2024-01-01" },
          "title": "Crate",
          "type": "object",
          "x-arm-resource": { "id": "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Contoso.Storage/warehouses/{warehouseName}/crates/{crateName}" },
          "x-arm-operations": {
            "CreateOrUpdate": {
              "verb": "PUT",
              "uri": "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Contoso.Storage/warehouses/{warehouseName}/crates/{crateName}",
              "body": { "$ref": "#" }
            }
          },
          "properties": {
            "grade": { "enum": ["Best", "Second.Best"], "x-open-enum": true },
            "shade": { "enum": ["Dark", "Light"] },
            "bin": { "type": "string" },
            "isSealed": { "type": "boolean" },
            "count": { "type": "integer" },
            "weight": { "type": "number" },
            "packedOn": { "type": "string", "format": "date-time" },
            "content": {},
            "codes": { "type": "array", "items": { "type": "string" }, "uniqueItems": true },
            "owner": { "$ref": "#/definitions/Owner" },
            "chief": { "$ref": "#/definitions/Owner" },
            "texts": { "type": "object", "additionalProperties": { "type": "string" }, "propertyNames": { "enum": ["en-us", "de-de"] } },
            "tags": { "type": "object", "additionalProperties": { "type": "string" } },
            "sourceBin": { "type": "string" },
            "fromBin": { "type": "string" },
            "moves": { "type": "array", "items": { "$ref": "#/definitions/CrateMove" } }
          },
          "definitions": {
            "Owner": { "type": "object", "properties": { "name": { "type": "string" }, "shortName": { "type": "string" }, "isActive": { "type": "boolean" } } },
            "CrateMove": { "type": "object", "properties": { "sourceSlot": { "type": "string" }, "fromSlot": { "type": "string" }, "count": { "type": "integer" } } }
          },
          "x-rules": [
            «rules»
          ]
        }
        """;

    /// <summary>The schema with rules, each a verb and what else it needs, in the order of their names a, b, c ...</summary>
    public static string With(params string[] rules) => Text.Replace(
        "«rules»",
        string.Join(",\n", rules.Select((rule, index) => $$"""{ "rule": "crate-{{(char)('a' + index)}}", "severity": "warning", "evidence": "inferred", "message": "mend {{index}}", {{rule}} }""")),
        StringComparison.Ordinal);
}
