using Contoso.Samples;

namespace ArmPayloads.Runtime.Tests;

public class RequestTests
{
    private const string Path = "/subscriptions/s/resourceGroups/rg%20%281%29/providers/Microsoft.CustomerInsights/hubs/h";

    private static readonly HubId s_hub = new("s", "rg (1)", "h");

    [Fact]
    public async Task ForRequest_WhenMadeAMessage_HasEverything()
    {
        PayloadRequest<Profile> request = s_hub.Profile("Contact").CreateOrUpdateRequest(Sample.Minimal());
        using HttpRequestMessage message = request.ToHttpRequestMessage();
        Assert.Equal(HttpMethod.Put, message.Method);
        Assert.Equal($"https://management.azure.com{Path}/profiles/Contact?api-version=2017-04-26", message.RequestUri!.AbsoluteUri);
        Assert.Equal("application/json; charset=utf-8", message.Content!.Headers.ContentType!.ToString());
        Assert.Equal("application/json", message.Headers.Accept.ToString());
        Assert.Equal(Sample.Minimal().ToJson(), await message.Content.ReadAsStringAsync());
    }

    [Fact]
    public void ForRequest_WhenItHasNoBody_TheMessageHasNoContent()
    {
        PayloadRequest request = s_hub.Profile("Contact").DeleteRequest();
        using HttpRequestMessage message = request.ToHttpRequestMessage(new Uri("https://localhost:8443/"));
        Assert.Null(message.Content);
        Assert.Equal($"https://localhost:8443{Path}/profiles/Contact?api-version=2017-04-26", message.RequestUri!.AbsoluteUri);
        Assert.Null(request.Body);
    }

    [Fact]
    public void ForRequest_WhenAsked_KnowsItsOperation()
    {
        PayloadRequest<Profile> request = s_hub.Profile("Contact").CreateOrUpdateRequest(Sample.Minimal());
        Assert.Equal("Profile.CreateOrUpdate", request.Operation);
        Assert.True(request.IsLongRunning);
        Assert.False(request.IsPageable);
        Assert.Equal([200, 400], request.Responses.Select(response => response.Status));
        Assert.Equal("The profile was changed.", request.Responses[0].Meaning);
    }

    [Fact]
    public void ForPayload_WhenChangedAfterwards_TheRequestStaysAsItWas()
    {
        Profile profile = Sample.Minimal();
        PayloadRequest<Profile> request = s_hub.Profile("Contact").CreateOrUpdateRequest(profile);
        profile.ApiEntitySetName = "Changed";
        Assert.Equal(Sample.Minimal().ToJson(), request.Body);
    }

    [Fact]
    public void ForBody_WhenWrapped_StandsUnderProperties()
    {
        PayloadRequest<Profile> request = s_hub.Profile("Contact").CreateOrUpdateRequest(Sample.Minimal(), BodyForm.Wrapped);
        Assert.Equal($$"""{"properties":{{Sample.Minimal().ToJson()}}}""", request.Body);
        Assert.Throws<ArgumentOutOfRangeException>(() => RequestFactory.Body(Sample.Minimal(), (BodyForm)7));
    }

    [Fact]
    public void ForRequest_WhenMadeAText_RevealsNoBody()
    {
        var profile = new Profile { ApiEntitySetName = "hunter2", Keys = [] };
        Assert.Equal(
            $"PUT {Path}/profiles/Contact?api-version=2017-04-26", s_hub.Profile("Contact").CreateOrUpdateRequest(profile).ToString());
    }

    [Fact]
    public void ForQuery_WhenAValueIsThere_IsEscapedAndLeftOutWhenNot()
    {
        Assert.EndsWith("?api-version=2017-04-26&locale-code=a%26b%20%C3%BC%23", s_hub.Profile("Contact").DeleteRequest("a&b ü#").PathAndQuery, StringComparison.Ordinal);
        Assert.EndsWith("?api-version=2017-04-26", s_hub.Profile("Contact").DeleteRequest().PathAndQuery, StringComparison.Ordinal);
        Assert.Equal("locale-code", Assert.Throws<ArgumentException>(() => s_hub.Profile("Contact").DeleteRequest("\ud83d")).ParamName);
    }

    [Fact]
    public void ForTemplate_WhenExpanded_ValuesAreCheckedAndEscaped()
    {
        const string template = "/subscriptions/{s}/providers/Contoso/checkName/{name}/now";
        Assert.Equal(
            "/subscriptions/1/providers/Contoso/checkName/%C3%BC%20x/now?api-version=v&q=1",
            RequestFactory.Expand(template, "v", [("name", "ü x"), ("s", "1")], ("q", "1"), ("r", null)));
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => RequestFactory.Expand(template, "v", [("s", "1"), ("name", "..")])).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => RequestFactory.Expand(template, "v", [("s", "1")])).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => RequestFactory.Expand(template, "v", [("s", "1"), ("name", null!)])).ParamName);
    }

    [Fact]
    public void ForPath_WhenThereIsNoId_IsTheSuffix() =>
        Assert.Equal("/providers/Contoso?api-version=v", RequestFactory.Path(null, "/providers/Contoso", "v"));

    [Fact]
    public void ForNextPage_WhenTheLinkIsAbsolute_LeadsThere()
    {
        var link = new Uri("https://westeurope.management.azure.com/x?$skiptoken=a%2Fb");
        PayloadRequest<ResourcePage<ProfileId, Profile>> page = s_hub.ListProfilesRequest().ForPage(link);
        Assert.Equal(link, page.ToUri());
        Assert.Equal("GET /x?$skiptoken=a%2Fb", page.ToString());
        Assert.Equal(link, page.ForPage(link).ToUri(new Uri("https://localhost")));
    }

    [Fact]
    public void ForNextPage_WhenTheLinkIsAPath_LeadsToTheEndpoint()
    {
        PayloadRequest<ResourcePage<ProfileId, Profile>> page = s_hub.ListProfilesRequest().ForPage(new Uri("/x?t=1", UriKind.Relative));
        Assert.Equal("https://localhost/x?t=1", page.ToUri(new Uri("https://localhost")).AbsoluteUri);
    }

    [Fact]
    public void ForNextPage_WhenThereCanBeNone_IsRefused()
    {
        PayloadRequest<ResourcePage<ProfileId, Profile>> list = s_hub.ListProfilesRequest();
        Assert.Throws<ArgumentException>(() => list.ForPage(new Uri("file:///etc/passwd")));
        Assert.Throws<ArgumentException>(() => list.ForPage(new Uri("//contoso.com/x", UriKind.Relative)));
        Assert.Throws<ArgumentException>(() => list.ForPage(new Uri("x", UriKind.Relative)));
        Assert.Throws<InvalidOperationException>(
            () => s_hub.Profile("Contact").CreateOrUpdateRequest(Sample.Minimal()).ForPage(new Uri("https://localhost")));
    }
}
