using System.Net;
using Contoso.Samples;

namespace ArmPayloads.Runtime.Tests;

public class ResourceReadingTests
{
    private const string Bare = """{"apiEntitySetName":"Contacts","keys":["Id"]}""";

    [Theory]
    [InlineData("""{"id":"ID","name":"h/Contact","type":"T","properties":DATA}""")]
    [InlineData("""{"properties":DATA,"x":{"properties":1},"type":"T","name":"h/Contact","id":"ID"}""")]
    [InlineData("""{"type":"T","properties":null,"id":"ID","properties":DATA,"name":"h/Contact","etag":["x"]}""")]
    public async Task ForEnvelope_WhenMembersComeInAnyOrder_IsRead(string template)
    {
        Resource<ProfileId, Profile> resource = await Read(template.Replace("DATA", Bare, StringComparison.Ordinal).Replace("ID", Answers.Id, StringComparison.Ordinal));
        Assert.Equal(new ProfileId("s", "g", "h", "Contact"), resource.Id);
        Assert.Equal(("h/Contact", "T"), (resource.Name, resource.Type));
        Assert.Equal(Bare, resource.Data.ToJson());
    }

    [Fact]
    public async Task ForBareDefinition_WhenRead_IsTheWholeObject()
    {
        const string json = """{"apiEntitySetName":"Contacts","keys":[],"name":"own","type":7,"id":"own"}""";
        Resource<ProfileId, Profile> resource = await Read(json);
        Assert.Null(resource.Id);
        Assert.Null(resource.Name);
        Assert.Equal(json, resource.Data.ToJson());
    }

    [Fact]
    public async Task ForBareDefinition_WhenItHasAnId_IsReadToo()
    {
        Resource<ProfileId, Profile> resource = await Read($$"""{"id":"{{Answers.Id}}","name":"Contact","apiEntitySetName":"A","keys":[]}""");
        Assert.Equal("Contact", resource.Id!.Name);
        Assert.Equal("Contact", resource.Name);
        Assert.Equal("A", resource.Data.ApiEntitySetName);
    }

    [Theory]
    [InlineData("""{"id":"ID","name":"Contact","type":"T"}""")]
    [InlineData("""{"id":"ID","name":"Contact","properties":null,"location":"x"}""")]
    public async Task ForEnvelope_WhenItHasNoContent_HasNoData(string json)
    {
        Resource<ProfileId, Profile> resource = await Read(json.Replace("ID", Answers.Id, StringComparison.Ordinal));
        Assert.False(resource.HasData);
        Assert.Equal("Contact", resource.Id!.Name);
        Assert.Throws<InvalidOperationException>(() => resource.Data);
    }

    [Theory]
    [InlineData(HttpStatusCode.OK, "")]
    [InlineData(HttpStatusCode.Created, " \r\n")]
    [InlineData(HttpStatusCode.Accepted, null)]
    [InlineData(HttpStatusCode.NoContent, null)]
    [InlineData(HttpStatusCode.OK, "null")]
    public async Task ForAnswer_WhenItsBodyIsEmpty_HasNoData(HttpStatusCode status, string? body)
    {
        using HttpResponseMessage response = Answers.Of(body, status);
        Resource<ProfileId, Profile> resource = await ResponseReader.ReadAsync(Answers.Put(), response, ProfileOperations.ResourceReader);
        Assert.False(resource.HasData);
        Assert.Null(resource.Id);
    }

    [Fact]
    public async Task ForResourceForm_WhenRead_IsTheWholeObjectWithItsId()
    {
        PayloadReadFunc<Resource<ProfileId, Profile>> whole = ResponseReader.Resource<ProfileId, Profile>(
            Profile.ReadRequired, static id => ProfileId.TryParse(id, out ProfileId? result) ? result : null, wholeIsData: true);
        string json = $$$"""{"apiEntitySetName":"A","keys":[],"id":"{{{Answers.Id}}}","name":"Contact","type":"T","properties":{"a":1}}""";
        using HttpResponseMessage response = Answers.Of(json);
        Resource<ProfileId, Profile> resource = await ResponseReader.ReadAsync(Answers.Put(), response, whole);
        Assert.Equal(json, resource.Data.ToJson());
        Assert.Equal(("Contact", "Contact", "T"), (resource.Id!.Name, resource.Name, resource.Type));
    }

    [Fact]
    public async Task ForPage_WhenRead_HasItsResourcesAndItsLink()
    {
        ResourcePage<ProfileId, Profile> page = await ReadPage(
            $$$"""{"count":2,"nextLink":"https://management.azure.com/x?t=a%2Fb","value":[{"id":"{{{Answers.Id}}}","properties":{{{Bare}}} },{{{Bare}}}]}""");
        Assert.Equal("https://management.azure.com/x?t=a%2Fb", page.NextLink!.AbsoluteUri);
        Assert.Equal(["Contact", null], page.Value.Select(resource => resource.Id?.Name));
        Assert.All(page.Value, resource => Assert.Equal(Bare, resource.Data.ToJson()));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"value":null,"nextLink":null}""")]
    [InlineData("""{"value":[],"nextLink":""}""")]
    [InlineData("[]")]
    [InlineData("")]
    public async Task ForPage_WhenNothingIsThere_IsEmptyAndTheLast(string json)
    {
        ResourcePage<ProfileId, Profile> page = await ReadPage(json);
        Assert.Empty(page.Value);
        Assert.Null(page.NextLink);
    }

    [Fact]
    public async Task ForPage_WhenTheLinkIsAPath_IsRelative() =>
        Assert.False((await ReadPage("""{"value":[],"nextLink":"/x?t=1"}""")).NextLink!.IsAbsoluteUri);

    [Theory]
    [InlineData("""{"value":[null]}""", "$.value[0]")]
    [InlineData("""{"value":{}}""", "$.value")]
    [InlineData("""{"nextLink":"not an address"}""", "$.nextLink")]
    [InlineData("""{"value":[{"properties":{"keys":["a",1]}}]}""", "$.value[0].properties.keys[1]")]
    [InlineData("""{"value":[{"keys":["a",1]}]}""", "$.value[0].keys[1]")]
    public async Task ForPage_WhenAnElementIsWrong_SaysWhere(string json, string path)
    {
        PayloadJsonException error = await Assert.ThrowsAsync<PayloadJsonException>(() => ReadPage(json));
        Assert.Equal(path, error.Path);
    }

    private static async Task<Resource<ProfileId, Profile>> Read(string json)
    {
        using HttpResponseMessage response = Answers.Of(json);
        return await ResponseReader.ReadAsync(Answers.Put(), response, ProfileOperations.ResourceReader);
    }

    private static async Task<ResourcePage<ProfileId, Profile>> ReadPage(string json)
    {
        using HttpResponseMessage response = Answers.Of(json);
        return await new HubId("s", "g", "h").ListProfilesRequest().ReadAsync(response);
    }
}
