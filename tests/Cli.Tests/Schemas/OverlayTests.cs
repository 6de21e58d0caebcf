namespace ArmPayloads.Cli.Tests.Schemas;

/// <summary>Overlays that cannot be used are named, and never end the tool.</summary>
public class OverlayTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "x-overlays": [] }""")]
    [InlineData("""{ "type": "object" }""")]
    public void ForAFile_WhenItHasNoEntries_IsNamedAndNoSchema(string text)
    {
        var derived = Derived.From(BinPages.Regular, [new SourceText("overlay/bin.json", text)]);

        derived.IsSameAs(Derived.Regular);
        derived.Reports("overlay/bin.json: error ARMD031: This file has no 'x-overlay'");
    }

    [Fact]
    public void ForAFile_WhenItIsNoJson_NothingIsMadeWithoutIt()
    {
        var derived = Derived.From(BinPages.Regular, [Entry("bin.rules.json", """{ "minLength": 1 }"""), new SourceText("overlay.json", "{\n  \"x-overlay\": [{ oops }]\n}")]);

        Assert.Empty(derived.Files);
        derived.Reports("overlay.json(2): error ARMD031: This overlay cannot be read: ");
    }

    [Fact]
    public void ForAnEntry_WhenItNestsDeeperThanSchemasAreProved_TheSchemaIsNamed() =>
        Derive(string.Concat(Enumerable.Repeat("""{"items":""", 200)) + "{}" + new string('}', 200)).ReportsAmong("bin.json(90): error ARMD032: This schema cannot be read: nested deeper than 60 levels. Change the pages");

    [Fact]
    public void ForTwoFiles_WhateverTheyAreCalled_BothAreMerged()
    {
        var derived = Derived.From(BinPages.Regular, [Entry("overlay/bin.json", """{ "minLength": 1 }"""), Entry("overlay_bin.json", """{ "maxLength": 9 }""")]);

        Assert.Equal("""{"type":"string","minLength":1,"maxLength":9,"description":"What it is for."}""", derived.Property("kind"));
        derived.Reports();
    }

    [Theory]
    [InlineData("""{ "pattern": "(" }""")]
    [InlineData("""{ "$ref": "nowhere.json#", "type": null }""")]
    [InlineData("""{ "$ref": 5, "type": null }""")]
    [InlineData("""{ "minLength": "a" }""")]
    [InlineData("""{ "enum": 5 }""")]
    [InlineData("""{ "items": 5 }""")]
    public void ForAnEntry_WhenItMakesASchemaUnusable_TheSchemaIsNamed(string merge)
    {
        var derived = Derive(merge);

        Assert.Contains(derived.Report, line => line.StartsWith("bin.json(", StringComparison.Ordinal) && line.Contains("error ARMD032: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{ "$ref": "bin.json", "type": null }""", "ObjectExpected at kind")]
    [InlineData("""{ "$ref": "bin.json#", "type": null }""", "ObjectExpected at kind")]
    [InlineData("""{ "$ref": "#/properties/slots", "type": null }""", "ArrayExpected at kind")]
    [InlineData("""{ "$ref": "bin.json#/properties/slots", "type": null }""", "ArrayExpected at kind")]
    public void ForAReference_WhenAnEntryMakesOne_ExamplesAreProvedWithWhatItLeadsTo(string merge, string words)
    {
        var pages = new[] { BinPages.Put(), BinPages.Type(more: $"## JSON example\n\n{Example}") };

        var derived = Derived.From(pages, [Entry("overlay.json", merge)]);

        derived.ReportsAmong("types/bin.md(15): warning ARMD029: The schema of 'Bin' refuses this example: " + words);
    }

    private const string Example = """
        ```json
        { "kind": "Cold" }
        ```
        """;

    private static Derived Derive(string merge) =>
        Derived.From([BinPages.Type(), BinPages.Put(body: $"{BinPages.Body}\n\n{Example}")], [Entry("overlay.json", merge)]);

    private static SourceText Entry(string file, string merge) =>
        new(file, $$"""{ "x-overlay": [{ "target": "bin.json#/properties/kind", "reason": "A test.", "merge": {{merge}} }] }""");
}
