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
    public void ForATable_WhenItIsWrittenInHtml_IsNamed(string table, string expected)
    {
        var derived = BinPages.Derive(BinPages.Rows, table);

        derived.IsSameAs(Derived.Regular);
        derived.Reports(expected);
    }

    [Fact]
    public void ForAPageOfSomethingElse_WhenATableIsWrittenInHtml_IsNoError()
    {
        var derived = Derived.From([.. BinPages.Regular, new SourceText("guide.md", "# Guide\n\n<table>\n<tr><th>Property</th></tr>\n</table>")]);

        derived.Reports("guide.md: info ARMD005: describes neither", "guide.md(3): info ARMD009: is written in HTML");
        Assert.False(derived.HasErrors);
    }

    [Fact]
    public void ForAnAddress_WhenItsBracketsAreEntities_IsRead()
    {
        var request = BinPages.Request().Replace("`", "", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

        Derived.From(BinPages.Type(), BinPages.Put(request: request)).IsRegular();
    }
}
