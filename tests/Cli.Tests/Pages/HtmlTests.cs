namespace ArmPayloads.Cli.Tests.Pages;

/// <summary>HTML between the blocks of a page, and entities in them.</summary>
public class HtmlTests
{
    [Theory]
    [InlineData("<br>")]
    [InlineData("<br/>")]
    [InlineData("<br />")]
    [InlineData("  <br/>  ")]
    [InlineData("<BR><br/>")]
    public void ForABreak_WhenALineOfItsOwn_IsNothing(string line) =>
        BinPages.Changed(text => text.Replace("\n## ", $"\n{line}\n## ", StringComparison.Ordinal).Replace("\n### ", $"\n{line}\n\n### ", StringComparison.Ordinal)).IsRegular();

    [Theory]
    [InlineData("|PUT|`https", "|PUT|&emsp;`https")]
    [InlineData("|PUT|`https", "|PUT|&nbsp;&nbsp;`https")]
    [InlineData("|binName|Yes|", "|binName&nbsp;|Yes|")]
    [InlineData("|slots|string[ ]|", "|slots&nbsp;|string[ ]|")]
    [InlineData("|slots|string[ ]|", "|sl&shy;ots|string[ ]|")]
    [InlineData("|slots|string[ ]|", "|slots|string[&nbsp;]|")]
    [InlineData("|slots|string[ ]|", "|slots|&nbsp;string[ ]|")]
    [InlineData("|kind*|string|", "|kind*|string&nbsp;|")]
    [InlineData("- 200 (OK)", "- 200&nbsp;(OK)")]
    [InlineData("A place in", "A&nbsp;place in")]
    [InlineData("# Bin\n", "# Bin&nbsp;\n")]
    [InlineData("## Properties\n", "## Properties&nbsp;\n")]
    [InlineData("### Request Body\n", "### Request&nbsp;Body\n")]
    public void ForAnEntity_WhenItIsABlankOrNothing_IsRead(string regular, string other)
    {
        Assert.Contains(BinPages.Regular, page => page.Text.Contains(regular, StringComparison.Ordinal));
        BinPages.Changed(text => text.Replace(regular, other, StringComparison.Ordinal)).IsRegular();
    }

    [Theory]
    [InlineData("<table>«\n<tr><th>Property</th><th>JSON type</th></tr>\n<tr><td>lid</td><td>string</td></tr>\n</table>", "error ARMD020: This table looks like one of properties and is not read, since it is written in HTML.")]
    [InlineData("<div><table>«\n<tr><td>Cold</td><td>Below zero</td></tr>\n</table></div>", "info ARMD009: This table is written in HTML; it is not read.")]
    [InlineData("<table>«\n\n<tr><th>Property</th><th>JSON type</th></tr>\n</table>", "error ARMD020: This table looks like one of properties")]
    [InlineData("<table>«\n<tr><th>Error</th><th>Meaning</th></tr>\n<tr><td>BadBin</td><td>A property is missing.</td></tr>\n</table>", "info ARMD009: This table is written in HTML; it is not read.")]
    [InlineData("> |**Property**|**JSON type**|**Description**|«\n> |---|---|---|\n> |lid|string|Covers it.|", "error ARMD020: This table looks like one of properties and is not read, since it stands in a quote.")]
    [InlineData("- One\n\n  <table>«\n  <tr><th>Property</th></tr>\n  </table>", "error ARMD020: This table looks like one of properties")]
    public void ForATable_WhereverItIsNotRead_ItsFirstRowSaysWhatItIs(string table, string expected)
    {
        var derived = BinPages.Derive(BinPages.Rows, table);

        derived.IsSameAs(Derived.Regular);
        derived.Reports(expected);
    }

    [Fact]
    public void ForAPage_WhenItsOnlyTableOfPropertiesIsWrittenInHtml_IsAnError()
    {
        var derived = Derived.From([.. BinPages.Regular, new SourceText("lid.md", "# Lid\n\n<table>\n<tr><th>Property</th><th>JSON type</th><th>Description</th></tr>\n</table>")]);

        derived.Reports("lid.md: info ARMD005: describes neither", "lid.md(3): error ARMD020: is written in HTML");
        Assert.True(derived.HasErrors);
    }

    [Theory]
    [InlineData("> [!NOTE]\n> This is a long-running operation.")]
    [InlineData("<p>This is a long-running operation.</p>")]
    public void ForAnOperation_WhenANoteSaysThatItIsLongRunning_ItIs(string note)
    {
        var derived = Derived.From(BinPages.Type(), BinPages.Put(body: $"{BinPages.Body}\n\n{note}"));

        Assert.Equal("true", derived["bin.json#/x-arm-operations/CreateOrUpdate/longRunning"]);
        derived.Reports();
    }

    [Fact]
    public void ForAnAddress_WhenItsBracketsAreEntities_IsRead()
    {
        var request = BinPages.Request().Replace("`", "", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

        Derived.From(BinPages.Type(), BinPages.Put(request: request)).IsRegular();
    }
}
