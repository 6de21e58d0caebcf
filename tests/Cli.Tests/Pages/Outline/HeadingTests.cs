namespace ArmPayloads.Cli.Tests.Pages.Outline;

public class HeadingTests
{
    [Theory]
    [InlineData("# Bin\n", "Bin\n===\n")]
    [InlineData("# Bin\n", "Bin\n==========\n")]
    [InlineData("# Bin\n", "Bin  \n=\n")]
    [InlineData("# Bin\n", "# Bin #\n")]
    [InlineData("# Bin\n", "#Bin\n")]
    [InlineData("## Request\n", "##Request\n")]
    [InlineData("## Request\n", "## Request   \n")]
    [InlineData("## Request\n", "## REQUEST\n")]
    [InlineData("## Request\n", "## Request:\n")]
    [InlineData("## Request\n", "Request\n---\n")]
    [InlineData("### URI Parameters\n", "#### URI Parameters\n")]
    [InlineData("### URI Parameters\n", "## URI Parameters\n")]
    [InlineData("### Request Body\n", "#### Request Body\n")]
    [InlineData("### Status Code\n", "#### Status Codes\n")]
    [InlineData("### Status Code\n", "## Status Code\n")]
    [InlineData("### Status Code\n", "")]
    [InlineData("## Properties\n", "### Properties\n")]
    [InlineData("## Properties\n", "### Bin properties\n")]
    [InlineData("## Properties\n", "#### Bin Properties:\n")]
    public void ForAHeading_WhenInAnotherForm_SaysTheSame(string regular, string other)
    {
        Assert.Contains(BinPages.Regular, page => page.Text.Contains(regular, StringComparison.Ordinal));
        BinPages.Changed(text => text.Replace(regular, other, StringComparison.Ordinal)).IsRegular();
    }

    [Theory]
    [InlineData("lBin")]
    [InlineData("Shelf")]
    [InlineData("")]
    public void ForATypePage_WhenItsTitleIsAnother_ItsFileSaysWhatItIs(string title) =>
        BinPages.Changed(text => text.Replace("# Bin\n", $"# {title}\n", StringComparison.Ordinal)).IsRegular();

    [Fact]
    public void ForAnOperationPage_WhenItsTitleIsAnother_ItsRequestSaysWhatItIs() =>
        BinPages.Changed(text => text.Replace("# Create or update a bin\n", "# List warehouses\n", StringComparison.Ordinal)).IsRegular();

    [Fact]
    public void ForASetextTitle_WhenABlankLineIsBeforeItsUnderline_TheUnderlineIsNoDescription() =>
        BinPages.Changed(text => text.Replace("# Bin\n", "Bin\n\n===\n", StringComparison.Ordinal)).IsRegular();

    [Theory]
    [InlineData("### Response Body", "### Status Code")]
    [InlineData("#### Response Body", "### Status Code")]
    [InlineData("### Status Code", "### Response Body")]
    [InlineData("### Status Code", "#### Response Body")]
    public void ForAnAnswer_WhenItStandsAtAnotherPlace_IsTheSame(string first, string second)
    {
        string Below(string heading) => heading.EndsWith("Body", StringComparison.Ordinal) ? "The [bin](../types/bin.md)." : "- 200 (OK) - The bin is there.";
        var page = BinPages.Put();
        var end = page.Text.IndexOf("## Response", StringComparison.Ordinal);

        var derived = Derived.From(BinPages.Type(), page with { Text = page.Text[..end] + $"## Response\n\n{first}\n\n{Below(first)}\n\n{second}\n\n{Below(second)}\n" });

        Assert.Equal("""{"200":{"description":"The bin is there.","body":{"$ref":"#"}}}""", derived["bin.json#/x-arm-operations/CreateOrUpdate/responses"]);
        derived.Reports();
    }

    [Fact]
    public void ForARequestBody_WhenTableAndExampleStandBelowHeadingsInIt_AreRead()
    {
        var derived = Derived.From(BinPages.Put(body: """
            |**Property**|**JSON type**|**Description**|
            |---|---|---|
            |kind|string|What it is for.|

            #### Example

            ```json
            { "kind": 5 }«
            ```
            """));

        Assert.Equal("""{"$ref":"#"}""", derived["bin.json#/x-arm-operations/CreateOrUpdate/body"]);
        derived.Reports("warning ARMD029: The example gives 'kind' integer, the table at operations/bin-put.md(24) says string; both are accepted.");
    }

    [Theory]
    [InlineData("Creating a bin is typically a long running operation.", "true")]
    [InlineData("Creating a bin is typically a long-running operation.", "true")]
    [InlineData("Creating a bin takes long.", null)]
    public void ForProseBelowTheStatuses_WhenItSpeaksOfALongRunningOperation_SaysSo(string prose, string? longRunning)
    {
        var derived = Derived.From(BinPages.Type(), BinPages.Put(statuses: "- 202 (Accepted) - It will be there.\n\n" + prose));

        Assert.Equal(longRunning, derived["bin.json#/x-arm-operations/CreateOrUpdate/longRunning"]);
        derived.Reports();
    }
}
