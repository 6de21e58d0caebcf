using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Tests.Evaluation.Differences;
using ArmPayloads.Contracts.Tests.Payloads;
using ArmPayloads.Contracts.Tests.Rules;
using ArmPayloads.Contracts.Tests.Schemas;

namespace ArmPayloads.Contracts.Tests.Keywords;

/// <summary>What is told of a schema by the type of a value alone.</summary>
public class KeywordTypesTests
{
    private const int Schemas = 200;

    private static readonly string[] s_values =
        ["null", "true", "1", "1.5", "\"a\"", "[]", "[1, 1]", "[\"a\", null]", "{}", """{ "a": 1 }""", """{ "b": "c" }""", "\"?\"", """["..."]""", """{ "...": 1 }"""];

    public static TheoryData<string> Keywords => [.. RandomSchemas.Names];

    [Theory]
    [InlineData("true", JsonTypes.Any, JsonTypes.None)]
    [InlineData("false", JsonTypes.None, JsonTypes.Any)]
    [InlineData("""{ "type": "string" }""", JsonTypes.String, JsonTypes.Any & ~JsonTypes.String)]
    [InlineData("""{ "type": "integer" }""", JsonTypes.Integer, JsonTypes.Any & ~(JsonTypes.Integer | JsonTypes.Number))]
    [InlineData("""{ "type": "number" }""", JsonTypes.Number, JsonTypes.Any & ~(JsonTypes.Integer | JsonTypes.Number))]
    [InlineData("""{ "type": ["string", "null"], "maxLength": 1 }""", JsonTypes.Null, JsonTypes.Any & ~(JsonTypes.String | JsonTypes.Null))]
    [InlineData("""{ "not": { "type": "string", "pattern": "a" } }""", JsonTypes.Any & ~JsonTypes.String, JsonTypes.None)]
    [InlineData("""{ "not": { "minLength": 1 } }""", JsonTypes.None, JsonTypes.Any & ~JsonTypes.String)]
    [InlineData("""{ "enum": ["a"] }""", JsonTypes.None, JsonTypes.None)]
    public void ForASchema_TheTypesThatDecideAreTold(string schema, JsonTypes fitting, JsonTypes breaking)
    {
        var contract = SchemaOf(schema);

        Assert.Equal((fitting, breaking), (contract.TypesFitting, contract.TypesBreaking));
    }

    [Theory]
    [MemberData(nameof(Keywords))]
    public void ForRandomSchemasOfAKeyword_WhatATypeTellsHoldsForItsValues(string keyword)
    {
        for (var seed = 0; seed < Schemas; seed++)
        {
            var random = new Random(seed);
            var schema = new RandomSchemas(random).Schema(keyword);
            var api = MarkedSchemas.ReadSet(("bin.json", MarkedSchemas.File(
                $$""" "title": "Bin", "properties": { "tested": {{schema}}, "untested": { "not": {{schema}} } }, "definitions": {{RandomSchemas.Definitions}} """))).Apis[0];
            var values = new RandomValues(random);
            foreach (var value in s_values.Concat(Enumerable.Range(0, 10).Select(_ => values.Top(keyword))).Select(PayloadCase.Parse))
            {
                foreach (var property in api.Schema("bin.json#")!.Get<PropertiesKeyword>()!.Properties)
                    Verify(property.Schema, value, api, $"seed {seed}: {property.JsonName} {schema} | {value.CanonicalText}");
            }
        }
    }

    private static void Verify(SchemaContract schema, PayloadNode value, ApiContract api, string what)
    {
        if (value is PayloadUnknown)
        {
            Assert.False(schema.IsMetByTypeOf(value), what);
            return;
        }
        var verdict = SchemaEvaluation.Test(schema, value, api.Schema);
        Assert.True((schema.TypesFitting & value.Type) == 0 || verdict == Verdict.Valid, what);
        Assert.True((schema.TypesBreaking & value.Type) == 0 || verdict == Verdict.Invalid, what);
    }

    private static SchemaContract SchemaOf(string schema)
    {
        var rule = Assert.Single(Warehouse.Api(Warehouse.Rule($$""" "then": { "properties": { "tested": {{schema}} } } """)).Schema("route.json#")!.Get<RulesKeyword>()!.Rules);
        return ((Contracts.Rules.Verbs.ThenVerb)rule.Verb).Schema.Get<PropertiesKeyword>()!["tested"]!.Schema;
    }
}
