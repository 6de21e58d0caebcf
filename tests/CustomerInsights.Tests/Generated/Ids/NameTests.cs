namespace ArmPayloads.CustomerInsights.Tests.Generated;

public class NameTests
{
    private static readonly Dictionary<string, int> s_limits = new()
    {
        ["hubName"] = 64,
        ["connectorName"] = 128,
        ["interactionName"] = 128,
        ["linkName"] = 512,
        ["profileName"] = 128,
        ["relationshipName"] = 512,
        ["assignmentName"] = 128,
        ["authorizationPolicyName"] = 50,
        ["kpiName"] = 512,
        ["mappingName"] = 128,
        ["predictionName"] = 512,
        ["relationshipLinkName"] = 512,
        ["viewName"] = 512,
    };

    // The others may be called anything.
    private static readonly string[] s_patterned =
        ["hubName", "connectorName", "interactionName", "linkName", "profileName", "relationshipName", "assignmentName", "kpiName", "mappingName", "relationshipLinkName"];

    public static TheoryData<string> Parameters => [.. SampleIds.ByName.Keys];

    public static TheoryData<string> Limited => [.. s_limits.Keys];

    public static TheoryData<string> Patterned => [.. s_patterned];

    public static TheoryData<string> Bad =>
    [
        "", ".", "..", "Contact\n", "Contact\r\n", "Con\0tact", "Con\u0085tact", "Con\u2028tact", "Con\u007ftact", "a/b", "a\\b", "a?b", "a#b",
    ];

    [Theory]
    [MemberData(nameof(Limited))]
    public void ForEveryName_AtItsLimit_IsTakenAndNoLonger(string parameter)
    {
        var limit = s_limits[parameter];

        Assert.Equal(limit, SampleIds.ByName[parameter](new string('a', limit)).Name.Length);
        Assert.Equal(parameter, Assert.Throws<ArgumentException>(() => SampleIds.ByName[parameter](new string('a', limit + 1))).ParamName);
    }

    [Theory]
    [MemberData(nameof(Patterned))]
    public void ForEveryName_ThatBreaksItsPattern_IsRefused(string parameter)
    {
        string[] names = ["a", "1a", "_a", "a-b", "a b", "a.b", "a%20b", "ab ", " ab", "äb", "a😀", "aé", "a٣", "a$b", "a\u00a0"];

        Assert.All(names, name => Assert.Equal(parameter, Assert.Throws<ArgumentException>(() => SampleIds.ByName[parameter](name)).ParamName));
        Assert.Equal(parameter, Assert.Throws<ArgumentNullException>(() => SampleIds.ByName[parameter](null!)).ParamName);
    }

    [Theory]
    [InlineData("-a")]
    [InlineData("a.")]
    [InlineData("a b")]
    [InlineData("\u00e4b")]
    public void ForAPolicy_ThatBreaksItsPattern_IsRefused(string name) =>
        Assert.Equal("authorizationPolicyName", Assert.Throws<ArgumentException>(() => SampleIds.Hub.AuthorizationPolicy(name)).ParamName);

    [Theory]
    [InlineData("a")]
    [InlineData("1")]
    [InlineData("read-only.2")]
    public void ForAPolicy_ThatKeepsItsPattern_IsTaken(string name) => Assert.Equal(name, SampleIds.Hub.AuthorizationPolicy(name).Name);

    [Theory]
    [MemberData(nameof(Parameters))]
    public void ForAnUnderscore_OnlyTheHubRefusesIt(string parameter)
    {
        if (parameter == "hubName")
            Assert.Throws<ArgumentException>(() => SampleIds.ByName[parameter]("a_b"));
        else
            Assert.Equal("a_b", SampleIds.ByName[parameter]("a_b").Name);
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void ForNames_ThatWouldChangeTheAddress_AreRefusedEverywhere(string name) => CheckRefused(name);

    // Not as data of a theory: on their way through the runner they would be replaced.
    [Fact]
    public void ForNames_WithHalfASurrogatePair_AreRefusedEverywhere() =>
        Assert.All(["Con\ud800", "\udc00Con", "\ude00\ud83d"], CheckRefused);

    [Fact]
    public void ForResourceGroups_OfMoreThanNinetyCharacters_AreRefusedEverywhere()
    {
        var name = new string('ü', 90);

        Assert.Equal(name, new HubId("sub", name, "contoso").ResourceGroupName);
        Assert.Equal("resourceGroupName", Assert.Throws<ArgumentException>(() => new HubId("sub", name + "x", "contoso")).ParamName);
        Assert.Equal("resourceGroupName", Assert.Throws<ArgumentException>(() => HubId.ListByResourceGroupRequest("sub", name + "x")).ParamName);
    }

    [Fact]
    public void ForARefusedName_TheMessageSaysWhy()
    {
        Assert.StartsWith("profileName must not be empty.", Message(""), StringComparison.Ordinal);
        Assert.StartsWith("profileName '1' must match the pattern ^[a-zA-Z][a-zA-Z0-9_]+$.", Message("1"), StringComparison.Ordinal);
        Assert.Contains("\\u000a", Message("Contact\n"), StringComparison.Ordinal);
        Assert.DoesNotContain("\n", Message("Contact\n"), StringComparison.Ordinal);

        static string Message(string name) => Assert.Throws<ArgumentException>(() => SampleIds.Hub.Profile(name)).Message;
    }

    private static void CheckRefused(string name)
    {
        foreach (var (parameter, make) in SampleIds.ByName)
            Assert.Equal(parameter, Assert.Throws<ArgumentException>(() => make(name)).ParamName);
        Assert.Equal("subscriptionId", Assert.Throws<ArgumentException>(() => new HubId(name, "rg", "contoso")).ParamName);
        Assert.Equal("resourceGroupName", Assert.Throws<ArgumentException>(() => new HubId("sub", name, "contoso")).ParamName);
        Assert.Equal("subscriptionId", Assert.Throws<ArgumentException>(() => HubId.ListRequest(name)).ParamName);
        Assert.Equal("resourceGroupName", Assert.Throws<ArgumentException>(() => HubId.ListByResourceGroupRequest("sub", name)).ParamName);
    }
}
