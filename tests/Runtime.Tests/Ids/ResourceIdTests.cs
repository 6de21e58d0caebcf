using Contoso.Samples;

namespace ArmPayloads.Runtime.Tests;

public class ResourceIdTests
{
    private const string Text =
        "/subscriptions/s1/resourceGroups/rg ü(1)/providers/Microsoft.CustomerInsights/hubs/contoso/profiles/Contact";

    private static readonly ProfileId s_id = new("s1", "rg ü(1)", "contoso", "Contact");

    [Fact]
    public void ForId_WhenMade_KnowsItsParts()
    {
        Assert.Equal(Text, s_id.ToString());
        Assert.Equal("Contact", s_id.Name);
        Assert.Equal("contoso", s_id.HubName);
        Assert.Equal("Microsoft.CustomerInsights/hubs/profiles", s_id.ResourceType);
        Assert.Equal("2017-04-26", s_id.ApiVersion);
    }

    [Fact]
    public void ForUri_WhenNothingIsSaid_LeadsToThePublicCloud() => Assert.Equal(
        "https://management.azure.com/subscriptions/s1/resourceGroups/rg%20%C3%BC%281%29/providers/Microsoft.CustomerInsights/hubs/contoso/profiles/Contact?api-version=2017-04-26",
        s_id.ToUri().AbsoluteUri);

    [Theory]
    [InlineData("https://management.chinacloudapi.cn", "https://management.chinacloudapi.cn/subscriptions/")]
    [InlineData("https://localhost:8443/arm/", "https://localhost:8443/arm/subscriptions/")]
    [InlineData("http://localhost", "http://localhost/subscriptions/")]
    [InlineData("https://management.azure.com/", "https://management.azure.com/subscriptions/")]
    public void ForUri_WhenAnEndpointIsGiven_BeginsWithIt(string endpoint, string begin)
    {
        Uri uri = s_id.ToUri(new Uri(endpoint), "2020-01-01&x=1");
        Assert.StartsWith(begin, uri.AbsoluteUri, StringComparison.Ordinal);
        Assert.EndsWith("/profiles/Contact?api-version=2020-01-01%26x%3D1", uri.AbsoluteUri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ftp://localhost")]
    [InlineData("https://localhost/?a=b")]
    [InlineData("https://localhost/#a")]
    public void ForUri_WhenTheEndpointIsNone_IsRefused(string endpoint)
    {
        Assert.Equal("endpoint", Assert.Throws<ArgumentException>(() => s_id.ToUri(new Uri(endpoint))).ParamName);
        Assert.Throws<ArgumentException>(() => s_id.ToUri(new Uri("/arm", UriKind.Relative)));
    }

    [Fact]
    public void ForId_WhenParsed_RoundTripsAndIgnoresLetterCase()
    {
        Assert.True(ProfileId.TryParse(Text, out ProfileId? same));
        Assert.Equal(s_id, same);
        Assert.True(ProfileId.TryParse(Text.ToUpperInvariant(), out ProfileId? upper));
        Assert.Equal(s_id, upper);
        Assert.Equal(s_id.GetHashCode(), upper.GetHashCode());
        Assert.True(s_id == upper);
        Assert.False(s_id != upper);
    }

    [Fact]
    public void ForIds_WhenTheyDiffer_AreNotEqual()
    {
        Assert.NotEqual(s_id, new ProfileId("s2", "rg ü(1)", "contoso", "Contact"));
        Assert.NotEqual(s_id, new ProfileId("s1", "rg ü(1)", "contoso", "Contact2"));
        Assert.False(s_id.Equals((object)new HubId("s1", "rg ü(1)", "contoso")));
        Assert.False(s_id == null);
        Assert.True((ProfileId?)null == (ProfileId?)null);
        Assert.False(s_id.Equals((object?)Text));
    }

    [Fact]
    public void ForParent_WhenAskedForAChild_PassesItsValuesOn()
    {
        ProfileId child = new HubId("s1", "rg ü(1)", "contoso").Profile("Contact");
        Assert.Equal(s_id, child);
        Assert.Equal("profileName", Assert.Throws<ArgumentException>(() => new HubId("s", "g", "h").Profile("1x")).ParamName);
    }

    [Fact]
    public void ForName_WhenItIsNotAllowed_TheExceptionNamesTheParameter()
    {
        Assert.Equal("resourceGroupName", Assert.Throws<ArgumentException>(() => new HubId("s", "..", "h")).ParamName);
        Assert.Equal("hubName", Assert.Throws<ArgumentNullException>(() => new HubId("s", "g", null!)).ParamName);
        Assert.Equal("profileName", Assert.Throws<ArgumentException>(() => new ProfileId("s", "g", "h", "Contact\n")).ParamName);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(Text + "/")]
    [InlineData(Text + "\n")]
    [InlineData("/subscriptions/s1/resourceGroups/../providers/Microsoft.CustomerInsights/hubs/contoso/profiles/Contact")]
    [InlineData("/subscriptions/s1/resourceGroups/g/providers/Microsoft.CustomerInsights/hubs/contoso/profiles/1Contact")]
    public void ForText_WhenItIsNoId_IsNotParsed(string? text)
    {
        Assert.False(ProfileId.TryParse(text, out ProfileId? id));
        Assert.Null(id);
    }

    [Theory]
    [InlineData("x", "does not begin with '/'")]
    [InlineData("/subscriptions/s1/resourcegroup/g", "'resourcegroup' stands where 'resourceGroups' was expected")]
    [InlineData("/subscriptions/s1/resourceGroups/g", "ends before '/providers/Microsoft.CustomerInsights/hubs/{hubName}/profiles/{profileName}'")]
    [InlineData("/subscriptions//resourceGroups/g", "{subscriptionId} is empty")]
    [InlineData(Text + "/", "goes on with '/'")]
    [InlineData(Text + "-", "must match the pattern")]
    public void ForText_WhenItIsNoId_TheExceptionSaysWhereItDiffers(string text, string reason)
    {
        string message = Assert.Throws<FormatException>(() => ProfileId.Parse(text)).Message;
        Assert.Contains("Microsoft.CustomerInsights/hubs/profiles", message, StringComparison.Ordinal);
        Assert.Contains(reason, message, StringComparison.Ordinal);
    }
}
