using ArmPayloads;
using ArmPayloads.Runtime.Tests;
using Contoso.Samples;

// Not within ArmPayloads: there the general method would be found first, as it never is in a user's code.
namespace Contoso.Tests;

public class MoreSpecificReadTests
{
    [Fact]
    public async Task ForRequestOfAResource_WhenRead_TheGeneratedMethodIsPreferred()
    {
        using HttpResponseMessage response = Answers.Of(
            $$$"""{"id":"{{{Answers.Id}}}","name":"Contact","type":"T","properties":{"apiEntitySetName":"A","keys":[]}}""");
        PayloadRequest<Profile> request = Answers.Put();
        Resource<ProfileId, Profile> answer = await request.ReadAsync(response);
        Assert.Equal("Contact", answer.Id!.Name);
        Assert.Equal("A", answer.Data.ApiEntitySetName);
    }

    [Fact]
    public async Task ForOtherRequests_WhenRead_TheGeneralMethodIsThere()
    {
        using HttpResponseMessage response = Answers.Of("""{"value":[]}""");
        ResourcePage<ProfileId, Profile> page = await new HubId("s", "g", "h").ListProfilesRequest().ReadAsync(response);
        Assert.Empty(page.Value);
    }

    [Fact]
    public void ForRequest_WhenItHasAnInstanceMethod_TheGeneratedOneWouldBeHidden() =>
        Assert.DoesNotContain(typeof(PayloadRequest<Profile>).GetMethods(), method => method.Name == "ReadAsync");
}
