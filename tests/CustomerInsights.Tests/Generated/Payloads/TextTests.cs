using System.Text.Json.Nodes;

namespace ArmPayloads.CustomerInsights.Tests.Generated;

public class TextTests
{
    public static TheoryData<string> Texts => ["", "ü日", "😀", "\ud83d\ude00\ud83d\ude01", "\"\\/\b\f\n\r\t", "\0\u0001\u007f\u2028\ufeff\uffff", "<&'+>", new('x', 5000)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void ForTexts_WhenWrittenAndRead_AreTheSame(string text)
    {
        var profile = new Profile { ApiEntitySetName = text, StrongIds = [], DisplayName = { [text] = text }, Attributes = { ["a"] = [text] } };
        profile.AdditionalProperties["x" + text] = text;
        var back = Profile.FromJson(profile.ToJson());

        Assert.Equal(text, back.ApiEntitySetName);
        Assert.Equal([new(text, text)], back.DisplayName);
        Assert.Equal([text], back.Attributes["a"]);
        Assert.Equal(text, back.AdditionalProperties["x" + text]!.GetValue<string>());
    }

    [Fact]
    public void ForTexts_WhenTheyAreEscaped_AreRead() =>
        Assert.Equal("a\"\\/\b\f\n\r\t\u00fc😀", Profile.FromJson("""{ "typeName": "\u0061\"\\\/\b\f\n\r\t\u00FC\ud83D\uDe00" }""").TypeName);

    [Theory]
    [InlineData("typeName")]
    [InlineData("entityType")]
    [InlineData("unknown")]
    public void ForHalfASurrogatePair_WhenRead_IsRefused(string name)
    {
        foreach (var half in new[] { @"\ud800", @"\udc00 after", @"\udc00\ud800", @"a\ud83d" })
        {
            var error = Assert.Throws<PayloadJsonException>(() => Profile.FromJson($$"""{ "{{name}}": "{{half}}" }"""));
            Assert.Equal((1, name.Length + 7), (error.Line, error.Column));
        }
    }

    [Theory]
    [InlineData("""{ "displayName": { "\ud800": "a" } }""")]
    [InlineData("""{ "\udfff": 1 }""")]
    [InlineData("""{ "x": { "\udfff": 1 } }""")]
    [InlineData("""{ "x": [["\ud83d"]] }""")]
    public void ForHalfASurrogatePair_InNamesAndUnknownValues_IsRefused(string json) =>
        Assert.Throws<PayloadJsonException>(() => Profile.FromJson(json));

    [Fact]
    public void ForHalfASurrogatePair_InTheCSharpText_IsRefusedWithItsPlace()
    {
        var error = Assert.Throws<PayloadJsonException>(() => Profile.FromJson("{ \"typeName\": \"a\ud83d\" }"));

        Assert.Equal((1, 17), (error.Line, error.Column));
    }

    [Fact]
    public void ForHalfASurrogatePair_WhenWritten_IsRefused()
    {
        Profile[] profiles =
        [
            new() { ApiEntitySetName = "\ud83d", StrongIds = [] },
            new() { ApiEntitySetName = "a", StrongIds = [], EntityType = "\ude00" },
            new() { ApiEntitySetName = "a", StrongIds = [], DisplayName = { ["\ud83d"] = "a" } },
            new() { ApiEntitySetName = "a", StrongIds = [], DisplayName = { ["a"] = "\ud83d" } },
            new() { ApiEntitySetName = "a", StrongIds = [], Attributes = { ["a"] = ["\ud83da"] } },
            new() { ApiEntitySetName = "a", StrongIds = [new StrongId { StrongIdName = "\udc00", KeyPropertyNames = [] }] },
        ];
        Assert.All(profiles, profile => Assert.Throws<ArgumentException>(() => profile.ToJson()));

        var unknown = new Profile { ApiEntitySetName = "a", StrongIds = [] };
        unknown.AdditionalProperties["\ud83d"] = 1;
        Assert.Throws<ArgumentException>(() => unknown.ToJson());
        unknown.AdditionalProperties.Clear();
        unknown.AdditionalProperties["x"] = "\ud83d";
        Assert.Throws<ArgumentException>(() => unknown.ToJson());
        unknown.AdditionalProperties["x"] = new JsonObject { ["\ud83d"] = 1 };
        Assert.Throws<ArgumentException>(() => unknown.ToJson());
    }

    [Fact]
    public void ForAFailedWrite_WhenAnotherPayloadIsWritten_NothingIsLeftOver()
    {
        Assert.Throws<ArgumentException>(() => new Profile { ApiEntitySetName = "a", StrongIds = [], TypeName = "\ud83d" }.ToJson());

        Assert.Equal("""{"strongIds":[],"apiEntitySetName":"b"}""", new Profile { ApiEntitySetName = "b", StrongIds = [] }.ToJson());
    }
}
