namespace ArmPayloads.Cli.Tests.Pages;

public class CommentTests
{
    [Theory]
    [InlineData("<!-- nothing -->")]
    [InlineData("<!--\n|lid|string|Hidden.|\n-->")]
    [InlineData("<!-- one --> <!--\ntwo -->")]
    public void ForAComment_WhereverItStands_HidesWhatIsInIt(string comment) =>
        BinPages.Derive(BinPages.Rows + "\n" + comment).IsRegular();

    [Fact]
    public void ForAComment_WhenInsideARow_TheRestIsRead() =>
        BinPages.Derive("|kind*|string<!-- or two -->|What it is<!-- TODO --> for.|\n|slots|string[ ]|Where things lie.|").IsRegular();

    [Fact]
    public void ForAComment_WhenAHeadingAndATableAreInIt_HidesThem() =>
        BinPages.Derive(BinPages.Rows, """
            <!--
            ### Lid properties

            |**Property**|**JSON type**|**Description**|
            |---|---|---|
            |lid|string|Hidden.|
            -->
            """).IsRegular();

    [Fact]
    public void ForAComment_WhenNeverClosed_WhatFollowsIsReadAndTheLineIsNamed()
    {
        var derived = BinPages.Derive(BinPages.Rows, "<!-- TODO«\n\nMore.");

        derived.IsSameAs(Derived.Regular);
        derived.Reports("warning ARMD003: This comment is never closed with '-->'");
    }
}
