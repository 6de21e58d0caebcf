using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Tests.Payloads;

namespace ArmPayloads.Contracts.Tests.Rules;

public class RuleGroupTests
{
    [Theory]
    [InlineData(""" "refer": { "value": "/from", "among": "$/bins/*@" } """, null, "from")]
    [InlineData(""" "refer": { "value": "from|/to", "among": "$/bins/*@" } """, null, "from, to")]
    [InlineData(""" "unique": "/moves/*/take" """, null, "moves")]
    [InlineData(""" "order": { "low": "/least", "high": "/most" } """, null, "least")]
    [InlineData(""" "then": { "properties": { "note": false, "to": false } } """, null, "note, to")]
    [InlineData(""" "if": { "required": ["note", "to"] }, "then": { "required": ["from"] } """, "note", null)]
    [InlineData(""" "if": { "required": ["note"] }, "then": { "properties": { "to": false } } """, "note", "to")]
    [InlineData(""" "each": "/moves/*", "unique": "take" """, null, "take")]
    [InlineData(""" "then": { "required": ["note"] } """, null, null)]
    [InlineData(""" "then": { "properties": { "note": false }, "required": ["to"] } """, null, null)]
    [InlineData(""" "then": { "properties": { "note": false }, "additionalProperties": false } """, null, null)]
    [InlineData(""" "if": { "not": { "required": ["note"] } }, "then": { "required": ["to"] } """, null, null)]
    [InlineData(""" "avoid": { "value": "@name", "among": "$/bins/*@" } """, null, null)]
    [InlineData(""" "refer": { "value": "/from|$/bins/*@", "among": "$/bins/*@" } """, null, null)]
    [InlineData(""" "each": "/moves/*", "unique": "/from" """, null, null)]
    [InlineData(""" "then": { "properties": { "note": { "x-aliases": ["remark"], "maxLength": 1 } } } """, null, null)]
    [InlineData(""" "if": { "required": ["note"], "properties": { "note": { "x-aliases": ["remark"] } } }, "then": { "required": ["to"] } """, null, null)]
    public void ForARule_TheMembersItCannotDoWithoutAreKnown(string rest, string? ofCondition, string? ofDemand)
    {
        var rule = Assert.Single(RulesOf(Warehouse.Rule(rest)).Rules);

        Assert.Equal((ofCondition, ofDemand), (Shown(rule.MembersOfCondition), Shown(rule.MembersOfDemand)));
    }

    [Theory]
    [InlineData("""{ "note": "x", "to": "x" }""", "0, 1")]
    [InlineData("""{ "note": "x" }""", "1")]
    [InlineData("""{ "to": "x" }""", "")]
    [InlineData("""{ "note": "?", "to": "?", "from": "?", "least": 1 }""", "0, 1")]
    public void ForAConditionAndADemand_BothMustHaveTheirMembers(string element, string indexes)
    {
        var rules = RulesOf(string.Join(",", new[] { """ "properties": { "to": false } """, """ "required": ["from"] """ }
            .Select(then => Warehouse.Rule($$""" "if": { "required": ["note"] }, "then": { {{then}} } """))));

        Assert.Equal(indexes, CandidatesOf(rules, element));
    }

    [Theory]
    [InlineData("""{ "note": "x" }""", "0, 2")]
    [InlineData("""{ "note": "?", "to": "x" }""", "0, 1, 2")]
    [InlineData("""{ "...": 0 }""", "2")]
    [InlineData("{}", "2")]
    [InlineData(""" "?" """, "0, 1, 2")]
    [InlineData("[]", "0, 1, 2")]
    public void ForAnElement_OnlyRulesWhoseMembersAreThereAreRun(string element, string indexes)
    {
        var rules = RulesOf(string.Join(",", new[] { """ "note": false """, """ "to": false """ }.Select(part => Warehouse.Rule($$""" "then": { "properties": { {{part}} } } """))
            .Append(Warehouse.Rule(""" "then": { "required": ["from"] } """))));

        Assert.Equal(indexes, CandidatesOf(rules, element));
    }

    [Theory]
    [InlineData("""{ "note": "x", "to": "x" }""", "0, 1, 3")]
    [InlineData("""{ "note": "X", "to": "x" }""", "1, 3")]
    [InlineData("""{ "note": "x", "to": "y" }""", "0, 3")]
    [InlineData("""{ "note": "y", "to": "x" }""", "1, 2, 3")]
    [InlineData("""{ "note": "?", "to": "x" }""", "1, 3")]
    [InlineData("""{ "note": "x", "to": "?" }""", "0, 1, 3")]
    [InlineData("""{ "note": 1, "to": [] }""", "1, 3")]
    [InlineData("""{ "to": "x" }""", "1, 3")]
    [InlineData("""{ "note": "x", "to": "x", "...": 1 }""", "0, 1, 2, 3")]
    public void ForAConditionAndADemandOnValues_TheValuesTell(string element, string indexes)
    {
        string[] rules =
        [
            """ "if": { "required": ["note"], "properties": { "note": { "const": "x" } } }, "then": { "properties": { "to": false } } """,
            """ "then": { "properties": { "to": { "enum": ["Y"], "x-ignore-case": true } } } """,
            """ "if": { "required": ["note"], "properties": { "note": { "const": "y" } } }, "then": { "properties": { "to": { "pattern": "^z" } } } """,
            """ "if": { "properties": { "note": { "pattern": "^z" } } }, "then": { "required": ["from"] } """,
        ];

        Assert.Equal(indexes, CandidatesOf(RulesOf(string.Join(",", rules.Select(rule => Warehouse.Rule(rule)))), element));
    }

    [Theory]
    [InlineData("""{ "note": "x", "to": "x" }""", 1)]
    [InlineData("""{ "note": "x" }""", 0)]
    [InlineData("""{ "note": "x", "to": "?" }""", 1)]
    [InlineData("""{ "to": "x" }""", 0)]
    public void ForAConditionOnSeveralMembers_AllMustBeThere(string route, int count)
    {
        var rule = Warehouse.Rule(""" "if": { "required": ["note", "to"], "properties": { "note": { "const": "x" } } }, "then": { "properties": { "note": false } } """);

        Assert.Equal(count, Warehouse.Check(rule, $$"""{ "routes": { "R": {{route}} } }""").Count());
    }

    [Fact]
    public void ForMoreRulesThanThereAreBits_AllAreRun()
    {
        var rules = Enumerable.Range(0, 130).Select(i => Warehouse.Rule(""" "then": { "properties": { "note": false } } """).Replace("a-rule", $"rule-{i:D3}"));

        var findings = Warehouse.Check(string.Join(",", rules), """{ "routes": { "R": { "note": "x" } } }""").ToList();

        Assert.Equal(Enumerable.Range(0, 130).Select(i => $"ARMP301 rule-{i:D3} routes/R#/note Error: no 'note'"), findings);
    }

    [Fact]
    public void ForRulesAboutTheSameElements_WhatTheySayComesInTheOrderOfTheRules()
    {
        var rules = new[] { "one", "two" }.Select(word => Warehouse.Rule($$""" "each": "/moves/*", "then": { "properties": { "take": false } }, "at": "/note" """).Replace("no '{value}'", word));

        Assert.Equal(
            ["ARMP301 a-rule routes/R#/note Error: one", "ARMP301 a-rule routes/R#/note Error: two"],
            Warehouse.Check(string.Join(",", rules), """{ "routes": { "R": { "note": "x", "moves": [{ "take": "a" }, { "take": "b" }] } } }"""));
    }

    [Fact]
    public void ForARuleAboutElementsWithAPathFromItsHolder_ItLooksThere() =>
        Assert.Equal(
            ["ARMP205 a-rule routes/R#/shifts/1/begins Error: no ''"],
            Warehouse.Check(Warehouse.Rule(""" "each": "/moves/*", "unique": "/shifts/*/begins" """), """{ "routes": { "R": { "moves": [{}], "shifts": [{ "begins": 1 }, { "begins": 1 }] } } }"""));

    private static string? Shown(IReadOnlyList<string>? members) => members is null ? null : string.Join(", ", members);

    private static string CandidatesOf(RulesKeyword rules, string element)
    {
        var set = new PayloadSet(Warehouse.Api(""), new PayloadObject([]));
        var candidates = Assert.Single(rules.GroupsIn(set)).For(PayloadCase.Parse(element), SchemaEvaluation.Tester(_ => null));
        return string.Join(", ", Enumerable.Range(0, rules.Rules.Count).Where(candidates.Has));
    }

    private static RulesKeyword RulesOf(string rules) => Warehouse.Api(rules).Schema("route.json#")!.Get<RulesKeyword>()!;
}
