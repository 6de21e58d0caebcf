using System.Text;
using System.Text.Json.Nodes;
using Contoso.Samples;

namespace ArmPayloads.Runtime.Tests;

public class PayloadReadingTests
{
    private const string Full =
        """{"apiEntitySetName":"Contacts","keys":["Id","Name"],"fields":[{"fieldName":"Id","fieldType":"Edm.String","isRequired":true,"maxLength":40}],"displayName":{"en-us":"Contact"},"weight":1.50,"created":"2017-04-26T10:00:00Z","settings":{"a":[1,2.50,{"b":null}]},"newMember":[true],"other":null}""";

    [Fact]
    public void ForPayload_WhenReadAndWritten_IsTheSameJson() => Assert.Equal(Full, Profile.FromJson(Full).ToJson());

    [Fact]
    public void ForPayload_WhenRead_HasItsMembers()
    {
        Profile profile = Profile.FromJson(Full);
        Assert.Equal(["Id", "Name"], profile.Keys);
        Assert.Equal(FieldType.EdmString, profile.Fields[0].FieldType);
        Assert.Equal(40, profile.Fields[0].MaxLength);
        Assert.Equal("Contact", profile.DisplayName["en-us"]);
        Assert.Equal(["newMember", "other"], profile.AdditionalProperties.Keys);
    }

    [Fact]
    public void ForOptionalMember_WhenNull_IsAbsent()
    {
        Profile profile = Profile.FromJson(
            """{"apiEntitySetName":"A","keys":[],"fields":null,"displayName":null,"weight":null,"created":null,"settings":null}""");
        Assert.Empty(profile.AdditionalProperties);
        Assert.Equal("""{"apiEntitySetName":"A","keys":[]}""", profile.ToJson());
    }

    [Fact]
    public void ForMember_WhenItOccursTwice_TheLastOneCounts()
    {
        Profile profile = Profile.FromJson(
            """{"apiEntitySetName":"A","keys":[],"apiEntitySetName":"B","x":1,"x":2,"settings":{"y":1,"y":2},"displayName":{"z":"1","z":"2"}}""");
        Assert.Equal("B", profile.ApiEntitySetName);
        Assert.Equal("2", profile.AdditionalProperties["x"]!.ToJsonString());
        Assert.Equal("""{"y":2}""", profile.Settings!.ToJsonString());
        Assert.Equal("2", profile.DisplayName["z"]);
    }

    [Fact]
    public void ForMemberName_WhenEscaped_IsTheSameMember()
    {
        Profile profile = Profile.FromJson("""{"\u0061piEntitySetName":"A","keys":[],"\u00fcber":1,"ünter":2}""");
        Assert.Equal("A", profile.ApiEntitySetName);
        Assert.Equal(["über", "ünter"], profile.AdditionalProperties.Keys);
    }

    [Fact]
    public void ForText_WhenEscapedOrNot_ComesBack()
    {
        string text = "\"\\/\b\f\n\r\t\u0000\u2028<>&'+ü日\U0001F600";
        var profile = new Profile { ApiEntitySetName = text, Keys = [text], DisplayName = { [text] = text } };
        profile.AdditionalProperties[text] = text;
        Profile back = Profile.FromJson(profile.ToJson());
        Assert.Equal(text, back.ApiEntitySetName);
        Assert.Equal(text, back.Keys[0]);
        Assert.Equal(text, back.DisplayName[text]);
        Assert.Equal(text, back.AdditionalProperties[text]!.GetValue<string>());
        Assert.Equal(text, Profile.FromJson(profile.ToJson(indented: true)).ApiEntitySetName);
    }

    [Fact]
    public void ForBytes_WhenTheyBeginWithAMark_AreRead()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Full)];
        Assert.Equal(Full, PayloadReader.Parse(bytes, Profile.ReadRequired).ToJson());
    }

    [Fact]
    public void ForFile_WhenTolerant_MayHoldCommentsAndTrailingCommas()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(
            """
            // a profile
            { "apiEntitySetName": /* why */ "A", // end
              "keys": [ /* first */ "Id", ],
              "settings": { "a": [1, /* x */ 2,], },
            } // done
            """);
        Profile profile = PayloadReader.Parse(bytes, Profile.ReadRequired, tolerant: true);
        Assert.Equal("""{"apiEntitySetName":"A","keys":["Id"],"settings":{"a":[1,2]}}""", profile.ToJson());
        Assert.Throws<PayloadJsonException>(() => PayloadReader.Parse(bytes, Profile.ReadRequired));
    }

    [Theory]
    [InlineData("""{"apiEntitySetName":"A","keys":[],}""")]
    [InlineData("""{"apiEntitySetName":"A","keys":["Id",]}""")]
    [InlineData("""/* c */{"apiEntitySetName":"A","keys":[]}""")]
    [InlineData("""{"apiEntitySetName":"A","keys":[]} {}""")]
    [InlineData("""{"apiEntitySetName":"A","keys":[]""")]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("'A'")]
    public void ForText_WhenItIsNotOneObject_IsRefused(string json) =>
        Assert.Throws<PayloadJsonException>(() => Profile.FromJson(json));

    [Fact]
    public void ForAny_WhenTheWholeTextIsNull_IsNull() => Assert.Null(PayloadReader.Parse("null", PayloadReader.ReadAny));

    [Theory]
    [InlineData("1.50")]
    [InlineData("1e400")]
    [InlineData("\"text\"")]
    [InlineData("true")]
    [InlineData("[[],{},[{\"a\":[1]}]]")]
    public void ForAny_WhenReadAndWritten_KeepsItsText(string json)
    {
        JsonNode? node = PayloadReader.Parse(json, PayloadReader.ReadAny);
        Profile profile = Sample.Minimal();
        profile.Settings = node;
        Assert.Equal($$"""{"apiEntitySetName":"Contacts","keys":["Id"],"settings":{{json}}}""", profile.ToJson());
    }

    [Fact]
    public void ForList_WhenRead_CanBeChanged()
    {
        Profile profile = Profile.FromJson(Full);
        profile.Fields.Add(new Field { FieldName = "Name" });
        profile.DisplayName["de-de"] = "Kontakt";
        Assert.Equal(2, Profile.FromJson(profile.ToJson()).Fields.Count);
    }

    [Fact]
    public void ForArguments_WhenNull_AreRefused()
    {
        Assert.Throws<ArgumentNullException>(() => Profile.FromJson(null!));
        Assert.Throws<ArgumentNullException>(() => PayloadReader.Parse<Profile>("{}", null!));
    }
}
