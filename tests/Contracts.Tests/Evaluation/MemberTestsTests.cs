using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Rules.Verbs;
using ArmPayloads.Contracts.Tests.Payloads;
using ArmPayloads.Contracts.Tests.Rules;

namespace ArmPayloads.Contracts.Tests.Evaluation;

public class MemberTestsTests
{
    private static readonly string[] s_values =
        ["true", "false", "null", "1", "1.5", "\"a\"", "\"A\"", "\"b\"", "\"B\"", "\"c\"", "\"\"", "\"?\"", "[]", "[\"a\"]", "[\"?\"]", "{}", "{ \"...\": 1 }"];

    [Theory]
    [InlineData("""{ "const": true }""")]
    [InlineData("""{ "not": { "const": true } }""")]
    [InlineData("""{ "enum": ["a", "b"] }""")]
    [InlineData("""{ "enum": ["a", "B"], "x-ignore-case": true }""")]
    [InlineData("""{ "enum": ["a", "A", "", 1, null, ["a"]] }""")]
    [InlineData("""{ "not": { "enum": ["a"], "x-ignore-case": true } }""")]
    [InlineData("""{ "enum": ["a"], "x-open-enum": true }""")]
    [InlineData("""{ "type": "string" }""")]
    [InlineData("""{ "type": ["boolean", "array"] }""")]
    [InlineData("""{ "anyOf": [{ "const": "a" }, { "type": "boolean" }] }""")]
    [InlineData("""{ "allOf": [{ "type": "string" }, { "not": { "const": "b" } }] }""")]
    [InlineData("""{ "oneOf": [{ "const": "a" }, { "enum": ["a", "b"] }] }""")]
    [InlineData("""{ "maxItems": 0 }""")]
    [InlineData("""{ "minimum": 1.5 }""")]
    [InlineData("false")]
    [InlineData("true")]
    public void ForASchema_WhatIsRememberedIsWhatItSays(string schema)
    {
        var contract = SchemaOf(schema);
        Assert.True(MemberTests.CanHave(contract));
        var tester = SchemaEvaluation.Tester(_ => null);
        // Beside another one, whose texts are remembered with its own.
        var tests = new MemberTests(EquatableArray.Create(new MemberTest(contract, 1), new MemberTest(SchemaOf("""{ "enum": ["c", "a"] }"""), 2)));

        foreach (var value in s_values.Select(PayloadCase.Parse))
        {
            var expected = tester.Evaluate(contract, value) == Verdict.Valid ? 0UL : 1UL;
            Assert.Equal((expected, value.CanonicalText), (tests.BrokenBy(value, tester) & 1, value.CanonicalText));
        }
    }

    [Theory]
    [InlineData("""{ "pattern": "^a" }""")]
    [InlineData("""{ "minLength": 2 }""")]
    [InlineData("""{ "format": "date-time", "type": "string" }""")]
    [InlineData("""{ "not": { "pattern": "^a" } }""")]
    [InlineData("""{ "anyOf": [{ "const": "a" }, { "maxLength": 2 }] }""")]
    [InlineData("""{ "$ref": "route.json#" }""")]
    [InlineData("""{ "not": { "$ref": "route.json#" } }""")]
    public void ForASchemaThatLooksAtMore_NothingIsRemembered(string schema) => Assert.False(MemberTests.CanHave(SchemaOf(schema)));

    // Of a rule: there no schema becomes a type.
    private static SchemaContract SchemaOf(string schema)
    {
        var rule = Assert.Single(Warehouse.Api(Warehouse.Rule($$""" "then": { "properties": { "tested": {{schema}} } } """)).Schema("route.json#")!.Get<RulesKeyword>()!.Rules);
        return ((ThenVerb)rule.Verb).Schema.Get<PropertiesKeyword>()!["tested"]!.Schema;
    }
}
