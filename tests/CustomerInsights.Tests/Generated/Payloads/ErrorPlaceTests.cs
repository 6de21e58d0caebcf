namespace ArmPayloads.CustomerInsights.Tests.Generated;

public class ErrorPlaceTests
{
    [Theory]
    [InlineData("{\n  \"fields\": [\n    { \"fieldName\": \"a\" },\n    { \"fieldName\": 5 }\n  ]\n}", "'fieldName' must be a text, but the JSON has a number", "$.fields[1].fieldName", 4, 20)]
    [InlineData("{ \"ü😀\": 1, \"displayName\": { \"en-us\": [] } }", "'en-us' must be a text, but the JSON has an array", "$.displayName.en-us", 1, 39)]
    [InlineData("{\r\n\"lastChangedUtc\": \"yesterday\"}", "'lastChangedUtc' must be a date and time such as 2017-04-26T10:00:00Z, but the JSON has another text", "$.lastChangedUtc", 2, 19)]
    [InlineData("[]", "the JSON must be an object, but the JSON has an array", "$", 1, 1)]
    [InlineData("{ \"strongIds\": {} }", "'strongIds' must be an array, but the JSON has an object", "$.strongIds", 1, 16)]
    [InlineData("{ \"strongIds\": [[]] }", "an element of 'strongIds' must be an object, but the JSON has an array", "$.strongIds[0]", 1, 17)]
    public void ForAWrongValue_WhenRead_TheMessageHasPathLineAndColumn(string json, string sentence, string path, int line, int column)
    {
        var error = Assert.Throws<PayloadJsonException>(() => Profile.FromJson(json));

        Assert.Equal($"{sentence}. Path: {path}, line {line}, column {column}.", error.Message);
        Assert.Equal((path, line, column), (error.Path, error.Line!.Value, error.Column!.Value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("{ \"a\": 1, }")]
    [InlineData("{ /* no */ }")]
    [InlineData("{ 'a': 1 }")]
    [InlineData("{ \"a\": NaN }")]
    [InlineData("{ \"a\": 01 }")]
    public void ForBrokenJson_WhenRead_SaysWhere(string json)
    {
        var error = Assert.Throws<PayloadJsonException>(() => Profile.FromJson(json));

        Assert.Equal(1, error.Line);
        Assert.InRange(error.Column!.Value, 1, json.Length + 1);
        Assert.StartsWith("the JSON cannot be read: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ForASecret_WhenItsNeighbourIsWrong_TheMessageDoesNotRepeatIt()
    {
        var error = Assert.Throws<PayloadJsonException>(() => Connector.FromJson("""{ "connectorType": "CRM", "connectorProperties": { "accessToken": hunter2 } }"""));

        Assert.DoesNotContain("hunter2", error.ToString(), StringComparison.Ordinal);
    }
}
