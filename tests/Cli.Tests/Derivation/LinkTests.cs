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
        var post = BinPages.Put("operations/bin-fill.md", "# Fill a bin", BinPages.Request("POST", BinPages.Bin + "/fill"), body: "[Slott](../types/bin.md)");

        var derived = Derived.From(BinPages.Put(), post, BinPages.Type("|slots|Slot[ ]|Where things lie.|", "### Slot properties\n\n|**Property**|**JSON type**|**Description**|\n|---|---|---|\n|lid|string|Covers it.|"));

        Assert.Equal("""{"$ref":"#/definitions/Slot"}""", derived["bin.json#/x-arm-operations/Fill/body"]);
        derived.Reports("operations/bin-fill.md(20): warning ARMD022: No table describes the type 'Slott'; 'Slot' at types/bin.md(13) is assumed to be meant.");
    }

    [Fact]
    public void ForALink_WhenItsPageIsElsewhere_TheOneThatIsCalledTheSameIsTakenAndTold()
    {
        var derived = Derived.From(BinPages.Type(), BinPages.Put(body: "A JSON object:\n\nA [Bin](../elsewhere/bin.md)."));

        derived.IsSameAs(Derived.Regular);
        derived.Reports("operations/bin-put.md(24): warning ARMD022: '../elsewhere/bin.md' is not among the pages; 'types/bin.md', which is called the same, is taken for it.");
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
    [InlineData("A JSON array of [Bins](../types/bin.md).")]
    [InlineData("Send this. A list of the [bins](../types/bin.md) to swap.")]
    [InlineData("An array of one or more of the [bins](../types/bin.md).")]
    [InlineData("An array of JSON objects, each describing a [Bin](../types/bin.md).")]
    public void ForABody_WhenProseSaysThatItIsAnArray_IsOneAndItIsTold(string body)
    {
        var derived = Swap(body);

        Assert.Equal("""{"type":"array","items":{"$ref":"#"}}""", derived["bin.json#/x-arm-operations/Swap/body"]);
        Assert.Matches(@"^operations/bin-swap\.md\(20\): warning ARMD021: No example shows it; from the words before '\w+', a list of Bin is assumed\.$", Assert.Single(derived.Report));
    }

    [Theory]
    [InlineData("A [Bin](../types/bin.md) with a list of slots.")]
    [InlineData("A JSON object describing a [Bin](../types/bin.md), which holds a list of [Slot](../types/bin.md#slot) objects.")]
    [InlineData("A JSON object with one member, `value`: an array of [Bins](../types/bin.md).")]
    [InlineData("A [Bin](../types/bin.md). It is not an array of [Bins](../types/bin.md).")]
    [InlineData("A JSON array of [Bins](../types/bin.md), or one:\n\n```json\n{ \"kind\": \"Cold\" }\n```")]
    public void ForABody_WhenProseSpeaksOfAnotherArray_IsNone(string body)
    {
        var derived = Swap(body);

        Assert.Equal("""{"$ref":"#"}""", derived["bin.json#/x-arm-operations/Swap/body"]);
        derived.Reports();
    }

    [Fact]
    public void ForAResource_WhateverProseSays_IsNoArray()
    {
        var derived = Derived.From(BinPages.Type(), BinPages.Put(body: "A JSON array of [Bins](../types/bin.md)."));

        derived.IsRegular();
    }

    [Theory]
    [InlineData("A list of available [Bins](../types/bin.md).")]
    [InlineData("If successful, returns an array of a [Bin](../types/bin.md) for each slot.")]
    public void ForAnAnswer_WhenProseSaysThatItIsAnArray_IsOneAndItIsTold(string answer)
    {
        var post = BinPages.Put("operations/bin-swap.md", "# Swap bins", BinPages.Request("POST", BinPages.Bin + "/swap"), response: "### Response Body\n\n" + answer);

        var derived = Derived.From([.. BinPages.Regular, post]);

        Assert.Equal("""{"type":"array","items":{"$ref":"#"}}""", derived["bin.json#/x-arm-operations/Swap/responses/200/body"]);
        Assert.Contains("info ARMD019: No example shows it; from the words before 'Bin", Assert.Single(derived.Report), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/docs/bin.md")]
    [InlineData("bin-put.md")]
    public void ForALink_WhenItLeadsElsewhere_NoPageIsTakenForItsOwn(string target)
    {
        var derived = Derived.From(BinPages.Type(), BinPages.Type("|to|string||", file: "types/bin-put.md", top: "# Bin Put"), BinPages.Put(body: $"As [others]({target}), a [Bin](../types/bin.md)."));

        Assert.Equal("""{"$ref":"#"}""", derived[Body]);
        derived.Reports("types/bin-put.md(5): info ARMD024: No operation leads to the type 'BinPut'");
    }

    [Fact]
    public void ForALink_WhenSeveralPagesAreCalledTheSame_NoneIsTakenAndTheyAreNamed()
    {
        var types = new[] { BinPages.Type(), BinPages.Type("|lid|[Lid](elsewhere/lid.md)||", file: "types/part.md", top: "# Part"), BinPages.Type("|a|string||", file: "v1/lid.md", top: "# Lid"), BinPages.Type("|b|string||", "## Hinge properties\n\n|**Property**|**JSON type**|**Description**|\n|---|---|---|\n|c|string||", "v2/lid.md", "# Lid") };

        var derived = Derived.From([.. types, BinPages.Put()]);

        derived.ReportsAmong("types/part.md(7): warning ARMD022: 'elsewhere/lid.md' is not among the pages; 'v1/lid.md' and 'v2/lid.md' are called the same, so none of them is taken for it.");
    }

    [Fact]
    public void ForAnAnchor_WhenSeveralNamesBeginIt_TheLongestIsMeant()
    {
        var derived = BinPages.Derive("|lid|[see below](#binlid-properties)|Covers it.|", "### BinLid properties\n\n|**Property**|**JSON type**|**Description**|\n|---|---|---|\n|colour|string||");

        Assert.Equal("""{"$ref":"#/definitions/BinLid","description":"Covers it."}""", derived.Property("lid"));
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
        derived.Reports("operations/bin-move.md(20): info ARMD023: '../types/bin-move.md' is not among the pages of types; what 'Bin Move' is follows from examples alone.");
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

    private static Derived Swap(string body) =>
        Derived.From([.. BinPages.Regular, BinPages.Put("operations/bin-swap.md", "# Swap bins", BinPages.Request("POST", BinPages.Bin + "/swap"), body: body)]);
}
