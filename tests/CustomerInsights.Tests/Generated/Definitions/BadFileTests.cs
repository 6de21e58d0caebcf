namespace ArmPayloads.CustomerInsights.Tests.Generated;

public sealed class BadFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("profiles/Contact.json", "{\n  \"fields\": [{ \"fieldName\": 1 }]\n}", "'fieldName' must be a text, but the JSON has a number. Path: $.fields[0].fieldName", 2, 29)]
    [InlineData("hub.json", "[]", "the JSON must be an object, but the JSON has an array. Path: $", 1, 1)]
    [InlineData("existing.json", "{ \"links\": \"all\" }", "'links' must be an array, but the JSON has a text. Path: $.links", 1, 12)]
    [InlineData("links/Visit.json", "null", "the JSON must not be null. Path: $", 1, 1)]
    public void ForAWrongValue_WhenLoaded_SaysFileLineAndColumn(string file, string content, string problem, int line, int column)
    {
        _folder.Write(file, content);
        var error = Assert.Throws<PayloadJsonException>(() => HubDefinition.Load(_folder.Root));

        Assert.Equal((_folder.Path(file), line, column), (error.File, error.Line!.Value, error.Column!.Value));
        Assert.Equal($"{_folder.Path(file)}: {problem}, line {line}, column {column}.", error.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\n  \"role\": \"Admin\",\n  \"principals\": [\n")]
    [InlineData("{ role: 1 }")]
    public void ForBrokenJson_WhenLoaded_SaysWhere(string content)
    {
        _folder.Write("roleAssignments/Admins.json", content);
        var error = Assert.Throws<PayloadJsonException>(() => HubDefinition.Load(_folder.Root));

        Assert.StartsWith(_folder.Path("roleAssignments/Admins.json") + ": the JSON cannot be read: ", error.Message, StringComparison.Ordinal);
        Assert.NotNull(error.Line);
    }

    [Theory]
    [InlineData("profiles/1.json", "profileName '1' must match the pattern")]
    [InlineData("connectors/a-b.json", "connectorName 'a-b' must match the pattern")]
    [InlineData("links/.json", "linkName must not be empty")]
    public void ForAFileName_ThatIsNoName_SaysWhich(string file, string problem)
    {
        _folder.Write(file, "{}");
        var error = Assert.Throws<InvalidDataException>(() => HubDefinition.Load(_folder.Root));

        Assert.Contains(_folder.Path(file), error.Message, StringComparison.Ordinal);
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
    }
}
