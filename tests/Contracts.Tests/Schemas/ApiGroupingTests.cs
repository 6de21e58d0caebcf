using ArmPayloads.Contracts.Schemas;

namespace ArmPayloads.Contracts.Tests.Schemas;

public class ApiGroupingTests
{
    private const string Shared = """{ "definitions": { "Size": { "properties": { "width": { "type": "integer" } } } } }""";

    [Fact]
    public void ForTwoVersions_WhenOneHasANameOfItsOwn_EachIsAnApi()
    {
        var set = MarkedSchemas.ReadSet(("a.json", Root("Contoso.Storage", "2")), ("b.json", Root("Contoso.Storage", "1\", \"name\": \"OldStorage")));

        Assert.Equal(["Contoso.Storage/1", "Contoso.Storage/2"], set.Apis.Select(api => api.Id));
        Assert.Equal(["OldStorage", "Storage"], set.Apis.Select(api => api.Name));
        Assert.Empty(set.Problems);
    }

    [Fact]
    public void ForTwoApis_WhenTheyHaveOneName_TheSecondIsReported()
    {
        var set = MarkedSchemas.Verify(
            [
                ("a.json", """{ "x-arm-api": { "provider": "Contoso.Storage", "version": "1" } }"""),
                ("b.json", """{ "x-arm-api": «{ "provider": "Fabrikam.storage", "version": "1" }» }"""),
            ],
            "ARMP003: The C# name 'Storage' is that of Contoso.Storage 1 too, so nothing is generated for Fabrikam.storage 1; give this API another one with 'name' in 'x-arm-api'.");

        Assert.Equal("Contoso.Storage/1", Assert.Single(set.Apis).Id);
    }

    [Fact]
    public void ForTheNameOfAnApi_WhenItCannotBeUsed_IsReported() => MarkedSchemas.Verify(
        [
            ("a.json", """{ "x-arm-api": { "provider": "Contoso.Storage", "version": "1", "name": «"store"» } }"""),
            ("b.json", """{ "x-arm-api": { "provider": "Contoso.Storage", "version": "1", "name": "Store" } }"""),
            ("c.json", """{ "x-arm-api": { "provider": "Contoso.Storage", "version": "1", "name": «"Shop"» } }"""),
        ],
        "ARMP004: 'name' is a C# name: a capital, then letters and digits.",
        "ARMP004: Another file of Contoso.Storage 1 gives it the name 'Store', which counts.");

    [Fact]
    public void ForTwoApis_WhenTheyShareAFile_BothHaveItsTypes()
    {
        var set = MarkedSchemas.ReadSet(
            ("one/a.json", Root("Contoso.One", "1")),
            ("shared.json", Shared),
            ("two/deep/b.json", Root("Contoso.Two", "1", "../../shared.json")));

        Assert.Empty(set.Problems);
        Assert.Equal(["../shared.json#/definitions/Size", "a.json#"], set.Apis[0].Types.Select(type => type.Key));
        Assert.Equal(["../../shared.json#/definitions/Size", "b.json#"], set.Apis[1].Types.Select(type => type.Key));
        Assert.All(set.Apis, api => Assert.Equal(2, api.Texts.Count));
    }

    [Fact]
    public void ForTwoApis_WhenASharedFileHasAProblem_ItIsReportedOnce()
    {
        var problem = """{ "definitions": { "Size": { "properties": { "width": { "type": «"integr"» } } } } }""";

        MarkedSchemas.Verify(
            [("one/a.json", Root("Contoso.One", "1")), ("shared.json", problem), ("two/b.json", Root("Contoso.Two", "1"))],
            "ARMP004: 'type' is one of null, boolean, integer, number, string, array and object, or a list of them.");
    }

    [Fact]
    public void ForTheFolder_WhateverItIsCalled_TheContractIsTheSame() =>
        Assert.Equal(
            MarkedSchemas.Read(("/home/a/api/a.json", Root("Contoso.One", "1")), ("/home/a/shared.json", Shared)),
            MarkedSchemas.Read(("C:\\b\\other\\a.json", Root("Contoso.One", "1")), ("C:\\b\\shared.json", Shared)));

    [Fact]
    public void ForTheOrderOfFiles_WhateverItIs_TheSetIsTheSame()
    {
        var files = new[] { ("one/a.json", Root("Contoso.One", "1")), ("shared.json", Shared), ("two/b.json", Root("Contoso.Two", "1")), ("bad.json", "{"), ("lone.json", "{}") };

        Assert.Equal(MarkedSchemas.ReadSet(files), MarkedSchemas.ReadSet([.. files.Reverse()]));
    }

    [Fact]
    public void ForNoFiles_ThereIsNothing() => Assert.Equal(new SchemaSet([], []), SchemaSet.Read([]));

    private static string Root(string provider, string version, string shared = "../shared.json") =>
        $$"""{ "x-arm-api": { "provider": "{{provider}}", "version": "{{version}}" }, "properties": { "a": { {{(version == "1" && !provider.EndsWith("Storage", StringComparison.Ordinal) ? $"\"$ref\": \"{shared}#/definitions/Size\"" : "")}} } } }""";
}
