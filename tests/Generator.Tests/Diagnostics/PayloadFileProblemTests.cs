using static ArmPayloads.Generator.Diagnostics.ProblemDescriptors;

namespace ArmPayloads.Generator.Tests.Diagnostics;

/// <summary>ARMP006, ARMP007 and ARMP009 of payload files and templates.</summary>
public class PayloadFileProblemTests
{
    private const string Places = "A payload file is one of shop.json, bins/<name>.json, bins/<name>/labels/<name>.json, existing.json.";

    private static Problems Shop => new Problems()
        .Schema("/schemas/shop.json", Resource("Shop", "/providers/Contoso.Storage/shops/{shopName}"))
        .Schema("/schemas/bin.json", Resource("Bin", "/providers/Contoso.Storage/shops/{shopName}/bins/{binName}"))
        .Schema("/schemas/label.json", Resource("Label", "/providers/Contoso.Storage/shops/{shopName}/bins/{binName}/labels/{labelName}"))
        .Schema("/schemas/event.json", Resource("Event", "/providers/Contoso.Storage/shops/{shopName}/events/{eventName}", "GET"));

    [Theory]
    [InlineData("/shop/shop.json")]
    [InlineData("/shop/existing.json")]
    [InlineData("/shop/bins/A1.json")]
    [InlineData("/deep/in/a/folder/bins/A1.json")]
    [InlineData("/shop/bins/A1/labels/Red.json")]
    public Task ForAPayload_WhenItsPathNamesAResource_IsSilent(string path) => Shop.Payload(path, "{}").VerifyAsync();

    [Theory]
    [InlineData("/shop/bin/A1.json")]
    [InlineData("/shop/Bins/A1.json")]
    [InlineData("/shop/binLabels/A1.json")]
    [InlineData("/shop/events/E1.json")]
    [InlineData("/shop/labels/Red.json")]
    [InlineData("/shop/bins/A1.txt")]
    [InlineData("/shop/bins/A1/Red.json")]
    public Task ForAPayload_WhenItsPathNamesNoResource_Reports(string path) => Shop
        .Payload(path, "{|#0:|}{}")
        .Expect(0, FileNotRecognised, "The path of this file names no resource. " + Places)
        .VerifyAsync();

    [Fact]
    public Task ForAPayload_WhenItIsNoJson_Reports() => Shop
        .Payload("/shop/bins/A1.json", """
            {
              "capacity": {|#0:x|}
            }
            """)
        .Expect(0, JsonSyntax, "This file is no JSON: this is not a JSON value: text must stand in double quotes")
        .VerifyAsync();

    [Fact]
    public Task ForAPayload_WhenItIsNoObject_Reports() => Shop
        .Payload("/shop/bins/A1.json", "{|#0:[]|}")
        .Expect(0, JsonSyntax, "This file is no payload: a payload or a template is an object.")
        .VerifyAsync();

    [Fact]
    public Task ForATemplate_WhenItIsNoJson_Reports() => Shop
        .Template("/azuredeploy.json", """{ "resources": []{|#0:|}""")
        .Expect(0, JsonSyntax, "This file is no JSON: the text ends inside the object that began on line 1, column 1")
        .VerifyAsync();

    [Fact]
    public Task ForATemplate_WhereverItStands_IsSilent() => Shop.Template("/anywhere/azuredeploy.json", """{ "resources": [] }""").VerifyAsync();

    [Fact]
    public Task ForTwoPayloads_WhenTheyDifferInLetterCaseOnly_Reports() => Shop
        .Payload("/shop/bins/A1.json", "{}")
        .Payload("/shop/bins/a1.json", "{|#0:|}{}")
        .Expect(0, DuplicateDefinition, "'A1.json' beside this file names the same resource: letter case does not count.")
        .VerifyAsync();

    [Fact]
    public Task ForTwoPayloads_WhenTheyAreInTwoSets_IsSilent() => Shop
        .Payload("/one/bins/A1.json", "{}")
        .Payload("/two/bins/a1.json", "{}")
        .VerifyAsync();

    [Fact]
    public Task ForAPayload_WhenThereIsNoApi_OnlyItsSyntaxIsChecked() => new Problems()
        .Payload("/shop/anything.json", "{}")
        .Payload("/shop/broken.json", "{|#0:7|}")
        .Expect(0, JsonSyntax, "This file is no payload: a payload or a template is an object.")
        .VerifyAsync();

    private static string Resource(string title, string id, string verb = "PUT") => $$"""
        {
          "title": "{{title}}",
          "x-arm-api": { "provider": "Contoso.Storage", "version": "1" },
          "x-arm-resource": { "id": "{{id}}" },
          "x-arm-operations": { "Do": { "verb": "{{verb}}", "uri": "{{id}}" } },
          "properties": { "a": {} }
        }
        """;
}
