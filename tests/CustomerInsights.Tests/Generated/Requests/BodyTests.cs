namespace ArmPayloads.CustomerInsights.Tests.Generated;

public class BodyTests
{
    [Fact]
    public void ForADefinition_WhenSent_IsBareUnlessAskedForWrapped()
    {
        var relationship = (Relationship)Seeds.Load("relationship");
        var id = SampleIds.Hub.Relationship("Current_Associated");

        Assert.Equal(relationship.ToJson(), id.CreateOrUpdateRequest(relationship).Body);
        Assert.Equal(relationship.ToJson(), id.CreateOrUpdateRequest(relationship, BodyForm.Bare).Body);
        Assert.Equal($$"""{"properties":{{relationship.ToJson()}}}""", id.CreateOrUpdateRequest(relationship, BodyForm.Wrapped).Body);
        Assert.Throws<ArgumentOutOfRangeException>(() => id.CreateOrUpdateRequest(relationship, (BodyForm)7));
        Assert.Throws<ArgumentNullException>(() => id.CreateOrUpdateRequest(null!));
    }

    [Fact]
    public void ForAWholeResource_WhenSent_IsAlwaysItself()
    {
        var hub = new Hub { Location = "West US", Tags = { ["team"] = "a" }, Properties = new HubPropertiesFormat { TenantFeatures = 1 } };

        Assert.Equal("""{"location":"West US","properties":{"tenantFeatures":1},"tags":{"team":"a"}}""", SampleIds.Hub.CreateOrUpdateRequest(hub).Body);
        Assert.Equal(SampleIds.Hub.CreateOrUpdateRequest(hub).Body, SampleIds.Hub.UpdateRequest(hub).Body);
    }

    [Fact]
    public void ForAReadOnlyMember_WhenAnAnswerIsSentBack_IsNotInTheBody()
    {
        var profile = Profile.FromJson("""{ "apiEntitySetName": "a", "tenantId": "contoso", "provisioningState": "Failed" }""");

        Assert.Equal("""{"properties":{"apiEntitySetName":"a"}}""", SampleIds.Hub.Profile("Contact").CreateOrUpdateRequest(profile, BodyForm.Wrapped).Body);
    }

    [Fact]
    public async Task ForAMessage_WhenMade_HasEverythingTheServiceNeeds()
    {
        var profile = new Profile { ApiEntitySetName = "Kontäkte", StrongIds = [] };
        using var message = SampleIds.Hub.Profile("Contact").CreateOrUpdateRequest(profile).ToHttpRequestMessage(new Uri("https://management.usgovcloudapi.net"));

        Assert.Equal(HttpMethod.Put, message.Method);
        Assert.Equal(SampleIds.Hub.Profile("Contact").ToUri(new Uri("https://management.usgovcloudapi.net/")), message.RequestUri);
        Assert.Equal("application/json; charset=utf-8", message.Content!.Headers.ContentType!.ToString());
        Assert.Equal("application/json", message.Headers.Accept.ToString());
        JsonAssert.Same(profile.ToJson(), await message.Content.ReadAsStringAsync());

        using var get = SampleIds.Hub.Profile("Contact").GetRequest().ToHttpRequestMessage();
        Assert.Equal(HttpMethod.Get, get.Method);
        Assert.Null(get.Content);
    }

    [Fact]
    public void ForARequest_WhenThePayloadChangesLater_StaysAsItWas()
    {
        var profile = new Profile { ApiEntitySetName = "a", StrongIds = [] };
        var request = SampleIds.Hub.Profile("Contact").CreateOrUpdateRequest(profile);
        profile.ApiEntitySetName = "b";

        Assert.Equal("""{"strongIds":[],"apiEntitySetName":"a"}""", request.Body);
    }
}
