namespace ArmPayloads.Cli.Tests.Pages.Types;

/// <summary>Whose properties a table has, by the heading above it.</summary>
public class TableHeadingTests
{
    private const string Table = """

        |**Property**|**JSON type**|**Description**|
        |---|---|---|
        |lid|string|Covers it.|
        """;

    [Theory]
    [InlineData("### Slot properties")]
    [InlineData("### Slot properties:")]
    [InlineData("### Slot Properties")]
    [InlineData("## Slot properties")]
    [InlineData("#### Slot properties")]
    [InlineData("### Slot")]
    [InlineData("## Slot\n\n### Properties")]
    [InlineData("Slot properties\n---")]
    [InlineData("<br/>\n### Slot properties:")]
    public void ForAHeading_WhenItNamesAType_TheTableIsOfThatType(string heading)
    {
        var derived = BinPages.Derive("|slots|Slot[ ]|Where things lie.|", heading + Table);

        Assert.Equal("""{"lid":{"type":"string","description":"Covers it."}}""", derived["bin.json#/definitions/Slot/properties"]);
        derived.Reports();
    }

    [Fact]
    public void ForAHeading_WhenItSaysReadOnly_AllPropertiesAre()
    {
        var derived = BinPages.Derive("|slots|Slot[ ]|Where things lie.|", "### Slot (readonly) properties" + Table.Replace("lid", "lid*", StringComparison.Ordinal));

        Assert.Equal("""{"type":"object","properties":{"lid":{"type":"string","readOnly":true,"description":"Covers it."}}}""", derived["bin.json#/definitions/Slot"]);
        derived.Reports();
    }

    [Fact]
    public void ForAHeading_WhenTheTypeIsMisspelt_IsAssumedAndNamed()
    {
        var derived = BinPages.Derive("|slots|SlotDefinition[ ]|Where things lie.|", "### SlotDefintion properties" + Table);

        Assert.Equal("""{"type":"array","items":{"$ref":"#/definitions/SlotDefinition"},"description":"Where things lie."}""", derived.Property("slots"));
        derived.Reports("types/bin.md(12): warning ARMD022: Nothing refers to the type 'SlotDefintion', and no table describes 'SlotDefinition': the heading is taken to be misspelt.");
    }

    [Fact]
    public void ForProperties_WhenTheHeadingRepeatsBelowTwoTypes_EachIsOfItsOwn()
    {
        var derived = BinPages.Derive("|slot|Slot|One.|\n|label|Label|Another.|", $"## Slot\n\n### Properties\n{Table}\n\n## Label\n\n### Properties\n{Table.Replace("lid", "ink", StringComparison.Ordinal)}");

        Assert.Equal("""{"lid":{"type":"string","description":"Covers it."}}""", derived["bin.json#/definitions/Slot/properties"]);
        Assert.Equal("""{"ink":{"type":"string","description":"Covers it."}}""", derived["bin.json#/definitions/Label/properties"]);
        derived.Reports();
    }

    [Fact]
    public void ForAPage_WhenASecondTableIsOfTheSameType_ItsPropertiesAreAdded()
    {
        var derived = BinPages.Derive(BinPages.Rows, "## More properties of the bin\n" + Table);

        Assert.Equal("""{"type":"string","description":"Covers it."}""", derived.Property("lid"));
        derived.Reports();
    }

    [Fact]
    public void ForAProperty_WhenItIsDescribedTwice_BothAreAcceptedAndTheSecondIsNamed()
    {
        var derived = BinPages.Derive("|kind|string|What it is for.|\n|kind|integer|A number.«|");

        Assert.Equal("""{"oneOf":[{"type":"string"},{"type":"integer"}],"description":"What it is for."}""", derived.Property("kind"));
        derived.Reports("warning ARMD025: The property 'kind' of 'Bin' is described at line 9 already; what both say is accepted.");
    }

    [Theory]
    [InlineData("""["A" \| "B"]""", """["B" \| "C"]""", """{"type":"string","enum":["A","B","C"],"description":"One."}""")]
    [InlineData("""["A" \| "B"]""", "", """{"type":"string","description":"One."}""")]
    [InlineData("", """["A" \| "B"]""", """{"type":"string","description":"One."}""")]
    [InlineData("(readonly)", "", """{"type":"string","description":"One."}""")]
    [InlineData("(readonly)", "(readonly)", """{"type":"string","readOnly":true,"description":"One."}""")]
    public void ForAProperty_WhenItIsDescribedTwice_WhatEitherAllowsIsAccepted(string first, string second, string schema)
    {
        var derived = BinPages.Derive($"|kind|string|One {first}|\n|kind|string|Another {second}«|");

        Assert.Equal(schema, derived.Property("kind"));
        derived.Reports("warning ARMD025: what both say is accepted.");
    }

    [Fact]
    public void ForAType_WhenAnotherPageDescribesItToo_BothAreAcceptedAndTheSecondIsNamed()
    {
        var derived = Derived.From(BinPages.Put(), BinPages.Type(), BinPages.Type("|lid|string|Covers it.|", file: "types/lid.md", heading: "## Bin properties"));

        Assert.Equal("""{"type":"string","description":"Covers it."}""", derived.Property("lid"));
        derived.Reports("types/lid.md(7): warning ARMD025: The type 'Bin' is described at types/bin.md(7) too");
    }
}
