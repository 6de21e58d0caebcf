using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Contracts.Tests.Schemas;

public class TypeNamingTests
{
    [Theory]
    [InlineData("storage-bin.json", "{}", "StorageBin")]
    [InlineData("x.json", """{ "title": "storage bin" }""", "StorageBin")]
    [InlineData("x.json", """{ "title": "storage bin", "x-csharp-name": "Other" }""", "Other")]
    [InlineData("x.json", """{ "title": "---" }""", "X")]
    [InlineData("3d-bin.json", "{}", "_3dBin")]
    public void ForARoot_ItsNameIsSaidOrItsTitleOrTheFile(string path, string members, string name) =>
        Assert.Equal(name, Assert.Single(MarkedSchemas.Read((path, Merge(members, """ "properties": { "a": true } """))).Types).Name);

    [Theory]
    [InlineData("size", "{}", "Size")]
    [InlineData("size of bin", "{}", "SizeOfBin")]
    [InlineData("size", """{ "x-csharp-name": "Volume" }""", "Volume")]
    public void ForADefinition_ItsNameIsSaidOrTheKey(string key, string members, string name)
    {
        var definition = Merge(members, """ "properties": { "a": true } """).Replace(MarkedSchemas.Api + ",", "", StringComparison.Ordinal);
        var api = MarkedSchemas.Read($$""" "title": "Bin", "properties": { "a": { "$ref": "#/definitions/{{key}}" } }, "definitions": { "{{key}}": {{definition}} } """);

        Assert.Equal(["Bin", name], api.Types.Select(type => type.Name));
    }

    [Theory]
    [InlineData("""{ "size": { "properties": { "a": true } } }""", "BinSize")]
    [InlineData("""{ "sizes": { "items": { "properties": { "a": true } } } }""", "BinSizes")]
    [InlineData("""{ "sizes": { "additionalProperties": { "properties": { "a": true } } } }""", "BinSizes")]
    [InlineData("""{ "size": { "properties": { "a": true }, "x-csharp-name": "Volume" } }""", "Volume")]
    [InlineData("""{ "state": { "enum": ["Open"] } }""", "State")]
    [InlineData("""{ "state": { "enum": ["Open"], "x-csharp-name": "BinState" } }""", "BinState")]
    [InlineData("""{ "size": { "type": ["string", "integer"] } }""", "Size")]
    public void ForATypeInPlace_ItsNameIsSaidOrFollowsFromThePlace(string properties, string name) =>
        Assert.Equal(["Bin", name], MarkedSchemas.Read($$""" "title": "Bin", "properties": {{properties}} """).Types.Select(type => type.Name).Order());

    [Fact]
    public void ForTypesInPlace_WhenTheyNest_EachIsNamedAfterTheOneAround() =>
        Assert.Equal(
            ["Bin", "BinA", "BinAB"],
            MarkedSchemas.Read(""" "title": "Bin", "properties": { "a": { "properties": { "b": { "properties": { "c": true } } } } } """).Types.Select(type => type.Name));

    [Theory]
    [InlineData("""["x", "y"]""", """["x", "y"]""", "State", "State")]
    [InlineData("""["x", "y"]""", """["y", "x"]""", "State", "State")]
    [InlineData("""["x"]""", """["y"]""", "ASTATE", "BState")]
    [InlineData("""["x"], "x-open-enum": true""", """["x"]""", "ASTATE", "BState")]
    public void ForEnumsOfOneProperty_TheyShareANameIfTheValuesAgree(string first, string second, string firstName, string secondName)
    {
        var api = MarkedSchemas.Read(
            ("a.json", MarkedSchemas.File($$""" "properties": { "state": { "enum": {{first}} } } """)),
            ("b.json", MarkedSchemas.File($$""" "properties": { "state": { "enum": {{second}} } } """)));

        Assert.Equal(firstName, api.Type("a.json#/properties/state")!.Name, ignoreCase: true);
        Assert.Equal(secondName, api.Type("b.json#/properties/state")!.Name);
    }

    [Fact]
    public void ForEnumsOfPropertiesThatDifferInCase_WhenTheValuesDiffer_BothArePrefixed()
    {
        var api = MarkedSchemas.Read(
            ("a.json", MarkedSchemas.File(""" "properties": { "state": { "enum": ["x"] } } """)),
            ("b.json", MarkedSchemas.File(""" "properties": { "State": { "enum": ["y"] } } """)));

        Assert.Equal(["A", "AState", "B", "BState"], api.Types.Select(type => type.Name));
    }

    [Fact]
    public void ForTwoDefinitions_WhenTheirNamesMeet_TheLaterIsReported() =>
        MarkedSchemas.Verify(
            """ "title": "Bin", "properties": { "a": { "$ref": "#/definitions/a b" }, "b": { "$ref": "#/definitions/a-B" } }, "definitions": { "a b": { "properties": { "x": true } }, "a-B": «{ "properties": { "x": true } }» } """,
            "ARMP003: The C# name 'AB' is that of the type at bin.json#/definitions/a b too; give this type another one with x-csharp-name.");

    [Fact]
    public void ForTwoTypes_WhenTheirNamesDifferInCaseOnly_TheLaterIsReported() =>
        MarkedSchemas.Verify(
            [
                ("a.json", MarkedSchemas.File(""" "title": "BIN", "properties": { "a": true } """)),
                ("b.json", "«{" + MarkedSchemas.Api + """, "title": "Bin", "properties": { "a": true } }»"""),
            ],
            "ARMP003: The C# name 'Bin' is that of the type at a.json# too; give this type another one with x-csharp-name.");

    [Fact]
    public void ForTwoTypes_WhenTheirNamesDifferInNormalisationOnly_TheLaterIsReported()
    {
        var set = MarkedSchemas.ReadSet(
            ("a.json", MarkedSchemas.File(""" "title": "Caf\u00e9", "properties": { "a": true } """)),
            ("b.json", MarkedSchemas.File(""" "title": "Cafe\u0301", "properties": { "a": true } """)));

        Assert.Equal("The C# name 'Café' is that of the type at a.json# too; give this type another one with x-csharp-name.", Assert.Single(set.Problems).Message);
    }

    [Theory]
    [InlineData("StorageJson")]
    [InlineData("StorageContract")]
    [InlineData("StorageRequests")]
    public void ForAType_WhenSomethingElseIsCalledSo_IsReported(string title) =>
        MarkedSchemas.Verify(
            [("bin.json", "«{" + MarkedSchemas.Api + $$""", "title": "{{title}}", "properties": { "a": true } }»""")],
            $"ARMP003: The C# name '{title}' is that of something that is generated too; give this type another one with x-csharp-name.");

    [Theory]
    [InlineData("- _ -")]
    [InlineData("😀")]
    [InlineData("")]
    public void ForADefinition_WhenNoNameCanBeMade_IsReported(string key) =>
        MarkedSchemas.Verify(
            $$""" "title": "Bin", "properties": { "a": { "$ref": "#/definitions/{{Uri.EscapeDataString(key)}}" } }, "definitions": { "{{key}}": «{ "properties": { "x": true } }» } """,
            "ARMP003: No C# name can be made for this type; give it one with x-csharp-name.");

    [Fact]
    public void ForAVeryLongName_NoTypeIsMade()
    {
        var set = MarkedSchemas.Verify(
            $$""" "title": "Bin", "properties": { "a": { "$ref": "#/definitions/{{new string('a', 201)}}" }, "b": { "$ref": "#/definitions/{{new string('b', 200)}}" } }, "definitions": { "{{new string('a', 201)}}": «{ "properties": { "x": true } }», "{{new string('b', 200)}}": { "properties": { "x": true } } } """,
            "ARMP003: No C# name can be made for this type; give it one with x-csharp-name.");

        Assert.Equal(TypeForm.Value, set.Apis[0].Types.Single(type => type.Key.EndsWith('a')).Form);
        Assert.Equal("B" + new string('b', 199), set.Apis[0].Types.Single(type => type.Key.EndsWith('b')).Name);
    }

    [Fact]
    public void ForATypeInPlace_WhenItsPlaceIsEndless_IsReported() =>
        MarkedSchemas.Verify(
            $$""" "title": "Bin", "properties": { "a": { "$ref": "#/definitions/{{new string('a', 3000)}}" } }, "definitions": { "{{new string('a', 3000)}}": { "x-csharp-name": "D", "properties": { "b": «{ "enum": ["x"] }» } } } """,
            "ARMP004: This stands too deep, or below too long a name, to become a type of its own; move it to 'definitions' and refer to it.");

    private static string Merge(string members, string others) =>
        "{" + MarkedSchemas.Api + ", " + string.Join(", ", new[] { members.Trim('{', '}').Trim(), others }.Where(part => part.Length > 0)) + "}";
}
