using System.Text.Json.Nodes;
using ArmPayloads.Cli.Derivation;
using ArmPayloads.Cli.Pages;
using ArmPayloads.Cli.Reporting;
using ArmPayloads.Cli.Schemas;
using ArmPayloads.Cli.Tests.Shipped;

namespace ArmPayloads.Cli.Tests;

/// <summary>The first hops of the way that docs/architecture.md tells of: from the reference page to the schema.</summary>
public class PropertyTraceTests
{
    [Fact]
    public void ForFieldName_FromTheReferencePageToTheSchema()
    {
        // 1. The page, its row, the draft.
        var diagnostics = new DiagnosticList();
        var pages = ShippedReference.Pages.Select(page => new PageReader(diagnostics).Read(page.File, page.Text)).ToList();
        var page = pages.Single(page => page.Type?.File == "reference/types/field.md").Type!;
        var row = page.Tables[0].Rows.Single(row => row.Name == "fieldName");
        Assert.Contains("|fieldName*|string|", ShippedReference.Pages.Single(source => source.File == page.File).Text.Split('\n')[row.Place.Line - 1], StringComparison.Ordinal);
        var api = ApiDeriver.Derive(ReferencePages.Of(pages), diagnostics)!;
        var member = api.Files.Single(file => file.Name == "field.json").Root!.Member("fieldName")!;
        Assert.Equal((true, row.Place), (member.IsRequired, member.Place));

        // 2. The schema.
        var schema = JsonNode.Parse(SchemaDocuments.Of(api, diagnostics)["field.json"])!;
        Assert.Equal("""{"type":"string","description":"Name of the custom field."}""", schema["properties"]!["fieldName"]!.ToJsonString());
        Assert.Contains("fieldName", schema["required"]!.AsArray().Select(name => (string?)name));
        Assert.True(JsonNode.DeepEquals(schema["properties"]!["fieldName"], JsonNode.Parse(ShippedReference.Schemas["field.json"])!["properties"]!["fieldName"]));
    }
}
