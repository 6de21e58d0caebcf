using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Schemas;
using ArmPayloads.Contracts.Tests.Schemas;

namespace ArmPayloads.Contracts.Tests.Evaluation.Differences;

/// <summary>A schema as we read it and as NJsonSchema does.</summary>
internal sealed class Validators
{
    private readonly ApiContract _api;
    private readonly SchemaContract _schema;
    private readonly NJsonSchema.JsonSchema? _theirs;

    private Validators(ApiContract api, NJsonSchema.JsonSchema? theirs)
    {
        _api = api;
        _schema = api.Schema("bin.json#")!.Get<PropertiesKeyword>()!["tested"]!.Schema;
        _theirs = theirs;
    }

    public static async Task<Validators> ReadAsync(string schema)
    {
        var definitions = $"\"definitions\": {RandomSchemas.Definitions}";
        var set = SchemaSet.Read([SchemaDocument.Parse("bin.json", MarkedSchemas.File($$""" "title": "Bin", "properties": { "tested": {{schema}} }, {{definitions}} """))]);
        return new Validators(set.Apis[0], await TheirsAsync(schema.TrimEnd()[..^1].TrimEnd() + (schema.Length > 2 ? ", " : "") + definitions + "}"));
    }

    /// <summary>valid, invalid or unknown.</summary>
    public string Ours(string value) =>
        SchemaEvaluation.Test(_schema, JsonPayload.From(JsonDocumentSyntax.Parse(value).Root), _api.Schema).ToString().ToLowerInvariant();

    /// <summary>valid, invalid or refused.</summary>
    public string Theirs(string value)
    {
        try
        {
            return _theirs is null ? "refused" : _theirs.Validate(value).Count == 0 ? "valid" : "invalid";
        }
        catch (Exception exception) when (exception is InvalidCastException or ArgumentException)
        {
            return "refused";
        }
    }

    private static async Task<NJsonSchema.JsonSchema?> TheirsAsync(string schema)
    {
        try
        {
            return await NJsonSchema.JsonSchema.FromJsonAsync(schema);
        }
        catch (Newtonsoft.Json.JsonSerializationException)
        {
            return null;
        }
    }
}
