using System.Net;

namespace ArmPayloads.CustomerInsights.Tests.Generated;

public class AnswerTests
{
    private static readonly PayloadRequest<Profile> s_get = SampleIds.Hub.Profile("Contact").GetRequest();

    [Theory]
    [InlineData("""{ "id": "ID", "name": "contoso/Contact", "type": "T", "properties": { "apiEntitySetName": "Contacts", "tenantId": "contoso" } }""")]
    [InlineData("""{ "properties": { "apiEntitySetName": "Contacts", "tenantId": "contoso" }, "etag": "x", "type": "T", "systemData": {}, "name": "contoso/Contact", "id": "ID" }""")]
    public async Task ForAnEnvelope_WithMembersInAnyOrder_IsRead(string body)
    {
        using var response = Answers.Of(body.Replace("ID", Answers.ContactId, StringComparison.Ordinal));
        Resource<ProfileId, Profile> answer = await s_get.ReadAsync(response);

        Assert.Equal(SampleIds.Hub.Profile("contact"), answer.Id);
        Assert.Equal(("contoso/Contact", "T", true), (answer.Name, answer.Type, answer.HasData));
        Assert.Equal(("Contacts", "contoso"), (answer.Data.ApiEntitySetName, answer.Data.TenantId));
        Assert.Empty(PayloadGraph.Unknown(answer.Data));
    }

    [Fact]
    public async Task ForABareAnswer_WhenRead_IsTheDefinition()
    {
        using var response = Answers.Of(Seeds.Read("profile"));
        var answer = await s_get.ReadAsync(response);

        Assert.Null(answer.Id);
        Assert.Null(answer.Name);
        Assert.True(answer.HasData);
        JsonAssert.Same(Seeds.Read("profile"), answer.Data.ToJson());
    }

    [Fact]
    public async Task ForABareAnswer_WithMembersOfAnEnvelope_IsTheDefinition()
    {
        using var response = Answers.Of("""{ "properties": "text", "id": 5, "apiEntitySetName": "Contacts" }""");
        var answer = await s_get.ReadAsync(response);

        Assert.Equal("Contacts", answer.Data.ApiEntitySetName);
        Assert.Equal(["properties", "id"], answer.Data.AdditionalProperties.Keys);
    }

    [Fact]
    public async Task ForAWholeResource_WhenRead_IsItsOwnEnvelope()
    {
        var id = SampleIds.Hub.ToString();
        using var response = Answers.Of($$"""{ "id": "{{id}}", "name": "contoso", "type": "T", "location": "West US", "properties": { "tenantFeatures": 1 } }""");
        Resource<HubId, Hub> answer = await SampleIds.Hub.GetRequest().ReadAsync(response);

        Assert.Equal(SampleIds.Hub, answer.Id);
        Assert.Equal(("contoso", "T", "West US", 1L), (answer.Name, answer.Type, answer.Data.Location, answer.Data.Properties!.TenantFeatures));
        Assert.Equal((id, "contoso", "T"), (answer.Data.Id, answer.Data.Name, answer.Data.Type));
        Assert.Equal("""{"location":"West US","properties":{"tenantFeatures":1}}""", answer.Data.ToJson());
    }

    [Fact]
    public async Task ForAnAcceptedRequest_WithoutABody_ThereIsNoData()
    {
        using var response = new HttpResponseMessage(HttpStatusCode.Accepted);
        var answer = await SampleIds.Hub.Link("Visit").CreateOrUpdateRequest((Link)Seeds.Load("link")).ReadAsync(response);

        Assert.False(answer.HasData);
        Assert.Throws<InvalidOperationException>(() => answer.Data);
    }

    [Fact]
    public async Task ForADelete_WhenItIsDone_NothingIsRead()
    {
        using var response = new HttpResponseMessage(HttpStatusCode.NoContent);
        await SampleIds.Hub.Profile("Contact").DeleteRequest().ReadAsync(response);

        using var failed = Answers.Of("", HttpStatusCode.NotFound);
        await Assert.ThrowsAsync<PayloadRequestException>(() => SampleIds.Hub.Profile("Contact").DeleteRequest().ReadAsync(failed));
    }

    [Fact]
    public async Task ForAList_WhenRead_HasResourcesAndTheNextPage()
    {
        const string next = "https://management.azure.com/next?$skiptoken=1";
        using var response = Answers.Of($$"""{ "nextLink": "{{next}}", "value": [{ "properties": { "apiEntitySetName": "Contacts" }, "id": "{{Answers.ContactId}}" }, { "apiEntitySetName": "Bare" }] }""");
        PayloadRequest<ResourcePage<ProfileId, Profile>> list = SampleIds.Hub.ListProfilesRequest();
        ResourcePage<ProfileId, Profile> page = await list.ReadAsync(response);

        Assert.Equal(["Contacts", "Bare"], page.Value.Select(profile => profile.Data.ApiEntitySetName));
        Assert.Equal("Contact", page.Value[0].Id!.Name);
        Assert.Equal(next, page.NextLink!.OriginalString);
        using var last = Answers.Of("""{ "value": [], "nextLink": null }""");
        Assert.Null((await list.ForPage(page.NextLink).ReadAsync(last)).NextLink);
    }

    [Fact]
    public async Task ForAnActionsAnswer_WhenRead_IsItsOwnType()
    {
        using var response = Answers.Of("""{ "interactionName": "Visit", "suggestedRelationships": [{ "profileName": "Contact", "profilePropertyReferences": [{ "profilePropertyName": "Id", "interactionPropertyName": "ContactId" }] }] }""");
        SuggestRelationshipLinksResponse answer = await SampleIds.Hub.Interaction("Visit").SuggestRelationshipLinksRequest().ReadAsync(response);

        Assert.Equal("Visit", answer.InteractionName);
        Assert.Equal("Id", answer.SuggestedRelationships[0].ProfilePropertyReferences[0].ProfilePropertyName);
    }

    [Fact]
    public async Task ForAnAnswer_OfAnotherShape_SaysWhichOperationAndWhere()
    {
        using var response = Answers.Of("""{ "properties": { "fields": 1 } }""");
        var error = await Assert.ThrowsAsync<PayloadJsonException>(() => s_get.ReadAsync(response));

        Assert.Equal("The answer to Profile.Get (status 200) is not as expected: 'fields' must be an array, but the JSON has a number. Path: $.properties.fields, line 1, column 29.", error.Message);
    }

    [Fact]
    public async Task ForAnEnvelope_WithoutContent_ThereIsNoData()
    {
        using var response = Answers.Of($$"""{ "id": "{{Answers.ContactId}}", "name": "contoso/Contact", "properties": null }""", HttpStatusCode.Accepted);
        var answer = await SampleIds.Hub.Profile("Contact").CreateOrUpdateRequest((Profile)Seeds.Load("profile")).ReadAsync(response);

        Assert.Equal(("Contact", "contoso/Contact", false), (answer.Id!.Name, answer.Name, answer.HasData));
    }
}
