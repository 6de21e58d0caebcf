using System.Text.Json.Nodes;
using Contoso.Samples;

namespace ArmPayloads.Runtime.Tests;

public class PayloadWritingTests
{
    [Fact]
    public void ForPayload_WhenOnlyRequiredMembersAreSet_WritesThoseOnly() =>
        Assert.Equal("""{"apiEntitySetName":"Contacts","keys":["Id"]}""", Sample.Minimal().ToJson());

    [Fact]
    public void ForPayload_WhenMembersWereOnlyRead_LeavesThemOut()
    {
        Profile profile = Sample.Minimal();
        Assert.Empty(profile.Fields);
        Assert.Empty(profile.DisplayName);
        Assert.False(profile.DisplayName.ContainsKey("en-us"));
        Assert.False(profile.Fields.Remove(new Field { FieldName = "Id" }));
        Assert.Empty(profile.AdditionalProperties);
        Assert.Equal("""{"apiEntitySetName":"Contacts","keys":["Id"]}""", profile.ToJson());
    }

    [Fact]
    public void ForList_WhenSetToEmpty_IsWritten()
    {
        var profile = new Profile { ApiEntitySetName = "A", Keys = [], Fields = [] };
        Assert.Equal("""{"apiEntitySetName":"A","keys":[],"fields":[]}""", profile.ToJson());
    }

    [Fact]
    public void ForList_WhenClearedOnFirstTouch_IsWrittenEmpty()
    {
        Profile profile = Sample.Minimal();
        profile.Fields.Clear();
        profile.DisplayName.Clear();
        Assert.Equal("""{"apiEntitySetName":"Contacts","keys":["Id"],"fields":[],"displayName":{}}""", profile.ToJson());
    }

    [Fact]
    public void ForList_WhenAddedToInAnInitializer_IsWritten()
    {
        var profile = new Profile { ApiEntitySetName = "A", Keys = ["Id"], Fields = { new Field { FieldName = "Id" } } };
        Assert.Equal("""{"apiEntitySetName":"A","keys":["Id"],"fields":[{"fieldName":"Id"}]}""", profile.ToJson());
    }

    [Fact]
    public void ForList_WhenSetToNull_IsLeftOutAndCreatedAgain()
    {
        var profile = new Profile { ApiEntitySetName = "A", Keys = ["Id"], Fields = [] };
        profile.Fields = null;
        Assert.Equal("""{"apiEntitySetName":"A","keys":["Id"]}""", profile.ToJson());
        profile.Fields.Add(new Field { FieldName = "Id" });
        Assert.Single(profile.Fields);
    }

    [Fact]
    public void ForMap_WhenFilledInEitherWay_IsWrittenInOrder()
    {
        var nested = new Profile { ApiEntitySetName = "A", Keys = [], DisplayName = { ["en-us"] = "B", ["de-de"] = "C" } };
        var whole = new Profile { ApiEntitySetName = "A", Keys = [], DisplayName = new() { ["en-us"] = "B", ["de-de"] = "C" } };
        Assert.Equal("""{"apiEntitySetName":"A","keys":[],"displayName":{"en-us":"B","de-de":"C"}}""", nested.ToJson());
        Assert.Equal(nested.ToJson(), whole.ToJson());
    }

    [Fact]
    public void ForMap_WhenSetToANewOne_IsWrittenEmpty()
    {
        var profile = new Profile { ApiEntitySetName = "A", Keys = [], DisplayName = [] };
        Assert.Equal("""{"apiEntitySetName":"A","keys":[],"displayName":{}}""", profile.ToJson());
    }

    [Fact]
    public void ForAdditionalProperties_WhenSet_AreWrittenLastAndInOrder()
    {
        Profile profile = Sample.Minimal();
        profile.AdditionalProperties["zeta"] = new JsonObject { ["a"] = new JsonArray(1, null, "x") };
        profile.AdditionalProperties["alpha"] = null;
        Assert.Equal("""{"apiEntitySetName":"Contacts","keys":["Id"],"zeta":{"a":[1,null,"x"]},"alpha":null}""", profile.ToJson());
    }

    [Fact]
    public void ForReadOnlyMember_WhenReadFromJson_IsNotSent()
    {
        Profile profile = Profile.FromJson("""{"apiEntitySetName":"A","keys":[],"provisioningState":"Succeeded"}""");
        Assert.Equal("Succeeded", profile.ProvisioningState);
        Assert.Equal("""{"apiEntitySetName":"A","keys":[]}""", profile.ToJson());
    }

    [Fact]
    public void ForPayload_WhenIndented_HasLineFeedsOnly()
    {
        string json = Sample.Minimal().ToJson(indented: true);
        Assert.Equal("{\n  \"apiEntitySetName\": \"Contacts\",\n  \"keys\": [\n    \"Id\"\n  ]\n}", json);
    }

    [Fact]
    public void ForPayload_WhenMadeAText_RevealsNothing()
    {
        var profile = new Profile { ApiEntitySetName = "secret", Keys = ["secret"] };
        Assert.DoesNotContain("secret", profile.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ForPayload_WhenLarge_IsWrittenWholeAndTheNextOneUnharmed()
    {
        Profile large = Sample.Minimal();
        for (int i = 0; i < 20_000; i++)
            large.Keys.Add("Key number " + i);
        string json = large.ToJson();
        Assert.Equal(20_001, Profile.FromJson(json).Keys.Count);
        Assert.Equal("""{"apiEntitySetName":"Contacts","keys":["Id"]}""", Sample.Minimal().ToJson());
    }

    [Fact]
    public void ForPayload_WhenWrittenWhileAnotherIs_GivesBoth()
    {
        Profile profile = Sample.Minimal();
        profile.AdditionalProperties["nested"] = JsonValue.Create(Sample.Minimal().ToJson());
        var outer = new AskingPayload(profile);
        Assert.Equal($$"""{"inner":{{System.Text.Json.JsonSerializer.Serialize(profile.ToJson())}}}""", outer.ToJson());
    }

    [Fact]
    public async Task ForPayloads_WhenWrittenByManyThreads_AreNotMixed()
    {
        string[] texts = await Task.WhenAll(Enumerable.Range(0, 64).Select(i => Task.Run(() =>
            new Profile { ApiEntitySetName = new string((char)('a' + (i % 26)), 500 + i), Keys = [] }.ToJson())));
        for (int i = 0; i < texts.Length; i++)
            Assert.Equal(new string((char)('a' + (i % 26)), 500 + i), Profile.FromJson(texts[i]).ApiEntitySetName);
    }

    private sealed class AskingPayload(Payload inner) : Payload
    {
        protected override void WriteMembers(PayloadWriter writer) => writer.WriteString(new PayloadName("inner"), inner.ToJson());
    }
}
