using ArmPayloads;
using ArmPayloads.Contracts.Model;

namespace Contoso.Samples;

/// <summary>Like the contract that generated code carries: what the schemas say of the sample models.</summary>
public static class SampleContract
{
    public const string FieldType = "profile.json#/definitions/Field";
    public const string ProfileType = "profile.json#";

    private const string Api = """ "x-arm-api": { "provider": "Contoso.Samples", "version": "2017-04-26" } """;
    private const string Hub = "/subscriptions/{subscriptionId}/providers/Contoso.Samples/hubs/{hubName}";

    public static ApiContract Value { get; } = GeneratedContract.Read(
        ("hub.json", $$"""{ {{Api}}, "title": "Hub", {{Resource(Hub)}}, "type": "object", "properties": { "city": { "type": "string", "maxLength": 3 } } }"""),
        ("profile.json", $$"""
            {
              {{Api}},
              "title": "Profile",
              {{Resource(Hub + "/profiles/{profileName}")}},
              "type": "object",
              "properties": {
                "apiEntitySetName": { "type": "string" },
                "keys": { "type": "array", "items": { "type": "string" } },
                "fields": { "type": "array", "items": { "$ref": "#/definitions/Field" } },
                "displayName": { "type": "object", "additionalProperties": { "type": "string" } },
                "settings": {}
              },
              "definitions": {
                "Field": {
                  "type": "object",
                  "properties": { "fieldName": { "type": "string", "minLength": 1 }, "maxLength": { "type": "integer", "minimum": 1 } },
                  "required": ["fieldName"]
                }
              },
              "x-rules": [
                { "rule": "key-declared", "severity": "error", "evidence": "inferred", "message": "no field '{value}'",
                  "refer": { "value": "/keys/*", "among": "/fields/*/fieldName" } },
                { "rule": "set-name-is-profile", "severity": "warning", "evidence": "inferred", "message": "no profile '{value}'",
                  "refer": { "value": "/apiEntitySetName", "among": "$/profiles/*@" } }
              ]
            }
            """));

    private static string Resource(string id) => $$"""
        "x-arm-resource": { "id": "{{id}}" },
        "x-arm-operations": { "CreateOrUpdate": { "verb": "PUT", "uri": "{{id}}", "body": { "$ref": "#" } } }
        """;
}
