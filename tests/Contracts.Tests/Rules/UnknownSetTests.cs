using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Rules;
using ArmPayloads.Contracts.Tests.Payloads;

namespace ArmPayloads.Contracts.Tests.Rules;

/// <summary>Rules that have nothing to say where nothing is known of the set.</summary>
public class UnknownSetTests
{
    private const string From = """ "refer": { "value": "/from", "among": "$/bins/*@" } """;

    [Theory]
    [InlineData(From)]
    [InlineData(""" "refer": { "value": "/to", "among": { "by": "/toKind", "Bin": "$/bins/*@", "Route": "$/routes/*@" } } """)]
    [InlineData(""" "refer": { "value": "/moves/*/take", "among": "/from>/slots/*/slot" } """)]
    [InlineData(""" "refer": { "value": "/note", "among": "/moves/*/take>/kind" } """)]
    [InlineData(""" "refer": { "value": "/note", "among": "@name" } """)]
    [InlineData(""" "require": { "of": "/from", "that": { "required": ["isOpen"] } } """)]
    [InlineData(""" "each": "/moves/*", "agree": { "left": "take", "right": "put", "on": ["kind"] } """)]
    [InlineData(""" "cover": { "value": "/moves/*/put", "keys": "/from>/keys/*", "members": "*" } """)]
    [InlineData(""" "avoid": { "value": "/note", "among": "$/bins/*@" } """)]
    [InlineData(""" "each": "@name", "then": { "not": { "const": "x" } } """)]
    public void ForARuleThatComparesWithTheSetOnly_ItIsLeftOut(string rest)
    {
        Assert.True(IsLeftOut(rest));
        // It would have nothing to say.
        Assert.Empty(Find(rest, PayloadCase.Parse("""
            { "from": "B", "to": "B", "toKind": "Bin", "note": "x", "moves": [{ "take": "1", "put": "2" }, { "take": "3", "put": "1" }] }
            """)));
    }

    [Theory]
    [InlineData(""" "refer": { "value": "/note", "among": "/moves/*/put" } """)]
    [InlineData(""" "refer": { "value": "/note", "among": "$/bins/*@|/moves/*/put" } """)]
    [InlineData(""" "refer": { "value": "/note", "among": { "by": "/toKind", "Bin": "$/bins/*@", "Move": "/moves/*/put" } } """)]
    [InlineData(""" "refer": { "value": "/from", "among": "$/bins/*@" }, "instead": { "Bim": "Bin" } """)]
    [InlineData(""" "require": { "of": "/note", "that": { "required": ["take"] } } """)]
    [InlineData(""" "refer": { "value": "/note", "among": "/note>/kind" } """)]
    [InlineData(""" "avoid": { "value": "/note", "among": "/moves/*/put" } """)]
    [InlineData(""" "unique": "/moves/*/take" """)]
    [InlineData(""" "then": { "required": ["note"] } """)]
    [InlineData(""" "each": "$", "unique": "/moves/*/take" """)]
    [InlineData(""" "each": "$|@name", "then": { "type": "array" } """)]
    public void ForAnyOtherRule_ItIsRun(string rest) => Assert.False(IsLeftOut(rest));

    [Theory]
    [InlineData("""{ "bins": {} }""", 3)]
    [InlineData("""{ "bins": {}, "...": 0 }""", 3)]
    [InlineData("""{ "...": 0 }""", 0)]
    public void ForASet_OnlyWhereNothingIsKnownOfItRulesAreLeftOut(string collections, int rules)
    {
        var set = new PayloadSet(Warehouse.Api(""), (PayloadObject)PayloadCase.Parse(collections));

        Assert.Equal(rules, RulesOf(From).GroupsIn(set).Sum(group => group.Rules.Count));
    }

    // Two ways to each: to walk every way would take longer than anybody lives.
    [Fact]
    public void ForReferencesThatMultiplyTheWays_EachIsLookedAtOnce() => VerifyChain(count: 60, next: name => $"/{name}>/label|/{name}>/colour");

    // Followed one in the other, so many would be more than a stack holds.
    [Fact]
    public void ForReferencesInALongChain_TheyAreFollowedOnlySoFar() => VerifyChain(count: 5_000, next: name => $"/{name}>/label");

    private static void VerifyChain(int count, Func<string, string> next)
    {
        var names = Enumerable.Range(0, count).Select(i => $"v{i}").ToList();
        var rules = names.Select((name, i) => Warehouse.Rule(
            $$""" "refer": { "value": "/{{name}}", "among": "{{(i + 1 < count ? next(names[i + 1]) : "$/crates/*@")}}" } """));
        var api = Depot.Api($$""", "allOf": [{ "properties": { {{string.Join(",", names.Select(name => $"\"{name}\": {{ \"type\": \"string\" }}"))}} } }], "x-rules": [{{string.Join(",", rules)}}]""");
        var crate = PayloadCase.Parse($$"""{ "label": "ab", {{string.Join(",", names.Select(name => $"\"{name}\": \"x\""))}} }""");

        Assert.Equal(count, api.Schema("crate.json#")!.Get<RulesKeyword>()!.Rules.Count);
        foreach (var collections in new[] { """{ "...": 0 }""", """{ "depots": {}, "...": 0 }""" })
            Assert.Empty(new PayloadChecker(new PayloadSet(api, (PayloadObject)PayloadCase.Parse(collections))).CheckAlone("crate.json#", crate));
    }

    private static bool IsLeftOut(string rest)
    {
        var rules = RulesOf(rest);
        return new UnknownSet(rules).Silences(rules.Rules[0]);
    }

    // Where the set is not quite unknown, every rule is run.
    private static IReadOnlyList<Finding> Find(string rest, PayloadNode route)
    {
        var collections = new PayloadObject([new PayloadMember("elsewhere", new PayloadUnknown())], isOpen: true);
        return new PayloadChecker(new PayloadSet(Warehouse.Api(Declared(rest)), collections)).CheckAlone("route.json#", route);
    }

    private static RulesKeyword RulesOf(string rest) => Warehouse.Api(Declared(rest)).Schema("route.json#")!.Get<RulesKeyword>()!;

    // The rules behind it say where references lead.
    private static string Declared(string rest) => string.Join(",", new[]
    {
        rest,
        From,
        """ "refer": { "value": "/moves/*/take", "among": "/from>/slots/*/slot" } """,
    }.Select(rule => Warehouse.Rule(rule)));
}
