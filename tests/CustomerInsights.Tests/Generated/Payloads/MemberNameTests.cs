namespace ArmPayloads.CustomerInsights.Tests.Generated;

public class MemberNameTests
{
    [Fact]
    public void ForNames_WhenTheyAreEscaped_AreKnown()
    {
        var assignment = RoleAssignment.FromJson("""{ "\u0072ole": "Reader", "\u0070\u0072incipals": [{ "principal\u0049d": "1" }], "display\u004eame": { "en\u002dus": "a" } }""");

        Assert.Equal(RoleName.Reader, assignment.Role);
        Assert.Equal("1", Assert.Single(assignment.Principals).PrincipalId);
        Assert.Equal("a", assignment.DisplayName["en-us"]);
        Assert.Empty(PayloadGraph.Unknown(assignment));
    }

    [Fact]
    public void ForNames_InAnotherLetterCase_AreUnknown() =>
        Assert.Equal(["Role"], RoleAssignment.FromJson("""{ "Role": "Reader" }""").AdditionalProperties.Keys);

    [Fact]
    public void ForNamesThatOccurTwice_WhenRead_TheLastOneWins()
    {
        var profile = Profile.FromJson(
            """{ "typeName": "a", "fields": [{}, {}], "x": 1, "displayName": { "en": "a", "en": "b" }, "typeName": "b", "fields": [], "x": { "y": 1, "y": 2 } }""");

        Assert.Equal("""{"displayName":{"en":"b"},"fields":[],"typeName":"b","x":{"y":2}}""", profile.ToJson());
    }

    [Fact]
    public void ForANameThatOccursTwice_WhenTheLastIsNull_IsAbsent() =>
        Assert.Equal("{}", Profile.FromJson("""{ "typeName": "a", "typeName": null, "fields": [], "fields": null, "entityType": "None", "entityType": null }""").ToJson());

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("rol")]
    [InlineData("tenantIdx")]
    [InlineData("$ref")]
    public void ForNames_ThatAreNearlyKnown_AreKept(string name) =>
        JsonAssert.Same($$"""{ "{{name}}": [] }""", RoleAssignment.FromJson($$"""{ "{{name}}": [] }""").ToJson());
}
