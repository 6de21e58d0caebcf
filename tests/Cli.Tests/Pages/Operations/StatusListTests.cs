namespace ArmPayloads.Cli.Tests.Pages.Operations;

public class StatusListTests
{
    [Theory]
    [InlineData("- 200 (OK) - The bin is there.")]
    [InlineData("* 200 (OK) - The bin is there.")]
    [InlineData("-  200 (OK) - The bin is there.")]
    [InlineData("-   200 (OK) - The bin is there.")]
    [InlineData("*  200 (OK) - The bin is there.")]
    [InlineData("+ 200 (OK) - The bin is there.")]
    public void ForAList_WhateverItsMark_SaysTheSame(string list) => From(list).IsRegular();

    [Theory]
    [InlineData("-")]
    [InlineData("\u2013")]
    [InlineData("\u2014")]
    [InlineData(":")]
    [InlineData("\u00E2\u20AC\u201C")]
    [InlineData("\u00E2\u20AC\u201D")]
    [InlineData("\u00E2\u0080\u0093")]
    public void ForTheDash_WhateverItIs_SeparatesTheText(string dash) => From($"- 200 (OK) {dash} The bin is there.").IsRegular();

    [Theory]
    [InlineData("- 200 - The bin is there.")]
    [InlineData("- 200 (Done) - The bin is there.")]
    [InlineData("- 200 (No Content) - The bin is there.")]
    [InlineData("- **200** (OK) - The bin is there.")]
    [InlineData("- 200 (OK) - if the bin is there.")]
    [InlineData("- 200 (OK) - If the bin is there")]
    [InlineData("- 200 (OK) - the bin is there. ")]
    [InlineData("- 200 (OK) - the bin\n  is there.")]
    [InlineData("- 200 (OK) The bin is there.")]
    public void ForTheWords_WhenInAnotherForm_SayTheSame(string list) => From(list).IsRegular();

    [Theory]
    [InlineData("- 200 (OK) - The bin is there.\n- 400 (Bad Request) - Invalid.")]
    [InlineData("- 200 (OK) - The bin is there.\n\n- 400 (Bad request) - Invalid.")]
    [InlineData("- 200 (OK) - The bin is there.\n* 400 (Bad Request) - Invalid.")]
    [InlineData("* 400 (Bad Request) - Invalid.\n\n\n* 200 (OK) - The bin is there.")]
    [InlineData("- 200 (OK) - The bin is there.\n  - 400 (Bad Request) - Invalid.")]
    public void ForSeveralItems_HoweverTheyStand_AllAreListed(string list)
    {
        var derived = From(list);

        Assert.Equal("""{"200":{"description":"The bin is there.","body":{"$ref":"#"}},"400":{"description":"Invalid."}}""", derived["bin.json#/x-arm-operations/CreateOrUpdate/responses"]);
        derived.Reports();
    }

    [Theory]
    [InlineData("- 200 (OK) - The bin is there.\n- OK - it went well.«", "'OK - it went well.' is no status")]
    [InlineData("- 200 (OK) - The bin is there.\n- 2000 (OK) - it went well.«", "is no status")]
    [InlineData("- 200 (OK) - The bin is there.\n- 999 (OK) - it went well.«", "is no status")]
    [InlineData("- 200 (OK) - The bin is there.\n- \u0662\u0660\u0661 (OK) - it went well.«", "is no status")]
    [InlineData("- 200 (OK) - The bin is there.\n- 200 (OK) - it went well.«", "The status 200 is listed already; the first line counts.")]
    public void ForAnItem_WhenItIsNoStatusOrAgain_IsLeftOutAndNamed(string list, string words)
    {
        var derived = From(list);

        derived.IsSameAs(Derived.Regular);
        derived.Reports("warning ARMD017: " + words);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Always good.")]
    public void ForAPage_WhenItHasNoList_SuccessIsAssumedAndNamed(string statuses)
    {
        var derived = From(statuses, BinPages.Request() + "«");

        Assert.Equal("""{"200":{"description":"The request has succeeded.","body":{"$ref":"#"}}}""", derived["bin.json#/x-arm-operations/CreateOrUpdate/responses"]);
        derived.Reports("warning ARMD018: The page lists no status of success; 200 (OK) is assumed.");
    }

    [Fact]
    public void ForAPage_WhenItListsOnlyFailures_SuccessIsAssumedBesideThem()
    {
        var derived = From("- 400 (Bad Request) - Invalid.", BinPages.Request() + "«");

        Assert.Equal("""{"200":{"description":"The request has succeeded.","body":{"$ref":"#"}},"400":{"description":"Invalid."}}""", derived["bin.json#/x-arm-operations/CreateOrUpdate/responses"]);
        derived.Reports("warning ARMD018: The page lists no status of success; 200 (OK) is assumed.");
    }

    [Fact]
    public void ForAnAnswer_WhenAStatusHasNoContent_HasNoBodyThere()
    {
        var page = BinPages.Put(response: "The [bin](../types/bin.md).", statuses: "- 201 (Created) - Made.\n- 204 (No Content) - Nothing to do.");

        var derived = Derived.From(BinPages.Type(), page);

        Assert.Equal("""{"201":{"description":"Made.","body":{"$ref":"#"}},"204":{"description":"Nothing to do."}}""", derived["bin.json#/x-arm-operations/CreateOrUpdate/responses"]);
        derived.Reports();
    }

    private static Derived From(string statuses, string? request = null) => Derived.From(BinPages.Type(), BinPages.Put(request: request, statuses: statuses));
}
