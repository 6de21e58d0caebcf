namespace ArmPayloads.Cli.Tests.Derivation;

/// <summary>Links from operations to types, and between types.</summary>
public class LinkTests
{
    private const string Body = "bin.json#/x-arm-operations/CreateOrUpdate/body";

    [Theory]
    [InlineData("[Bin](../types/bin.md)")]
    [InlineData("[Storage Bin](../types/bin.md)")]
    [InlineData("[bins](../types/bin.md)")]
    [InlineData("[Bin](../types/./bin.md)")]
    [InlineData("[Bin](../types/Bin.md)")]
    [InlineData("[Bin](..\\\\types\\\\bin.md)")]
    [InlineData("[Bin](..\\types\\bin.md)")]
    [InlineData("[Bin](../types/bin.md#properties)")]
    [InlineData("[**Bin**](../types/bin.md)")]
    public void ForALink_HoweverItIsWritten_LeadsToThePage(string link)
    {
        var derived = Derived.From(BinPages.Type(), BinPages.Put(body: $"A JSON object describing a {link}, for example a cold one."));

        derived.IsRegular();
    }

    [Theory]
    [InlineData("[Slot](../types/bin.md)")]
    [InlineData("[the slot](../types/bin.md#slot-properties)")]
    public void ForALink_WhenTextOrAnchorNamesAnotherTypeOfThePage_IsThatType(string link)
    {
        var post = BinPages.Put("operations/bin-fill.md", "# Fill a bin", BinPages.Request("POST", BinPages.Bin + "/fill"), body: link);

        var derived = Derived.From(BinPages.Put(), post, BinPages.Type("|slots|Slot[ ]|Where things lie.|", "### Slot properties\n\n|**Property**|**JSON type**|**Description**|\n|---|---|---|\n|lid|string|Covers it.|"));

        Assert.Equal("""{"$ref":"#/definitions/Slot"}""", derived["bin.json#/x-arm-operations/Fill/body"]);
        derived.Reports();
    }

    [Fact]
    public void ForALink_WhenItsTextIsNearlyAnotherTypeOfThePage_ThatOneIsAssumedAndNamed()
    {
        var post = BinPages.Put("operations/bin-fill.md", "# Fill a bin", BinPages.Request("POST", BinPages.Bin + "/fill"), body: "[Slt](../types/bin.md)");

        var derived = Derived.From(BinPages.Put(), post, BinPages.Type("|slots|Slot[ ]|Where things lie.|", "### Slot properties\n\n|**Property**|**JSON type**|**Description**|\n|---|---|---|\n|lid|string|Covers it.|"));

        Assert.Equal("""{"$ref":"#/definitions/Slot"}""", derived["bin.json#/x-arm-operations/Fill/body"]);
        derived.Reports("operations/bin-fill.md(18): warning ARMD022: No table describes the type 'Slt'; 'Slot' at types/bin.md(13) is assumed to be meant.");
    }

    [Fact]
    public void ForALink_WhenItsPageIsElsewhere_TheOneThatIsCalledTheSameIsTakenAndTold()
    {
        var derived = Derived.From(BinPages.Type(), BinPages.Put(body: "A [Bin](../elsewhere/bin.md)."));

        derived.IsSameAs(Derived.Regular);
        derived.Reports("operations/bin-put.md(20): info ARMD023: '../elsewhere/bin.md' is not among the pages; 'types/bin.md', which is called the same, is taken for it.");
    }

    [Theory]
    [InlineData("operations/bin-change.md")]
    [InlineData("operations/bin-zap.md")]
    public void ForAResource_WhenAPatchSendsAnotherTypeThanAPut_ThePutsIsTheResource(string file)
    {
        var patch = BinPages.Put(file, "# Change a bin", BinPages.Request("PATCH"), body: "A [Bin Change](../types/bin-change.md).");

        var derived = Derived.From([.. BinPages.Regular, patch, BinPages.Type("|size|integer||", file: "types/bin-change.md", top: "# Bin change")]);

        Assert.Equal(Derived.Regular["bin.json#/properties"], derived["bin.json#/properties"]);
        Assert.Equal("""{"$ref":"#"}""", derived[Body]);
        Assert.Equal("""{"$ref":"bin-change.json#"}""", derived["bin.json#/x-arm-operations/Update/body"]);
        derived.Reports();
    }

    [Fact]
    public void ForAPost_WhenItsExampleIsAnArray_SendsOne()
    {
        var post = BinPages.Put("operations/bin-swap.md", "# Swap bins", BinPages.Request("POST", BinPages.Bin + "/swap"), body: BinPages.Body + "\n\n```json\n[{ \"kind\": \"Cold\" }]\n```");

        var derived = Derived.From([.. BinPages.Regular, post]);

        Assert.Equal("""{"type":"array","items":{"$ref":"#"}}""", derived["bin.json#/x-arm-operations/Swap/body"]);
        derived.Reports();
    }

    [Theory]
    [InlineData("A JSON array of [Bins](../types/bin.md).", """{"type":"array","items":{"$ref":"#"}}""")]
    [InlineData("A list of the [bins](../types/bin.md) to swap.", """{"type":"array","items":{"$ref":"#"}}""")]
    [InlineData("A [Bin](../types/bin.md) with a list of slots.", """{"$ref":"#"}""")]
    [InlineData("A JSON array of [Bins](../types/bin.md), or one:\n\n```json\n{ \"kind\": \"Cold\" }\n```", """{"$ref":"#"}""")]
    public void ForABody_WhenProseSaysThatItIsAnArray_IsOneUnlessAnExampleShowsAnother(string body, string schema)
    {
        var post = BinPages.Put("operations/bin-swap.md", "# Swap bins", BinPages.Request("POST", BinPages.Bin + "/swap"), body: body);

        var derived = Derived.From([.. BinPages.Regular, post]);

        Assert.Equal(schema, derived["bin.json#/x-arm-operations/Swap/body"]);
        derived.Reports();
    }

    [Fact]
    public void ForTwoLinks_WhenOneLeadsNowhere_TheOtherCounts()
    {
        var derived = Derived.From(BinPages.Type(), BinPages.Put(body: "As [the guide](../guide.md) says, a [Bin](../types/bin.md)."));

        Assert.Equal("""{"$ref":"#"}""", derived[Body]);
        derived.Reports();
    }

    [Fact]
    public void ForALinkFromAPost_WhenItsPageIsNotThere_ItsTextNamesWhatTheExampleShows()
    {
        var post = BinPages.Put("operations/bin-move.md", "# Move a bin", BinPages.Request("POST", BinPages.Bin + "/move"), body: "A [Bin Move](../types/bin-move.md):\n\n```{json}\n{ \"to\": \"North\" }\n```");

        var derived = Derived.From([.. BinPages.Regular, post]);

        Assert.Equal("""{"$ref":"#/definitions/BinMove"}""", derived["bin.json#/x-arm-operations/Move/body"]);
        Assert.Equal("""{"type":"object","properties":{"to":{"type":"string"}}}""", derived["bin.json#/definitions/BinMove"]);
        derived.Reports("operations/bin-move.md(18): info ARMD023: '../types/bin-move.md' is not among the pages; what 'Bin Move' is follows from examples alone.");
    }

    [Theory]
    [InlineData("[bin](../types/bin.md)")]
    [InlineData("[any text](../types/bin.md)")]
    public void ForAType_WhenItsTitleIsNoName_IsCalledLikeItsFileOrItsLinks(string link)
    {
        var derived = Derived.From(BinPages.Type(top: "# All about storage\n\nA place in a warehouse."), BinPages.Put(body: link));

        derived.IsRegular();
    }

    [Theory]
    [InlineData("Label")]
    [InlineData("All about ink")]
    public void ForAType_WhenAnotherPageDescribesIt_HasAFileOfItsOwn(string title)
    {
        var label = BinPages.Type("|ink|string|On it.|", file: "types/label.md", top: "# " + title);

        var derived = Derived.From(BinPages.Put(), BinPages.Type("|label|[Label](label.md)|On the lid.|"), label);

        Assert.Equal(["bin.json", "label.json"], derived.Files);
        Assert.Equal("""{"$ref":"label.json#","description":"On the lid."}""", derived.Property("label"));
        derived.Reports();
    }
}
