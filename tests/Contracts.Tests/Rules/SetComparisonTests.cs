using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Rules;
using ArmPayloads.Contracts.Tests.Payloads;

namespace ArmPayloads.Contracts.Tests.Rules;

/// <summary>Rules that have nothing to say where nothing is known of the set.</summary>
public class SetComparisonTests
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
        // Whatever it would be run on.
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
    public void ForAnyOtherRule_ItIsRun(string rest) => Assert.False(IsLeftOut(rest));

    [Fact]
    public void ForAKnownSet_EveryRuleIsRun() =>
        Assert.Single(RulesOf(From).GroupsIn(new PayloadSet(Warehouse.Api(""), new PayloadObject([]))));

    private static bool IsLeftOut(string rest)
    {
        var rules = RulesOf(rest);
        return SetComparison.IsMadeBy(rules.Rules[0], rules);
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
