using System.Text.Json.Nodes;

namespace ArmPayloads.CustomerInsights.Tests.Rules;

/// <summary>What findings offer as a change mends what they report.</summary>
public class EditTests
{
    public static TheoryData<string> Mendable =>
        [.. RuleCase.Running.Where(name => Edited(RuleCase.Named(name)) is not null)];

    [Theory]
    [MemberData(nameof(Mendable))]
    public void ForACase_WhenTheEditIsApplied_TheFindingIsGone(string name)
    {
        var entry = RuleCase.Named(name);
        var finding = Edited(entry)!;
        var definition = entry.Invalid.DeepClone();
        var steps = finding.Resource.Split('/', 2);
        PayloadEdits.Apply(finding.Edit!, definition[steps[0]]![steps[1]]!);

        Assert.False(JsonNode.DeepEquals(entry.Invalid, definition));
        Assert.DoesNotContain(HubCheck.Line(finding), HubCheck.Of(definition).Select(HubCheck.Line));
    }

    [Fact]
    public void ForTheCases_ManyCanBeMended() => Assert.InRange(Mendable.Count, 30, int.MaxValue);

    [Fact]
    public void ForALinkOfTwoStyles_WhenTheEditIsApplied_ItIsOfOneStyle()
    {
        var link = JsonNode.Parse("""
            {
              "sourceInteractionType": "Visit",
              "targetProfileType": "Contact",
              "mappings": [{ "interactionTypePropertyName": "Count", "profileTypePropertyName": "Visits", "isProfileTypeId": false, "linkType": "CopyIfNull" }],
              "participantPropertyReferences": [{ "sourcePropertyName": "ContactId", "targetPropertyName": "Id" }]
            }
            """)!;
        var finding = Assert.Single(HubCheck.Alone("link.json#", link.ToJsonString()));

        PayloadEdits.Apply(finding.Edit!, link);

        Assert.Equal("link-one-naming-style", finding.Rule);
        Assert.True(JsonNode.DeepEquals(link, JsonNode.Parse("""
            {
              "sourceEntityType": "Interaction",
              "sourceEntityTypeName": "Visit",
              "targetEntityType": "Profile",
              "targetEntityTypeName": "Contact",
              "mappings": [{ "sourcePropertyName": "Count", "targetPropertyName": "Visits", "linkType": "CopyIfNull" }],
              "participantPropertyReferences": [{ "sourcePropertyName": "ContactId", "targetPropertyName": "Id" }]
            }
            """)), link.ToJsonString());
        Assert.Empty(HubCheck.Alone("link.json#", link.ToJsonString()));
    }

    [Theory]
    [InlineData("MetadataAdmin", "ManageAdmin")]
    [InlineData("MetadataReader", "ManageReader")]
    [InlineData("DataReadr", "DataReader")]
    public void ForARole_WhenItHasAnOldNameOrASlip_TheRightOneIsOffered(string role, string meant)
    {
        var finding = Assert.Single(HubCheck.Alone("role-assignment.json#", $$"""
            { "role": "{{role}}", "principals": [{ "principalId": "4c54c38ffa9b416ba5a6d6c8a20cbe7e", "principalType": "User" }] }
            """));

        Assert.Equal(meant, finding.Suggestion);
        Assert.Equal($"\"{meant}\"", Assert.Single(finding.Edit!.Steps).Value);
    }

    // A query or a list: a person knows which.
    [Theory]
    [InlineData("SegmentDefinition", "{ }")]
    [InlineData("SegmentDefinition", """{ "query": null, "memberIds": null }""")]
    [InlineData("StaticSegmentRequest", "{ }")]
    public void ForASegmentOfNobody_WhenItIsReported_NoKindIsChosen(string type, string segment)
    {
        var finding = Assert.Single(HubCheck.Alone("segment.json#/definitions/" + type, segment));

        Assert.Equal("segment-membership-source", finding.Rule);
        Assert.Null(finding.Edit);
    }

    private static Finding? Edited(RuleCase entry) => HubCheck.Of(entry.Invalid).FirstOrDefault(finding => finding.Rule == entry.Rule && finding.Edit is not null);
}
