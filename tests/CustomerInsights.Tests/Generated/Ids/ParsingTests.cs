namespace ArmPayloads.CustomerInsights.Tests.Generated;

public class ParsingTests
{
    public static TheoryData<int> All => [.. Enumerable.Range(0, SampleIds.All.Count)];

    [Theory]
    [MemberData(nameof(All))]
    public void ForEveryTypeOfId_WhenItsTextIsParsed_ItIsEqual(int index)
    {
        var id = SampleIds.All[index];
        var type = id.GetType();

        Assert.Equal(id, SampleIds.Parse(type, id.ToString()));
        Assert.Equal(id.ToString(), SampleIds.TryParse(type, id.ToString())!.ToString());
        Assert.Equal(id, SampleIds.Parse(type, id.ToString().ToUpperInvariant()));
        Assert.All(SampleIds.All.Where(other => other != id), other => Assert.Null(SampleIds.TryParse(type, other.ToString())));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void ForEveryTypeOfId_WhenTheTextIsAnother_IsRefused(int index)
    {
        var id = SampleIds.All[index];
        var text = id.ToString();
        string?[] others = [null, "", "/", text + "/", text[1..], "/" + text, text + "/x", text + "/x/y", text + "?api-version=1", text + "\n", " " + text, text.Replace("hubs", "hub", StringComparison.Ordinal), "https://management.azure.com" + text, text.Replace("contoso-rg", "", StringComparison.Ordinal), text.Replace("contoso-rg", "..", StringComparison.Ordinal)];

        Assert.All(others, other => Assert.Null(SampleIds.TryParse(id.GetType(), other)));
    }

    [Fact]
    public void ForLetterCase_InSegmentsAndNames_DoesNotCount()
    {
        var id = SampleIds.Hub.Link("VisitToContact");
        const string text = "/SUBSCRIPTIONS/00000000-0000-0000-0000-000000000001/resourcegroups/CONTOSO-RG/PROVIDERS/microsoft.customerinsights/HUBS/Contoso/LINKS/visittocontact";

        Assert.True(LinkId.TryParse(text, out LinkId? same));
        Assert.Equal(id, same);
        Assert.True(id == same && !(id != same) && id.Equals((object)same));
        Assert.Equal(id.GetHashCode(), same.GetHashCode());
        Assert.Equal("visittocontact", same.Name);
        Assert.Equal(id.Parent, same.Parent);
    }

    [Fact]
    public void ForOtherNamesOrTypes_IdsAreNotEqual()
    {
        ResourceId[] ids =
        [
            SampleIds.Hub, SampleIds.Hub.Link("Contact"), SampleIds.Hub.Link("Contact1"), SampleIds.Hub.Profile("Contact"),
            new HubId("x", "contoso-rg", "contoso").Link("Contact"), new HubId(SampleIds.Subscription, "x", "contoso").Link("Contact"),
            new HubId(SampleIds.Subscription, "contoso-rg", "x1").Link("Contact"),
        ];

        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.False(SampleIds.Hub.Equals(null));
        Assert.True(SampleIds.Hub != null!);
    }

    [Fact]
    public void ForATextThatIsNoId_WhenParsed_SaysWhereItDiffers()
    {
        var text = SampleIds.Hub.Profile("Contact").ToString();

        Assert.Contains("'profiles' stands where 'links' was expected", Assert.Throws<FormatException>(() => LinkId.Parse(text)).Message, StringComparison.Ordinal);
        Assert.Contains("profileName '1'", Assert.Throws<FormatException>(() => ProfileId.Parse(text.Replace("Contact", "1", StringComparison.Ordinal))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => LinkId.Parse(null!));
    }

    [Fact]
    public void ForCodeThatIsGenericOverParsing_IdsCanBeParsed()
    {
        Assert.Equal(SampleIds.Hub, Parse<HubId>(SampleIds.Hub.ToString()));
        Assert.Throws<FormatException>(() => Parse<RelationshipId>("x"));
        Assert.True(TryParse(SampleIds.Hub.RoleAssignment("Admins").ToString(), out RoleAssignmentId? id));
        Assert.Equal("Admins", id!.Name);
        Assert.False(TryParse("x", out ConnectorId? none));
        Assert.Null(none);
    }

    private static T Parse<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);

    private static bool TryParse<T>(string text, out T? id)
        where T : IParsable<T> => T.TryParse(text, null, out id);
}
