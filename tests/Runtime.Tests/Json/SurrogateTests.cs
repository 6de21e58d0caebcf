using System.Text.Json.Nodes;
using Contoso.Samples;

namespace ArmPayloads.Runtime.Tests;

public class SurrogateTests
{
    private const string Lone = "a\ud83d";

    [Theory]
    [InlineData("""{"apiEntitySetName":"\ud83d"}""", 21, "$.apiEntitySetName")]
    [InlineData("""{"keys":["ok","\ud83dx"]}""", 15, "$.keys[1]")]
    [InlineData("""{"displayName":{"\ude00":"x"}}""", 17, "$.displayName")]
    [InlineData("""{"displayName":{"x":"\ude00"}}""", 21, "$.displayName.x")]
    [InlineData("""{"settings":{"a":["\ud83d"]}}""", 19, "$.settings.a[0]")]
    [InlineData("""{"settings":{"\ud83d":1}}""", 14, "$.settings")]
    [InlineData("""{"\ud83d":1}""", 2, "$")]
    [InlineData("""{"created":"\ud83d"}""", 12, "$.created")]
    [InlineData("""{"unknown":"\ud83d"}""", 12, "$.unknown")]
    public void ForText_WhenReadWithHalfAPair_IsAJsonErrorWithItsPlace(string json, int column, string path)
    {
        PayloadJsonException error = Assert.Throws<PayloadJsonException>(() => Profile.FromJson(json));
        Assert.Equal((1, column, path), (error.Line, error.Column, error.Path));
        Assert.Contains("surrogate", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ForCSharpText_WhenItHoldsHalfAPair_IsAJsonErrorWithItsPlace()
    {
        PayloadJsonException error = Assert.Throws<PayloadJsonException>(
            () => Profile.FromJson("{\n\"apiEntitySetName\":\"ü" + Lone + "\"}"));
        Assert.Equal((2, 23), (error.Line, error.Column));
    }

    [Theory]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xC3 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0xBD })]
    public void ForBytes_WhenTheyAreNoUtf8_AreAJsonError(byte[] wrong)
    {
        byte[] value = [.. "{\"apiEntitySetName\":\""u8, .. wrong, .. "\"}"u8];
        byte[] name = [.. "{\""u8, .. wrong, .. "\":1}"u8];
        byte[] any = [.. "{\"settings\":[\""u8, .. wrong, .. "\"]}"u8];
        Assert.Equal("$.apiEntitySetName", Assert.Throws<PayloadJsonException>(() => PayloadReader.Parse(value, Profile.ReadRequired)).Path);
        Assert.Throws<PayloadJsonException>(() => PayloadReader.Parse(name, Profile.ReadRequired));
        Assert.Equal("$.settings[0]", Assert.Throws<PayloadJsonException>(() => PayloadReader.Parse(any, Profile.ReadRequired)).Path);
    }

    [Fact]
    public void ForPayload_WhenATextHoldsHalfAPair_IsNotWritten()
    {
        Action<Profile>[] changes =
        [
            profile => profile.ApiEntitySetName = Lone,
            profile => profile.Keys = [Lone],
            profile => profile.Fields = [new Field { FieldName = Lone }],
            profile => profile.DisplayName["a"] = Lone,
            profile => profile.DisplayName[Lone] = "a",
            profile => profile.Settings = new JsonObject { ["a"] = new JsonArray(Lone) },
            profile => profile.Settings = new JsonObject { [Lone] = 1 },
            profile => profile.Settings = JsonNode.Parse("""["\ud83d"]"""),
            profile => profile.AdditionalProperties[Lone] = 1,
            profile => profile.AdditionalProperties["a"] = Lone,
            profile => profile.ApiEntitySetName = "\ude00\ud83d",
        ];
        foreach (Action<Profile> change in changes)
        {
            Profile profile = Sample.Minimal();
            change(profile);
            ArgumentException error = Assert.Throws<ArgumentException>(() => profile.ToJson());
            Assert.Contains("surrogate", error.Message, StringComparison.Ordinal);
            Assert.Throws<ArgumentException>(() => profile.ToJson(indented: true));
            Assert.Equal("""{"apiEntitySetName":"Contacts","keys":["Id"]}""", Sample.Minimal().ToJson());
        }
    }

    [Fact]
    public void ForText_WhenItHoldsWholePairs_IsWritten()
    {
        Profile profile = Sample.Minimal();
        profile.ApiEntitySetName = "\U0001F600\uFFFD";
        Assert.Equal("\U0001F600\uFFFD", Profile.FromJson(profile.ToJson()).ApiEntitySetName);
    }
}
