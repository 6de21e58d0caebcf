using System.Text.Json;
using Contoso.Samples;

namespace ArmPayloads.Runtime.Tests;

public class ErrorPlaceTests
{
    [Fact]
    public void ForMember_WhenItsKindIsWrong_SaysWhereAndWhat()
    {
        PayloadJsonException error = Assert.Throws<PayloadJsonException>(() => Profile.FromJson(
            """
            {
              "apiEntitySetName": "A", "keys": ["Id"],
              "fields": [ { "fieldName": "Id" }, { "fieldName": 17 } ]
            }
            """.ReplaceLineEndings("\n")));
        Assert.Equal("'fieldName' must be a text, but the JSON has a number. Path: $.fields[1].fieldName, line 3, column 53.", error.Message);
        Assert.Equal(("$.fields[1].fieldName", 2L, 52L), (error.Path, error.LineNumber, error.BytePositionInLine));
        Assert.Equal((3, 53), (error.Line, error.Column));
        Assert.Null(error.File);
    }

    [Fact]
    public void ForColumn_WhenTheLineHoldsOtherThanAscii_CountsAsEditorsDo()
    {
        PayloadJsonException error = Assert.Throws<PayloadJsonException>(() => Profile.FromJson("""{"ü😀":1,"keys":2}"""));
        Assert.Equal((1, 17), (error.Line, error.Column));
        Assert.Equal(19, error.BytePositionInLine);
    }

    [Theory]
    [InlineData("""{"keys":["a",null]}""", "an element of 'keys' must not be null", "$.keys[1]", 14)]
    [InlineData("""{"keys":["a",["b"]]}""", "an element of 'keys' must be a text, but the JSON has an array", "$.keys[1]", 14)]
    [InlineData("""{"keys":{}}""", "'keys' must be an array, but the JSON has an object", "$.keys", 9)]
    [InlineData("""{"fields":[{"fieldName":"a"},null]}""", "an element of 'fields' must not be null", "$.fields[1]", 30)]
    [InlineData("""{"fields":[{"isRequired":"yes"}]}""", "'isRequired' must be true or false, but the JSON has a text", "$.fields[0].isRequired", 26)]
    [InlineData("""{"fields":[{"x":[1,{}]}]}""", "an element of 'fields' must have a member 'fieldName', and has none", "$.fields[0]", 23)]
    [InlineData("""{"displayName":{"a b":null}}""", "'a b' must not be null", "$.displayName['a b']", 23)]
    [InlineData("""{"displayName":[]}""", "'displayName' must be an object, but the JSON has an array", "$.displayName", 16)]
    [InlineData("""{"weight":"1"}""", "'weight' must be a number, but the JSON has a text", "$.weight", 11)]
    [InlineData("""{"created":1}""", "'created' must be a date and time, but the JSON has a number", "$.created", 12)]
    [InlineData("""{"settings":[[],{"a":[1]},2],"weight":true}""", "'weight' must be a number, but the JSON has true", "$.weight", 39)]
    [InlineData("""[]""", "the JSON must be an object, but the JSON has an array", "$", 1)]
    [InlineData("null", "the JSON must not be null", "$", 1)]
    public void ForJson_WhenAValueIsWrong_SaysWhereAndWhat(string json, string sentence, string path, int column)
    {
        PayloadJsonException error = Assert.Throws<PayloadJsonException>(() => Profile.FromJson(json));
        Assert.Equal($"{sentence}. Path: {path}, line 1, column {column}.", error.Message);
        Assert.Equal(path, error.Path);
    }

    [Theory]
    [InlineData("{\"keys\":[\"a\",\n x]}", "$.keys", 2, 2)]
    [InlineData("{\"keys\":[]\n,,}", "$", 2, 2)]
    [InlineData("{\"fields\":[{\"fieldName\":\"a\",}]}", "$.fields[0]", 1, 29)]
    [InlineData("{} {}", "$", 1, 4)]
    [InlineData("", "$", 1, 1)]
    public void ForText_WhenItIsNoJson_SaysWhere(string json, string path, int line, int column)
    {
        PayloadJsonException error = Assert.Throws<PayloadJsonException>(() => Profile.FromJson(json));
        Assert.Equal((path, line, column), (error.Path, error.Line, error.Column));
        Assert.StartsWith("the JSON cannot be read: ", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", error.Message, StringComparison.Ordinal);
        Assert.IsType<JsonException>(error.InnerException, exactMatch: false);
    }

    [Fact]
    public void ForNesting_WhenItIsTooDeep_SaysSo()
    {
        string json = """{"settings":""" + new string('[', 80) + new string(']', 80) + "}";
        PayloadJsonException error = Assert.Throws<PayloadJsonException>(() => Profile.FromJson(json));
        Assert.Contains("nested more than 64 levels deep", error.Message, StringComparison.Ordinal);
        string allowed = """{"apiEntitySetName":"A","keys":[],"settings":""" + new string('[', 63) + new string(']', 63) + "}";
        Assert.Equal(allowed, Profile.FromJson(allowed).ToJson());
    }

    [Theory]
    [InlineData("""{"weight":"hunter2"}""")]
    [InlineData("""{"created":"hunter2"}""")]
    [InlineData("""{"keys":"hunter2"}""")]
    [InlineData("""{"keys":[trustno1]}""")]
    [InlineData("""{"fields":[{"fieldName":"a","maxLength":1234567.8}]}""")]
    public void ForMessage_WhenAValueIsWrong_DoesNotRepeatIt(string json)
    {
        PayloadJsonException error = Assert.Throws<PayloadJsonException>(() => Profile.FromJson(json));
        foreach (string secret in (string[])["hunter2", "trustno1", "1234567"])
            Assert.DoesNotContain(secret, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ForFile_WhenItIsNamed_BeginsTheMessage()
    {
        PayloadJsonException error = Assert.Throws<PayloadJsonException>(
            () => PayloadReader.Parse("[]"u8, Profile.ReadRequired, tolerant: true, file: "profiles/A.json"));
        Assert.Equal("profiles/A.json", error.File);
        Assert.StartsWith("profiles/A.json: the JSON must be an object", error.Message, StringComparison.Ordinal);
    }
}
