using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Rules;
using ArmPayloads.Contracts.Tests.Payloads;
using ArmPayloads.Contracts.Tests.Schemas;

namespace ArmPayloads.Contracts.Tests.Rules;

/// <summary>An invented API whose one resource has members of many kinds; a test adds to its schema what it is about.</summary>
internal static class Depot
{
    private const string Id = "/subscriptions/{subscriptionId}/providers/Contoso.Storage/depots/{depotName}";

    private const string Members = """
        "title": "Crate",
        "required": ["label"],
        "properties": {
          "label": { "type": "string", "minLength": 2 },
          "colour": { "type": "string", "enum": ["Red", "Green"] },
          "size": { "type": "string", "enum": ["Small", "Large"], "x-ignore-case": true },
          "weight": { "type": "integer", "minimum": 1 },
          "isSealed": { "type": "boolean" },
          "state": { "type": "string", "readOnly": true },
          "note": { "type": "string", "x-aliases": ["remark"] },
          "parts": { "type": "array", "items": { "$ref": "#/definitions/Part" } },
          "codes": { "type": "array", "items": { "type": "string" }, "uniqueItems": true },
          "tags": { "type": "object", "additionalProperties": { "type": "string" } }
        },
        "definitions": { "Part": { "type": "object", "properties": { "code": { "type": "string" }, "other": { "type": "string" } } } }
        """;

    public static ApiContract Api(string crate = "", string depot = "", string about = "") => MarkedSchemas.Read(
        ("crate.json", File(Id + "/crates/{crateName}", Members + crate, about, """, "parameters": { "crateName": { "type": "string", "pattern": "^[a-z]+$", "maxLength": 5 } } """)),
        ("depot.json", File(Id, """ "title": "Depot", "properties": { "city": { "type": "string" } } """ + depot, about)));

    /// <summary>A rule with everything but its verb.</summary>
    public static string Rules(string rest) => $$""", "x-rules": [{ "rule": "a-rule", "severity": "info", "evidence": "documented", {{rest}} }]""";

    /// <summary>A schema with a member that no message repeats.</summary>
    public const string Secret = """, "allOf": [{ "properties": { "password": { "type": "string", "x-secret": true } } }]""";

    private const string Forms = """
        , "oneOf": [{ "required": ["whole", "lid"] }, { "required": ["left", "right"] }], "allOf": [{ "properties": { "whole": {}, "lid": {}, "left": {}, "right": {} } }]
        """;

    /// <summary>Findings of a crate that is whole, or left and right.</summary>
    public static IReadOnlyList<Finding> FindForms(string payload, string crate = "") =>
        Find(payload.Replace("{ ", """{ "label": "ab", """).Replace(", }", " }"), Forms + crate);

    /// <summary>Findings of one crate as <c>ID rule #path severity: message</c>.</summary>
    public static IEnumerable<string> Check(string payload, string crate = "") => Find(payload, crate).Select(Show);

    public static IReadOnlyList<Finding> Find(string payload, string crate = "") =>
        new PayloadChecker(new PayloadSet(Api(crate), new PayloadObject([]))).CheckAlone("crate.json#", PayloadCase.Parse(payload));

    /// <summary>Findings of a whole definition.</summary>
    public static IReadOnlyList<Finding> CheckSet(string definition, string crate = "", string depot = "")
    {
        var api = Api(crate, depot);
        return PayloadChecker.Check(DefinitionSet.Read(api, (PayloadObject)PayloadCase.Parse(definition)));
    }

    public static string Show(Finding finding) =>
        $"{finding.Id} {finding.Rule} {finding.Resource}#{finding.Path} {finding.Severity}: {finding.Message}";

    private static string File(string id, string rest, string about, string parameters = "") => $$"""
        {
          "x-arm-api": { "provider": "Contoso.Storage", "version": "2024-01-01" {{about}} },
          "x-arm-resource": { "id": "{{id}}"{{parameters}} },
          "x-arm-operations": { "CreateOrUpdate": { "verb": "PUT", "uri": "{{id}}", "body": { "$ref": "#" } } },
          {{rest}}
        }
        """;
}
