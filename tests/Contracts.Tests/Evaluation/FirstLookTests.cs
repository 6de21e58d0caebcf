using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Rules;
using ArmPayloads.Contracts.Shapes;
using ArmPayloads.Contracts.Tests.Evaluation.Differences;
using ArmPayloads.Contracts.Tests.Payloads;
using ArmPayloads.Contracts.Tests.Rules;
using ArmPayloads.Contracts.Tests.Schemas;

namespace ArmPayloads.Contracts.Tests.Evaluation;

public class FirstLookTests
{
    private const int Schemas = 120;
    private const int ValuesPerSchema = 12;

    private const string Bin = """
        "title": "Bin",
        "type": "object",
        "required": ["name"],
        "properties": {
          "name": { "type": "string" },
          "note": { "type": ["string", "null"] },
          "size": { "type": "integer", "minimum": 1 },
          "weight": { "type": "number", "x-aliases": ["mass"] },
          "state": { "type": "string", "readOnly": true },
          "place": { "$ref": "#/definitions/Place" },
          "places": { "type": "array", "items": { "$ref": "#/definitions/Place" } },
          "labels": { "type": "object", "additionalProperties": { "type": "string" } },
          "owner": { "oneOf": [{ "type": "string" }, { "$ref": "#/definitions/Place" }] },
          "tags": { "type": "array", "items": [{ "type": "string" }] },
          "kind": { "type": "string" },
          "more": { "type": "object" }
        },
        "allOf": [
          { "if": { "required": ["kind"], "properties": { "kind": { "enum": ["cold"], "x-ignore-case": true } } }, "then": { "properties": { "more": { "$ref": "#/definitions/Cold" } } } },
          { "if": { "required": ["kind"], "properties": { "kind": { "enum": ["dry"], "x-ignore-case": true } } }, "then": { "properties": { "more": { "$ref": "#/definitions/Dry" } } } }
        ],
        "definitions": {
          "Place": { "title": "Place", "type": "object", "properties": { "row": { "type": "integer" }, "inner": { "$ref": "#/definitions/Place" } }, "x-rules": [RULE] },
          "Cold": { "title": "Cold", "type": "object", "required": ["degrees"], "properties": { "degrees": { "type": "number" } }, "x-rules": [RULE] },
          "Dry": { "title": "Dry", "type": "object", "properties": { "seal": { "type": "string" } } }
        }
        """;

    public static TheoryData<string> Keywords => [.. RandomSchemas.Names];

    [Theory]
    [InlineData("""{ "name": "a" }""", "")]
    [InlineData("""{ "name": "a", "note": "b", "size": 2, "weight": 1.5, "labels": { "any": "b" }, "owner": "b" }""", "")]
    [InlineData("""{ "name": "a", "place": { "row": 1, "inner": { "row": 2 } } }""", "/place/inner /place")]
    [InlineData("""{ "name": "a", "places": [{ "row": 1 }, {}] }""", "/places/0 /places/1")]
    [InlineData("""{ "name": "a", "kind": "COLD", "more": { "degrees": 1 } }""", "/more")]
    [InlineData("""{ "name": "a", "kind": "dry", "more": { "seal": "b" } }""", "")]
    [InlineData("""{ "name": "a", "kind": "other", "more": { "whatever": "?" } }""", "")]
    [InlineData("""{ "name": "a", "more": { "whatever": null } }""", "")]
    public void ForWhatIsInOrder_TheObjectsThatRulesAreAboutAreTold(string payload, string visits) =>
        Assert.Equal(visits, Look(BinApi(), PayloadCase.Parse(payload)));

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{ "name": 1 }""")]
    [InlineData("""{ "name": "a", "unknown": 1 }""")]
    [InlineData("""{ "name": "a", "state": "b" }""")]
    [InlineData("""{ "name": "a", "mass": 1 }""")]
    [InlineData("""{ "name": "a", "size": null }""")]
    [InlineData("""{ "name": "a", "note": null }""")]
    [InlineData("""{ "name": "a", "size": 0 }""")]
    [InlineData("""{ "name": "a", "size": "?" }""")]
    [InlineData("""{ "name": "a", "...": 1 }""")]
    [InlineData("""{ "name": "a", "place": { "column": 1 } }""")]
    [InlineData("""{ "name": "a", "place": { "inner": { "inner": { "row": "1" } } } }""")]
    [InlineData("""{ "name": "a", "places": [{}, "..."] }""")]
    [InlineData("""{ "name": "a", "labels": { "any": 1 } }""")]
    [InlineData("""{ "name": "a", "owner": { "row": 1 } }""")]
    [InlineData("""{ "name": "a", "tags": ["b"] }""")]
    [InlineData("""{ "name": "a", "kind": "cold", "more": {} }""")]
    [InlineData("""{ "name": "a", "kind": "cold", "more": { "degrees": 1, "seal": "b" } }""")]
    [InlineData("""{ "name": "a", "kind": "?", "more": { "degrees": 1 } }""")]
    [InlineData(""" "?" """)]
    [InlineData("[]")]
    public void ForWhatNeedsACloserLook_NothingIsTold(string payload) => Assert.Null(Look(BinApi(), PayloadCase.Parse(payload)));

    [Fact]
    public void ForATypeThatIsMetOnTwoWays_NothingIsTold()
    {
        const string both = """ "type": "object", "properties": { "a": { "allOf": [{ "$ref": "#/definitions/T" }, { "$ref": "#/definitions/T" }] } }, "definitions": { "T": { "type": "object", "properties": { "b": { "type": "string" } } } } """;

        Assert.Null(Look(MarkedSchemas.Read(both), PayloadCase.Parse("""{ "a": { "b": "c" } }""")));
    }

    [Fact]
    public void ForATypeThatAMemberAndAPartLeadTo_NothingIsTold()
    {
        const string both = """ "type": "object", "properties": { "a": { "$ref": "#/definitions/T" } }, "allOf": [{ "properties": { "a": { "$ref": "#/definitions/T" } } }], "definitions": { "T": { "type": "object", "properties": { "b": { "type": "string" } } } } """;

        Assert.Null(Look(MarkedSchemas.Read(both), PayloadCase.Parse("""{ "a": { "b": "c" } }""")));
    }

    // Many are remembered in another way than few.
    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(40)]
    public void ForManyValuesBesideAPart_EachIsToldOnceAndNoneTwice(int count)
    {
        string Members(string part) => $$"""
            "type": "object",
            "properties": { "a": { "type": "array", "items": { "$ref": "#/definitions/T" } } },
            "allOf": [{{part}}],
            "definitions": { "T": { "type": "object", "properties": { "b": { "type": "string" } }, "x-rules": [{{Rule}}] } }
            """;
        var payload = PayloadCase.Parse($$"""{ "a": [{{string.Join(", ", Enumerable.Repeat("{}", count))}}] }""");

        Assert.Equal(
            string.Join(" ", Enumerable.Range(0, count).Select(i => $"/a/{i}")), Look(MarkedSchemas.Read(Members("""{ "minProperties": 1 }""")), payload));
        Assert.Null(Look(MarkedSchemas.Read(Members("""{ "properties": { "a": { "items": { "$ref": "#/definitions/T" } } } }""")), payload));
    }

    // There may be rules in what the value is handed on to.
    [Theory]
    [InlineData(""" "properties": { "a": {} }, "dependencies": { "a": { "$ref": "#/definitions/T" } } """)]
    [InlineData(""" "properties": { "b": {} }, "patternProperties": { "^a": { "$ref": "#/definitions/T" } } """)]
    [InlineData(""" "properties": { "a": { "items": [{ "$ref": "#/definitions/T" }] } } """)]
    public void ForAKeywordThatIsNotLaidOut_NothingIsTold(string keyword)
    {
        var api = MarkedSchemas.Read($$""" "type": "object", {{keyword}}, "definitions": { "T": { "x-rules": [{{Rule}}] } } """);

        Assert.Null(Look(api, PayloadCase.Parse("""{ "a": [1] }""")));
        Assert.NotEqual("", LookClosely(api, PayloadCase.Parse("""{ "a": [1] }""")));
    }

    [Theory]
    [InlineData(""" "required": ["name", "kind"], "properties": { "kind": { "enum": ["cold"] } } """)]
    [InlineData(""" "required": ["kind"], "properties": { "kind": { "enum": ["cold", "dry"], "not": { "const": "cold" } } } """)]
    [InlineData(""" "required": ["kind"], "properties": { "kind": { "enum": ["cold"], "type": "integer" } } """)]
    [InlineData(""" "required": ["kind"], "properties": { "kind": { "enum": ["cold"], "const": "dry" } } """)]
    public void ForAKindWithAConditionOfItsOwn_NothingIsTold(string condition)
    {
        var api = MarkedSchemas.Read($$"""
            "type": "object",
            "properties": { "kind": { "type": "string" }, "more": { "type": "object" }, "name": { "type": "string" } },
            "allOf": [{ "if": { {{condition}} }, "then": { "properties": { "more": { "$ref": "#/definitions/Cold" } } } }],
            "definitions": { "Cold": { "type": "object", "properties": { "degrees": { "type": "number", "x-aliases": ["heat"] } } } }
            """);

        Assert.Null(Look(api, PayloadCase.Parse("""{ "kind": "cold", "more": { "heat": 1 } }""")));
    }

    // What is said of a type that leads back to itself depends on where one has begun.
    [Fact]
    public void ForFormsThatLeadToThemselves_NothingIsTold()
    {
        var api = MarkedSchemas.Read($$"""
            "type": "object",
            "properties": { "p": { "type": "string" } },
            "anyOf": [{ "properties": { "p": { "$ref": "#/definitions/B" } } }, {}],
            "allOf": [{ "if": { "properties": { "p": { "$ref": "#/definitions/A" } } }, "then": { "minProperties": 0 } }],
            "definitions": { "A": { "anyOf": [{ "$ref": "#/definitions/B" }, { "type": "string" }] }, "B": { "allOf": [{ "$ref": "#/definitions/A" }] } }
            """);

        Assert.Null(Look(api, PayloadCase.Parse("""{ "p": "x" }""")));
    }

    // What it has found out on a way that leads back to itself is forgotten.
    [Fact]
    public void ForFormsThatLeadToThemselves_RulesAreAskedAnew()
    {
        var rule = Warehouse.Rule(""" "if": { "properties": { "p": { "$ref": "#/definitions/A" } }, "required": ["p"] }, "then": { "properties": { "q": { "minLength": 3 } } } """);
        var api = MarkedSchemas.Read($$"""
            "type": "object",
            "properties": { "p": { "$ref": "#/definitions/A" }, "q": { "type": "string" } },
            "x-rules": [{{rule}}],
            "definitions": { "A": { "anyOf": [{ "$ref": "#/definitions/B" }, { "type": "integer" }] }, "B": { "anyOf": [{ "$ref": "#/definitions/A" }, { "type": "string" }] } }
            """);

        var findings = PayloadChecker.CheckAlone(api, "bin.json#", PayloadCase.Parse("""{ "p": "x", "q": "a" }"""));

        Assert.Contains("/q", findings.Select(finding => finding.Path));
    }

    [Fact]
    public void ForMembersThatStandInAPart_NothingIsTold()
    {
        var api = MarkedSchemas.Read(""" "type": "object", "properties": { "a": { "type": "string" } }, "allOf": [{ "properties": { "b": { "type": "integer", "readOnly": true } } }] """);

        Assert.Null(Look(api, PayloadCase.Parse("""{ "a": "c", "b": 1 }""")));
    }

    [Fact]
    public void ForATypeThatIsItself_NothingIsTold()
    {
        const string self = """ "type": "object", "properties": { "a": { "$ref": "#/definitions/T" } }, "definitions": { "T": { "allOf": [{ "$ref": "#/definitions/T" }] } } """;

        Assert.Null(Look(MarkedSchemas.Read(self), PayloadCase.Parse("""{ "a": 1 }""")));
    }

    [Fact]
    public void ForAPayloadThatIsVeryDeep_NothingIsTold()
    {
        var place = new PayloadObject([]);
        for (var i = 0; i < 10_000; i++)
            place = new PayloadObject([new PayloadMember("inner", place)]);

        Assert.Null(Look(BinApi(), new PayloadObject([new PayloadMember("name", new PayloadText("a")), new PayloadMember("place", place)])));
    }

    // All that a closer look would do is done, and finds nothing.
    [Theory]
    [MemberData(nameof(Keywords))]
    public void ForRandomSchemasOfAKeyword_WhatIsToldHoldsAtACloserLook(string keyword)
    {
        var told = 0;
        for (var seed = 0; seed < Schemas; seed++)
        {
            var random = new Random(seed);
            var definitions = RandomSchemas.Definitions.Replace("\"required\": [\"b\"]", $"\"required\": [\"b\"], \"x-rules\": [{Rule}]", StringComparison.Ordinal);
            var schema = new RandomSchemas(random).Schema(keyword);
            var api = MarkedSchemas.ReadSet(("bin.json", MarkedSchemas.File($$""" "title": "Bin", "properties": { "tested": {{schema}} }, "x-rules": [{{Rule}}], "definitions": {{definitions}} """))).Apis[0];
            var values = new RandomValues(random);
            for (var i = 0; i < ValuesPerSchema; i++)
            {
                var value = values.Top(keyword);
                var payload = JsonPayload.From(JsonDocumentSyntax.Parse($$"""{ "tested": {{value}} }""").Root);
                if (Look(api, payload) is not { } visits)
                    continue;
                told++;
                Assert.True(visits == LookClosely(api, payload), $"seed {seed}: {schema} | {value}: {visits}, but {LookClosely(api, payload)}");
            }
        }
        Assert.True(told > Schemas * ValuesPerSchema / 50, $"{told} of {Schemas * ValuesPerSchema}");
    }

    private static string Rule => Warehouse.Rule(""" "then": { "properties": { "a": false } } """);

    private static ApiContract BinApi() => MarkedSchemas.Read(Bin.Replace("RULE", Rule, StringComparison.Ordinal));

    private static string? Look(ApiContract api, PayloadNode payload)
    {
        Assert.NotNull(PayloadTypes.Of(api).PlanOf("bin.json#"));
        var visits = new List<RuleVisit>();
        return FirstLook.Suffices(PayloadTypes.Of(api), "bin.json#", payload, SchemaEvaluation.Tester(api.Schema), visits) ? Show(visits) : null;
    }

    private static string LookClosely(ApiContract api, PayloadNode payload)
    {
        var types = PayloadTypes.Of(api);
        var normalizer = new PayloadNormalizer(types);
        if (!ReferenceEquals(normalizer.Normalize(new ObjectShape("bin.json#"), payload), payload) || !normalizer.AllMembersFit)
            return "another payload";
        var (violations, visits) = SchemaEvaluation.Inspect(api.Schema("bin.json#")!, payload, types.Resolver);
        return violations.Count > 0 ? string.Join(", ", violations) : Show(visits);
    }

    private static string Show(IEnumerable<RuleVisit> visits) => string.Join(" ", visits.Select(visit => visit.Path.ToString() is { Length: > 0 } path ? path : "root"));
}
