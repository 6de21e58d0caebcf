namespace ArmPayloads.CustomerInsights.Tests.Generated;

public class QueryTests
{
    public static TheoryData<string> WithLocale => [.. GeneratedRequests.Operations.Where(operation => GeneratedRequests.OptionalTexts(operation).Any(IsLocale))];

    [Theory]
    [MemberData(nameof(WithLocale))]
    public void ForALocale_WhenGiven_IsEscapedInTheQuery(string operation)
    {
        var parameter = Assert.Single(GeneratedRequests.OptionalTexts(operation), IsLocale);
        var name = parameter == "localeCode" ? "locale-code" : "locale";

        Assert.EndsWith("?api-version=2017-04-26", GeneratedRequests.Make(operation).PathAndQuery, StringComparison.Ordinal);
        Assert.EndsWith($"?api-version=2017-04-26&{name}=de-de", GeneratedRequests.Make(operation, (parameter, "de-de")).PathAndQuery, StringComparison.Ordinal);
        Assert.EndsWith($"&{name}=%C3%BC%26x%3D1%20%23%3F%2F%2B", GeneratedRequests.Make(operation, (parameter, "ü&x=1 #?/+")).PathAndQuery, StringComparison.Ordinal);
        Assert.EndsWith($"&{name}=", GeneratedRequests.Make(operation, (parameter, "")).PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public void ForAPageOfAList_WhenItsSizeIsGiven_StandsInTheQuery()
    {
        Assert.EndsWith("?api-version=2017-04-26&%24top=10&%24skip=30", SampleIds.Hub.ListSegmentsRequest(top: 10, skip: 30).PathAndQuery, StringComparison.Ordinal);
        Assert.EndsWith("?api-version=2017-04-26", SampleIds.Hub.ListSegmentsRequest().PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public void ForAParameterThatMustBeGiven_WhenGiven_StandsInTheQuery() =>
        Assert.EndsWith("?api-version=2017-04-26&userId=%2A", SampleIds.Hub.View("Overview").GetRequest("*").PathAndQuery, StringComparison.Ordinal);

    [Fact]
    public void ForALocale_WithHalfASurrogatePair_IsRefused() =>
        Assert.Equal("locale-code", Assert.Throws<ArgumentException>(() => SampleIds.Hub.ListProfilesRequest("\ud800")).ParamName);

    [Fact]
    public void ForTheNextPage_WhenAsked_IsThatAddress()
    {
        var list = SampleIds.Hub.ListProfilesRequest("de-de");
        var next = new Uri("https://management.azure.com/subscriptions/x/hubs?api-version=2017-04-26&$skiptoken=a%2Fb");
        var page = list.ForPage(next);

        Assert.Equal(next, page.ToUri());
        Assert.Equal(next, page.ToUri(new Uri("https://management.chinacloudapi.cn")));
        Assert.Equal((HttpMethod.Get, null, "Profile.List", true), (page.Method, page.Body, page.Operation, page.IsPageable));
        Assert.Equal("https://management.azure.com/next?a=b", list.ForPage(new Uri("/next?a=b", UriKind.Relative)).ToUri().AbsoluteUri);
        Assert.Throws<InvalidOperationException>(() => SampleIds.Hub.Profile("Contact").GetRequest().ForPage(next));
        Assert.Throws<ArgumentNullException>(() => list.ForPage(null!));
    }

    private static bool IsLocale(string parameter) => parameter.StartsWith("locale", StringComparison.Ordinal);
}
