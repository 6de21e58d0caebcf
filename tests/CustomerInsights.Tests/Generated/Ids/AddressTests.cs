namespace ArmPayloads.CustomerInsights.Tests.Generated;

public class AddressTests
{
    private const string Hub = "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/contoso-rg/providers/Microsoft.CustomerInsights/hubs/contoso";

    [Theory]
    [InlineData("connectorName", "connectors")]
    [InlineData("linkName", "links")]
    [InlineData("profileName", "profiles")]
    [InlineData("relationshipName", "relationships")]
    [InlineData("assignmentName", "roleAssignments")]
    public void ForTheSeedPages_WithNamesFilledIn_TheAddressIsTheirs(string parameter, string collection)
    {
        var id = SampleIds.ByName[parameter]("Some_Name1");

        Assert.Equal($"{Hub}/{collection}/Some_Name1?api-version=2017-04-26", id.ToUri().AbsoluteUri);
        Assert.Equal($"Microsoft.CustomerInsights/hubs/{collection}", id.ResourceType);
        Assert.Equal(("Some_Name1", "2017-04-26"), (id.Name, id.ApiVersion));
    }

    [Fact]
    public void ForTheHub_TheAddressIsItsOwn() =>
        Assert.Equal(Hub + "?api-version=2017-04-26", SampleIds.Hub.ToUri().AbsoluteUri);

    [Fact]
    public void ForAResourceGroupWithOtherLetters_TheAddressIsEscaped()
    {
        var id = new HubId("sub", "rg ü(1)", "contoso").Profile("Contact");

        Assert.Equal(
            "https://management.azure.com/subscriptions/sub/resourceGroups/rg%20%C3%BC%281%29/providers/Microsoft.CustomerInsights/hubs/contoso/profiles/Contact?api-version=2017-04-26",
            id.ToUri().AbsoluteUri);
        Assert.Equal("/subscriptions/sub/resourceGroups/rg ü(1)/providers/Microsoft.CustomerInsights/hubs/contoso/profiles/Contact", id.ToString());
        Assert.Equal(id, ProfileId.Parse(id.ToString()));
    }

    [Theory]
    [InlineData("https://management.chinacloudapi.cn", "https://management.chinacloudapi.cn/subscriptions/")]
    [InlineData("https://management.usgovcloudapi.net/", "https://management.usgovcloudapi.net/subscriptions/")]
    [InlineData("https://proxy.contoso.com:8443/arm", "https://proxy.contoso.com:8443/arm/subscriptions/")]
    [InlineData("https://proxy.contoso.com/a/b/", "https://proxy.contoso.com/a/b/subscriptions/")]
    public void ForAnotherEndpoint_WithOrWithoutSlash_TheAddressBeginsThere(string endpoint, string expected)
    {
        var uri = SampleIds.Hub.Link("Visit").ToUri(new Uri(endpoint));

        Assert.StartsWith(expected, uri.AbsoluteUri, StringComparison.Ordinal);
        Assert.EndsWith("/hubs/contoso/links/Visit?api-version=2017-04-26", uri.AbsoluteUri, StringComparison.Ordinal);
        Assert.StartsWith(expected, SampleIds.Hub.ListLinksRequest().ToUri(new Uri(endpoint)).AbsoluteUri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/relative", UriKind.Relative)]
    [InlineData("ftp://contoso.com", UriKind.Absolute)]
    [InlineData("https://contoso.com?a=b", UriKind.Absolute)]
    [InlineData("https://contoso.com#a", UriKind.Absolute)]
    public void ForAnEndpoint_ThatCannotBeOne_IsRefused(string endpoint, UriKind kind) =>
        Assert.Equal("endpoint", Assert.Throws<ArgumentException>(() => SampleIds.Hub.ToUri(new Uri(endpoint, kind))).ParamName);

    [Fact]
    public void ForAnotherApiVersion_TheAddressHasIt()
    {
        Assert.Equal("?api-version=2017-01-01", SampleIds.Hub.ToUri(apiVersion: "2017-01-01").Query);
        Assert.Equal("?api-version=1%26x%3D2", SampleIds.Hub.ToUri(apiVersion: "1&x=2").Query);
        Assert.Equal("apiVersion", Assert.Throws<ArgumentException>(() => SampleIds.Hub.ToUri(apiVersion: "\ud800")).ParamName);
    }

    [Fact]
    public void ForAnId_ItsPartsCanBeRead()
    {
        var id = SampleIds.Hub.Profile("Contact");

        Assert.Equal((SampleIds.Subscription, "contoso-rg", "contoso", "Contact"), (id.SubscriptionId, id.ResourceGroupName, id.HubName, id.Name));
        Assert.Same(SampleIds.Hub, id.Parent);
        Assert.Equal(id, new ProfileId(SampleIds.Subscription, "contoso-rg", "contoso", "Contact"));
    }
}
