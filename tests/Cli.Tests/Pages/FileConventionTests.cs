namespace ArmPayloads.Cli.Tests.Pages;

public class FileConventionTests
{
    [Fact]
    public void ForTheRegularPages_WhenDerived_ComeToAResourceInSilence()
    {
        var derived = Derived.Regular;

        Assert.Equal(["bin.json"], derived.Files);
        Assert.Equal("""["kind"]""", derived["bin.json#/required"]);
        derived.Reports();
    }

    [Fact]
    public void ForPages_WhenInAnotherOrder_ComeToTheSame() => Derived.From(BinPages.Regular.Reverse()).IsRegular();

    [Fact]
    public void ForAPage_WhenItBeginsWithAByteOrderMark_IsRegular() => BinPages.Changed(text => "\uFEFF" + text).IsRegular();

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void ForAPage_WhenItsLinesEndAsOnOtherSystems_IsRegular(string end) =>
        BinPages.Changed(text => text.Replace("\n", end, StringComparison.Ordinal)).IsRegular();

    [Fact]
    public void ForAPage_WhenItsLastLineHasNoEnd_IsRegular() => BinPages.Changed(text => text.TrimEnd('\n')).IsRegular();

    [Fact]
    public void ForAPage_WhenBlanksTrailAllLines_IsRegular() => BinPages.Changed(text => text.Replace("\n", "  \n", StringComparison.Ordinal)).IsRegular();

    [Theory]
    [InlineData("\u00A0")]
    [InlineData("\u202F")]
    [InlineData("\t")]
    public void ForAPage_WhenBlanksAreUnusual_IsRegular(string blank) =>
        BinPages.Changed(text => text.Replace("What it is for", $"What{blank}it is{blank}for", StringComparison.Ordinal).Replace(" - The", $"{blank}-{blank}The", StringComparison.Ordinal)).IsRegular();

    [Fact]
    public void ForFrontMatter_WhenItSaysSomethingElse_CountsForNothing() => BinPages.Changed(text => """
        ---
        # Delete a shelf
        title: Delete a Shelf (ARM) (Contoso Storage SDK) | Docs
        description:

        |PUT|`https://contoso.com`|
        ms.service: storage 
        ---

        """ + text).IsRegular();

    [Fact]
    public void ForFrontMatter_WhenNeverClosed_ThePageIsReadAllTheSame() => BinPages.Changed(text => "---\n\n" + text).IsRegular();

    [Fact]
    public void ForAnInclude_WhenItStandsBeforeTheDescription_IsNotTheDescription() =>
        BinPages.Changed(text => text.Replace("a bin\n", "a bin\n\n[!include[disclaimer](../../includes/beta.md)]\n", StringComparison.Ordinal).Replace("# Bin\n", "# Bin\n\n[!include[disclaimer](../../includes/beta.md)]\n", StringComparison.Ordinal)).IsRegular();

    [Fact]
    public void ForANote_WhenQuoted_IsNotRead() =>
        BinPages.Changed(text => text.Replace("\n## ", "\n>[!NOTE]\n> Bins are |cold|.\n> - 500 (Error) - nothing.\n\n## ", StringComparison.Ordinal)).IsRegular();

    [Fact]
    public void ForBytes_WhenTheyAreNoUtf8_TheLineIsNamed()
    {
        var derived = BinPages.Derive("|kind*|string|What it\uFFFD is for.«|\n|slots|string[ ]|Where things lie.|");

        derived.IsSameAs(Derived.Regular);
        derived.Reports("warning ARMD002: This line holds bytes that are no UTF-8; they are left out.");
    }
}
