using ArmPayloads.Generator.Tests.Consumers;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.Generator.Tests.Emission;

/// <summary>Members of ids that would have one name step aside, by rule.</summary>
public class IdMemberTests
{
    private const string Shop = "/providers/Contoso.Storage/shops/{shopName}";

    [Fact]
    public void ForAnOperation_WhenAChildsHasItsName_BothAreThere()
    {
        var members = Members("ShopId", Resource("Shop", Shop, ("ListBins", Shop + "/all")), Resource("Bin", Shop + "/bins/{binName}", ("List", Shop + "/bins")));

        Assert.Contains("ListBinsRequest", members);
        Assert.Contains("ListBinRequest", members);
    }

    [Fact]
    public void ForAnOperationWithoutAResource_WhenTheIdHasItsName_ItSaysWhereItLeads()
    {
        var members = Members(
            "ShopId",
            Resource("Shop", Shop, ("Get", Shop)),
            ("/ops.json", """{ "x-arm-api": { "provider": "Contoso.Storage", "version": "1" }, "x-arm-operations": { "Get": { "verb": "GET", "uri": "/providers/Contoso.Storage/shops/{shopName}/other" } } }"""));

        Assert.Contains("GetRequest", members);
        Assert.Contains("GetProvidersContosoStorageShopsShopNameOtherRequest", members);
    }

    [Fact]
    public void ForAChild_WhenItsShortNameIsThatOfAnother_ItKeepsTheLongOne()
    {
        var members = Members("ShopId", Resource("Shop", Shop), Resource("ShopBin", Shop + "/shopBins/{binName}"), Resource("Bin", Shop + "/bins/{binName}"));

        Assert.Contains("ShopBin", members);
        Assert.Contains("Bin", members);
    }

    [Theory]
    [InlineData("Name", "NameResource")]
    [InlineData("ShopParent", "ParentResource")]
    [InlineData("ToUri", "ToUriResource")]
    [InlineData("ReadPage", "ReadPageResource")]
    public void ForAChild_WhenTheIdHasItsName_ItStepsAside(string title, string expected) =>
        Assert.Contains(expected, Members("ShopId", Resource("Shop", Shop), Resource(title, Shop + "/things/{thingName}")));

    [Theory]
    [InlineData("existing", "ExistingCollection")]
    [InlineData("load", "LoadCollection")]
    [InlineData("save", "SaveCollection")]
    [InlineData("shop", "ShopCollection")]
    [InlineData("toJson", "ToJsonCollection")]
    [InlineData("bins", "Bins")]
    public void ForACollection_WhenTheDefinitionHasItsName_ItStepsAside(string collection, string expected) =>
        Assert.Contains(expected, Members("ShopDefinition", Resource("Shop", Shop), Resource("Bin", $"{Shop}/{collection}/{{binName}}", ("Put", $"{Shop}/{collection}/{{binName}}"))));

    [Fact]
    public void ForNamesOfTheParent_WhenTheyDifferInLetterCase_ItCompiles() =>
        Assert.Contains("Parent", Members("BinId", Resource("Shop", Shop), Resource("Bin", "/providers/Contoso.Storage/SHOPS/{SHOPNAME}/bins/{binName}")));

    private static List<string> Members(string type, params (string, string)[] schemas)
    {
        var run = Consumer.Of(schemas).WithPublicTypes().Generate();
        Assert.Empty(run.Diagnostics);
        Assert.Equal("", string.Join("\n", run.CompilerDiagnostics.Take(5)));
        return run.Compilation.GetTypeByMetadataName("ArmPayloads.Storage." + type)!.GetMembers().Select(member => member.Name).ToList();
    }

    private static (string, string) Resource(string title, string id, params (string Name, string Uri)[] operations) => ($"/{title}.json", $$"""
        {
          "title": "{{title}}",
          "x-arm-api": { "provider": "Contoso.Storage", "version": "1" },
          "x-arm-resource": { "id": "{{id}}" },
          "x-arm-operations": { {{string.Join(", ", operations.Select(operation => $"\"{operation.Name}\": {{ \"verb\": \"PUT\", \"uri\": \"{operation.Uri}\" }}"))}} },
          "properties": { "a": { "type": "string" } }
        }
        """);
}
