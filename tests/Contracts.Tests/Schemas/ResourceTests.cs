using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Contracts.Tests.Schemas;

public class ResourceTests
{
    private const string Group = "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Contoso.Storage";

    [Fact]
    public void ForAResource_WhatFollowsFromItsId_IsFound()
    {
        var bin = MarkedSchemas.Read(("bin.json", Resource(Group + "/bins/{binName}"))).Resources[0];

        Assert.Equal(
            ("Contoso.Storage/bins", "Bin", null, "bin.json#", ResourceForm.Definition, "bins", "binName", "bins", "bin.json", false),
            (bin.Type, bin.Name, bin.Parent, bin.Body, bin.Form, bin.Collection, bin.NameParameter, bin.Segment, bin.File, bin.IsWritable));
    }

    [Theory]
    [InlineData("/providers/Contoso.Storage/bins/{binName}")]
    [InlineData("/subscriptions/{subscriptionId}/providers/Contoso.Storage/bins/{binName}")]
    [InlineData(Group + "/bins/{binName}")]
    [InlineData("/{scope}/providers/Contoso.Storage/bins/{binName}")]
    public void ForAScope_WhateverItIs_TheTypeIsTheSame(string id)
    {
        var bin = MarkedSchemas.Read(("bin.json", Resource(id))).Resources[0];

        Assert.Equal(("Contoso.Storage/bins", id), (bin.Type, bin.Id.ToString()));
    }

    [Fact]
    public void ForNestedResources_WhateverTheOrderOfFiles_ParentsComeFirst()
    {
        var api = MarkedSchemas.Read(
            ("a.json", Resource(Group + "/halls/{hallName}/bins/{binName}/parts/{partName}", "Part")),
            ("b.json", Resource(Group + "/HALLS/{hallname}/bins/{binName}", "Bin")),
            ("c.json", Resource(Group + "/halls/{hallName}", "Hall")),
            ("d.json", Resource(Group + "/lone/{loneName}/things/{thingName}", "Thing")));

        Assert.Equal(
            ["Hall  halls", "Bin Contoso.Storage/halls bins", "Thing  things", "Part Contoso.Storage/HALLS/bins binParts"],
            api.Resources.Select(resource => $"{resource.Name} {resource.Parent} {resource.Collection}"));
        Assert.Equal(["Bin"], api.ChildrenOf(api.Resource("contoso.storage/HALLS")!).Select(child => child.Name));
        Assert.Null(api.Resource("Contoso.Storage/nothing"));
        Assert.Null(api.Resource(null));
    }

    [Fact]
    public void ForAResource_WhenItIsDeclaredTwice_TheSecondIsReported() =>
        Assert.Equal(
            ["A"],
            MarkedSchemas.Verify(
                [("a.json", Resource(Group + "/bins/{binName}", "A")), ("b.json", Marked(Resource(Group + "/BINS/{name}", "B"), "x-arm-resource"))],
                "ARMP009: The resource Contoso.Storage/BINS is declared by a.json too; the first one counts.").Apis[0].Resources.Select(resource => resource.Name));

    [Fact]
    public void ForACollection_WhenItsWordIsTaken_IsReported() =>
        Assert.Equal(
            ["A", "Hall"],
            MarkedSchemas.Verify(
                [
                    ("a.json", Resource(Group + "/halls/{hallName}/bins/{binName}", "A")),
                    ("b.json", Marked(Resource(Group + "/halls/{hallName}/boxes/{boxName}", "B", """ "collection": "Bins", """), "x-arm-resource")),
                    ("hall.json", Resource(Group + "/halls/{hallName}", "Hall")),
                ],
                "ARMP003: The collection 'Bins' holds other resources already; give this one another word with 'collection'.").Apis[0].Resources.Select(resource => resource.Name).Order());

    [Fact]
    public void ForCollections_WhenTheyAreOfDifferentSets_TheyMayHaveOneWord() =>
        Assert.Equal(
            ["halls", "shops", "bins", "bins"],
            MarkedSchemas.Read(
                ("a.json", Resource(Group + "/halls/{hallName}", "Hall")),
                ("b.json", Resource(Group + "/halls/{hallName}/bins/{binName}", "HallBin")),
                ("c.json", Resource(Group + "/shops/{shopName}", "Shop")),
                ("d.json", Resource(Group + "/shops/{shopName}/bins/{binName}", "ShopBin"))).Resources.Select(resource => resource.Collection));

    [Theory]
    [InlineData("""{ "id": «"bins/{binName}"» }""", "'id' is a path such as '/subscriptions/{subscriptionId}/providers/Contoso.Storage/bins/{binName}', with every name once.")]
    [InlineData("«{}»", "'id' is a path such as '/subscriptions/{subscriptionId}/providers/Contoso.Storage/bins/{binName}', with every name once.")]
    [InlineData("«[]»", "'id' is a path such as '/subscriptions/{subscriptionId}/providers/Contoso.Storage/bins/{binName}', with every name once.")]
    [InlineData("""{ "id": «"/subscriptions/{s}"» }""", "A resource id ends in a fixed segment and a name, such as '/subscriptions/{subscriptionId}/providers/Contoso.Storage/bins/{binName}'.")]
    [InlineData("""{ "id": «"/providers/Contoso.Storage/bins"» }""", "A resource id ends in a fixed segment and a name, such as '/subscriptions/{subscriptionId}/providers/Contoso.Storage/bins/{binName}'.")]
    [InlineData("""{ "id": «"/providers/Contoso.Storage/{name}"» }""", "A resource id ends in a fixed segment and a name, such as '/subscriptions/{subscriptionId}/providers/Contoso.Storage/bins/{binName}'.")]
    [InlineData("""{ "id": «"/a/providers/{name}"» }""", "A resource id ends in a fixed segment and a name, such as '/subscriptions/{subscriptionId}/providers/Contoso.Storage/bins/{binName}'.")]
    [InlineData("""{ "id": «"/providers/Contoso.Storage/bins/{a}/{b}"» }""", "A resource id ends in a fixed segment and a name, such as '/subscriptions/{subscriptionId}/providers/Contoso.Storage/bins/{binName}'.")]
    [InlineData("""{ "id": "/providers/A/bins/{binName}", "form": «"body"» }""", "'form' is one of definition, resource.")]
    [InlineData("""{ "id": "/providers/A/bins/{binName}", "collection": «"../bins"» }""", "'collection' is a word of letters and digits: it names a folder and a property.")]
    [InlineData("""{ "id": "/providers/A/bins/{binName}", "collection": «""» }""", "'collection' is a word of letters and digits: it names a folder and a property.")]
    [InlineData("""{ "id": "/providers/A/bins/{binName}", "collection": «"1st"» }""", "'collection' is a word of letters and digits: it names a folder and a property.")]
    [InlineData("""{ "id": "/providers/A/bins/{binName}", "parameters": { «"other"»: {} } }""", "The path has no parameter '{other}'.")]
    [InlineData("""{ "id": "/providers/A/bins/{binName}", "parameters": «[]» }""", "'parameters' is an object.")]
    public void ForAResource_WhenAMemberCannotBeUsed_IsReported(string resource, string message) =>
        MarkedSchemas.Verify($$""" "title": "Bin", "properties": { "a": true }, "x-arm-resource": {{resource}} """, "ARMP004: " + message);

    [Fact]
    public void ForAResource_WhenWordsAreSaid_TheyAreKept()
    {
        var bin = MarkedSchemas.Read("""
            "title": "Bin", "description": "D", "properties": { "a": true },
            "x-arm-resource": { "id": "/providers/A/bins/{binName}", "form": "resource", "collection": "boxes", "parameters": { "binName": { "maxLength": 3 } } },
            "x-arm-operations": { "Put": { "verb": "PUT", "uri": "/providers/A/bins/{binName}" } }
            """).Resources[0];

        Assert.Equal((ResourceForm.Resource, "boxes", "binName", true, "D"), (bin.Form, bin.Collection, Assert.Single(bin.Parameters).Name, bin.IsWritable, bin.Description));
    }

    [Fact]
    public void ForAResource_WhenItsTypeHasNoName_ThereIsNoResource()
    {
        var set = MarkedSchemas.ReadSet(
            ("a.json", Resource(Group + "/halls/{hallName}", "StorageJson")),
            ("b.json", Resource(Group + "/halls/{hallName}/bins/{binName}", "Bin")));

        Assert.Equal("ARMP003", $"ARMP00{(int)Assert.Single(set.Problems).Kind}");
        Assert.Null(Assert.Single(set.Apis[0].Resources).Parent);
    }

    [Theory]
    [InlineData("BinId")]
    [InlineData("BinDefinition")]
    [InlineData("BinExisting")]
    public void ForAType_WhenAResourceNeedsItsName_IsReported(string title)
    {
        var set = MarkedSchemas.ReadSet(
            ("a.json", MarkedSchemas.File($$""" "title": "{{title}}", "properties": { "a": true } """)),
            ("b.json", Resource(Group + "/bins/{binName}")),
            ("c.json", Resource(Group + "/bins/{binName}/labels/{labelName}", "Label")));

        Assert.Equal($"The C# name '{title}' is that of something that is generated too; give this type another one with x-csharp-name.", Assert.Single(set.Problems).Message);
    }

    [Theory]
    [InlineData("BinDefinition")]
    [InlineData("BinExisting")]
    public void ForAType_WhenAResourceHasNoSet_TheNamesOfOneAreFree(string title) => Assert.Contains(
        MarkedSchemas.Read(
            ("a.json", MarkedSchemas.File($$""" "title": "{{title}}", "properties": { "a": true } """)),
            ("b.json", Resource(Group + "/bins/{binName}"))).Types,
        type => type.Name == title);

    private static string Resource(string id, string title = "Bin", string members = "") =>
        MarkedSchemas.File($$""" "title": "{{title}}", "properties": { "a": true }, "x-arm-resource": { {{members}} "id": "{{id}}" } """);

    private static string Marked(string text, string member)
    {
        var start = text.IndexOf('{', text.IndexOf($"\"{member}\"", StringComparison.Ordinal));
        var end = text.IndexOf("\" }", start, StringComparison.Ordinal) + 3;
        return text[..start] + "«" + text[start..end] + "»" + text[end..];
    }
}
