using System.Text.Json.Nodes;
using ArmPayloads.CustomerInsights.Tests.Generated;

namespace ArmPayloads.CustomerInsights.Tests.Rules;

/// <summary>The bodies of the five seed pages are right, whatever rules there are.</summary>
public class SeedRulesTests
{
    public static TheoryData<string> Names => [.. Seeds.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void ForASeedBody_WhenItIsAlone_NothingIsAboveInfo(string name) =>
        Assert.Empty(AboveInfo(HubCheck.Alone(name + ".json#", Seeds.Read(name))));

    [Fact]
    public void ForAHubOfTheSeeds_WhenTheRestExists_NothingIsAboveInfo()
    {
        var findings = HubCheck.Of(Hub("CurrentProfile", "AssociatedProfile", "testProfile1446"));

        Assert.Empty(AboveInfo(findings));
        Assert.NotEmpty(findings);
    }

    [Fact]
    public void ForAHubOfTheSeeds_WhenAProfileExistsNowhere_Reports() => Assert.Equal(
        ["ARMP201 error relationship-profiles-exist relationships/relationship1#/relatedProfileType"],
        AboveInfo(HubCheck.Of(Hub("CurrentProfile", "testProfile1446"))));

    private static IEnumerable<string> AboveInfo(IEnumerable<Finding> findings) =>
        findings.Where(finding => finding.Severity > RuleSeverity.Info).Select(HubCheck.Line);

    private static JsonObject Hub(params string[] profiles) => new()
    {
        ["profiles"] = new JsonObject { ["TestProfileType396"] = Seed("profile") },
        ["interactions"] = new JsonObject(),
        ["links"] = new JsonObject { ["linkTest4806"] = Seed("link") },
        ["relationships"] = new JsonObject { ["relationship1"] = Seed("relationship") },
        ["connectors"] = new JsonObject { ["testConnector"] = Seed("connector") },
        ["roleAssignments"] = new JsonObject { ["assignment1"] = Seed("role-assignment") },
        ["existing"] = new JsonObject
        {
            ["profiles"] = new JsonArray([.. profiles.Select(name => JsonValue.Create(name))]),
            ["interactions"] = new JsonArray("testInteraction1949"),
        },
    };

    private static JsonNode Seed(string name) => JsonNode.Parse(Seeds.Read(name))!;
}
