using ArmPayloads.Cli.Schemas;

namespace ArmPayloads.Cli.Tests.Schemas;

/// <summary>Schema files that refer to each other, however they do, are looked at together.</summary>
public class FileGroupsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("""{ "$ref": "#/definitions/A" }""")]
    [InlineData("""{ "$ref": "nowhere.json#" }""")]
    [InlineData("""{ "description": "\"$ref\": \"b.json#\"" }""")]
    public void ForFiles_WhenNoneRefersToAnother_EachStandsForItself(string schema) => Assert.Equal(["a", "b"], Groups(("a", schema), ("b", "")));

    [Theory]
    [InlineData("""{ "$ref": "b.json#" }""")]
    [InlineData("""{ "properties": { "x": { "items": { "$ref": "b.json#/definitions/B" } } } }""")]
    [InlineData("""{ "$ref": "b\u002ejson" }""")]
    public void ForFiles_WhenOneRefersToAnother_TheyAreOneGroup(string schema)
    {
        Assert.Equal(["ab"], Groups(("a", schema), ("b", "")));
        Assert.Equal(["ab"], Groups(("b", ""), ("a", schema)));
    }

    [Fact]
    public void ForFiles_WhenTheyReferInARing_TheyAreOneGroup() =>
        Assert.Equal(["abc", "d"], Groups(("a", Ref("b")), ("b", Ref("c")), ("c", Ref("a")), ("d", Ref("d"))));

    [Fact]
    public void ForFiles_WhenTwoGroupsMeet_NoFileStandsInBoth() =>
        Assert.Equal(["abcde"], Groups(("a", Ref("b")), ("b", ""), ("c", Ref("d")), ("d", ""), ("e", $$"""{ "oneOf": [{{Ref("b")}}, {{Ref("d")}}] }""")));

    private static string Ref(string file) => $$"""{ "$ref": "{{file}}.json#" }""";

    private static IEnumerable<string> Groups(params (string Name, string Schema)[] files) =>
        FileGroups.Of(files, file => file.Name + ".json", file => FileGroups.ReferencesIn(file.Schema.Length > 0 ? file.Schema : "{}"))
            .Select(group => string.Concat(group.Select(file => file.Name).Order()));
}
