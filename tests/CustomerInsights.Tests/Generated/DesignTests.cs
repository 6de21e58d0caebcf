using System.Net;
using ArmPayloads.CustomerInsights;

// A namespace far from the generated one: what is not said by a using is not seen.
namespace Contoso.Marketing;

/// <summary>The design's example, as it is written there.</summary>
public class DesignTests
{
    [Fact]
    public async Task ForTheExampleOfTheDesign_WhenItRuns_DoesWhatItsCommentsSay()
    {
        var hub = new HubId("00000000-0000-0000-0000-000000000001", "contoso-rg", "contoso");
        LinkId id = hub.Link("VisitToContact");
        Uri uri = id.ToUri();
        Assert.Equal("https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/contoso-rg/providers/Microsoft.CustomerInsights/hubs/contoso/links/VisitToContact?api-version=2017-04-26", uri.AbsoluteUri);
        if (LinkId.TryParse("/subscriptions/...", out LinkId? same)) { Assert.Fail(same.Name); }

        var contact = Contact();
        PayloadRequest<Profile> request = hub.Profile("Contact").CreateOrUpdateRequest(contact);
        PayloadRequest<Profile> wrapped = hub.Profile("Contact").CreateOrUpdateRequest(contact, BodyForm.Wrapped);
        HttpRequestMessage message = request.ToHttpRequestMessage();
        Assert.Equal("{\"properties\":" + await message.Content!.ReadAsStringAsync() + "}", wrapped.Body);

        var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent($$"""{ "name": "Contact", "properties": {{contact.ToJson()}} }""") };
        Resource<ProfileId, Profile> answer = await request.ReadAsync(response);
        Assert.Equal(contact.ToJson(), answer.Data.ToJson());
        PayloadRequest<ResourcePage<ProfileId, Profile>> list = hub.ListProfilesRequest();
        Assert.True(list.IsPageable);

        string json = contact.ToJson(); Profile back = Profile.FromJson(json);
        Assert.Equal(
            """{"strongIds":[{"keyPropertyNames":["Id"],"strongIdName":"ById"}],"apiEntitySetName":"Contacts","displayName":{"en-us":"Contact"},"fields":[{"fieldName":"Id","fieldType":"Edm.String","isRequired":true},{"fieldName":"LastName","fieldType":"Edm.String"}]}""",
            json);
        Assert.Equal(json, back.ToJson());
    }

    [Fact]
    public void ForTheHubOfTheDesign_WhenItIsSaved_IsLoadedAgain()
    {
        var contact = Contact();
        var definition = new HubDefinition
        {
            Profiles = { ["Contact"] = contact },
            Interactions = { ["Visit"] = new Interaction { /* ... */ } },
            Links =
            {
                ["VisitToContact"] = new Link
                {
                    SourceInteractionType = "Visit",
                    TargetProfileType = "Contact",
                    Mappings = [new() { InteractionTypePropertyName = "Surname", ProfileTypePropertyName = "LastNmae" }],
                    ParticipantPropertyReferences = [new() { InteractionPropertyName = "ContactId", ProfilePropertyName = "Id" }],
                },
            },
        };
        var folder = Directory.CreateTempSubdirectory("armpayloads-").FullName;
        try
        {
            definition.Save(folder);
            HubDefinition loaded = HubDefinition.Load(folder);
            Assert.Equal(definition.Links["VisitToContact"].ToJson(), loaded.Links["VisitToContact"].ToJson());
            Assert.Equal("{}", Assert.Single(loaded.Interactions).Value.ToJson());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Profile Contact()
    {
        var contact = new Profile
        {
            ApiEntitySetName = "Contacts",
            StrongIds = [new StrongId { StrongIdName = "ById", KeyPropertyNames = ["Id"] }],
            Fields =
            [
                new Field { FieldName = "Id", FieldType = FieldType.EdmString, IsRequired = true },
                new Field { FieldName = "LastName", FieldType = "Edm.String" },
            ],
            DisplayName = { ["en-us"] = "Contact" },
        };
        return contact;
    }
}
