using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Tests.Payloads;

namespace ArmPayloads.Contracts.Tests.Rules;

public class RuleGroupTests
{
    [Theory]
    [InlineData(""" "refer": { "value": "/from", "among": "$/bins/*@" } """, "from")]
    [InlineData(""" "refer": { "value": "from|/to", "among": "$/bins/*@" } """, "from, to")]
    [InlineData(""" "unique": "/moves/*/take" """, "moves")]
    [InlineData(""" "order": { "low": "/least", "high": "/most" } """, "least")]
    [InlineData(""" "then": { "properties": { "note": false, "to": false } } """, "note, to")]
    [InlineData(""" "if": { "required": ["note", "to"] }, "then": { "required": ["from"] } """, "note")]
    [InlineData(""" "each": "/moves/*", "unique": "take" """, "take")]
    [InlineData(""" "then": { "required": ["note"] } """, null)]
    [InlineData(""" "then": { "properties": { "note": false }, "required": ["to"] } """, null)]
    [InlineData(""" "then": { "properties": { "note": false }, "additionalProperties": false } """, null)]
    [InlineData(""" "if": { "not": { "required": ["note"] } }, "then": { "required": ["to"] } """, null)]
    [InlineData(""" "avoid": { "value": "@name", "among": "$/bins/*@" } """, null)]
    [InlineData(""" "refer": { "value": "/from|$/bins/*@", "among": "$/bins/*@" } """, null)]
    [InlineData(""" "each": "/moves/*", "unique": "/from" """, null)]
    [InlineData(""" "then": { "properties": { "note": { "x-aliases": ["remark"], "maxLength": 1 } } } """, null)]
    [InlineData(""" "if": { "required": ["note"], "properties": { "note": { "x-aliases": ["remark"] } } }, "then": { "required": ["to"] } """, null)]
    public void ForARule_TheMembersItCannotDoWithoutAreKnown(string rest, string? members)
    {
        var rule = Assert.Single(RulesOf(Warehouse.Rule(rest)).Rules);

        Assert.Equal(members, rule.NeededMembers is { } needed ? string.Join(", ", needed) : null);
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
        var candidates = Assert.Single(rules.Groups).For(PayloadCase.Parse(element));

        Assert.Equal(indexes, string.Join(", ", Enumerable.Range(0, rules.Rules.Count).Where(candidates.Has)));
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

    private static RulesKeyword RulesOf(string rules) => Warehouse.Api(rules).Schema("route.json#")!.Get<RulesKeyword>()!;
}
