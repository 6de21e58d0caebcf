namespace ArmPayloads.Cli.Tests.Pages.Tables;

/// <summary>Rows in the forms and with the faults that pages have.</summary>
public class TableRowTests
{
    private const string Kind = "|kind*|string|What it is for.|";

    [Theory]
    [InlineData("| kind* | string | What it is for. |")]
    [InlineData("|kind*|   string|What it is for.   |  ")]
    [InlineData("  |kind*|string|What it is for.|")]
    [InlineData("|kind*|string|What it is for.||")]
    [InlineData("|kind*|string|What it is for.| | |")]
    [InlineData("| | | |\n|kind*|string|What it is for.|")]
    public void ForARow_WhenInAnotherForm_SaysTheSame(string row) => Derive(row).IsRegular();

    [Theory]
    [InlineData("| | | |")]
    [InlineData("| | |")]
    [InlineData("|||")]
    [InlineData("| | | |  ")]
    public void ForARow_WhenItOnlyMarksTheEnd_IsNoProperty(string end) => BinPages.Derive(BinPages.Rows + "\n" + end).IsRegular();

    [Theory]
    [InlineData("|**Property**|**JSON type**|**Description**|  ", "|---|---|---|")]
    [InlineData("|**Property**|**JSON Type**|**Description**|", "|---|---|---|")]
    [InlineData("  |**Property**|**JSON type**|**Description**|", "|---|---|---|")]
    [InlineData("| Property | JSON type | Description |", "|---|---|---|")]
    [InlineData("|**Property**|**JSON type**|**Description**|", "| -------- | :------- | ----: |")]
    [InlineData("|**Property**|**JSON type**|**Description**|", "|--------|---------|-----------|  ")]
    public void ForAHeader_WhenInAnotherForm_SaysTheSame(string header, string separator) =>
        BinPages.Changed(text => text.Replace("|**Property**|**JSON type**|**Description**|\n|---|---|---|", $"{header}\n{separator}", StringComparison.Ordinal)).IsRegular();

    [Fact]
    public void ForAHeader_WhenNoDashesFollow_IsReadAndNamed()
    {
        var derived = BinPages.Changed(text => text.Replace("|**Property**|**JSON type**|**Description**|\n|---|---|---|", "|**Property**|**JSON type**|**Description**|«", StringComparison.Ordinal));

        derived.IsSameAs(Derived.Regular);
        derived.Reports("warning ARMD010: There is no row of dashes below the header");
    }

    [Theory]
    [InlineData("kind*|string|What it is for.|«", "The row does not begin with a pipe")]
    [InlineData("|kind*|string|What it is for.«", "The row does not end with a pipe")]
    public void ForARow_WhenAPipeIsMissing_IsReadAndNamed(string row, string words)
    {
        var derived = Derive(row);

        derived.IsSameAs(Derived.Regular);
        derived.Reports("warning ARMD010: " + words);
    }

    [Fact]
    public void ForARow_WhenItHasNoDescription_ItIsEmptyAndNamed()
    {
        var derived = Derive("|kind*|string|«");

        Assert.Equal("""{"type":"string"}""", derived.Property("kind"));
        derived.Reports("warning ARMD010: The row has 2 cells instead of 3; what is missing is taken for empty.");
    }

    [Fact]
    public void ForARow_WhenItHasNoTypeEither_AnyJsonIsAssumedAndNamed()
    {
        var derived = Derive("|kind*|««");

        Assert.Equal("{}", derived.Property("kind"));
        derived.Reports("warning ARMD010: The row has 1 cells instead of 3", "warning ARMD021: '' says no type; any JSON is assumed.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n  \n")]
    [InlineData("<br/>\n")]
    [InlineData("<!--\n|lid|string|Hidden.|\n-->\n")]
    public void ForARow_WhenTheTableIsInterruptedAboveIt_IsReadAndNamed(string interruption)
    {
        var derived = BinPages.Derive($"{Kind}\n{interruption}\n|slots|string[ ]|Where things lie.|«");

        derived.IsSameAs(Derived.Regular);
        derived.Reports("warning ARMD010: The table is interrupted above this row");
    }

    [Theory]
    [InlineData("|**Property**|**JSON type**|**Description**|\n|---|---|---|", new string[0])]
    [InlineData("|Property|JSON type|Description|\n|---|---|---|", new string[0])]
    [InlineData("|**Property**|**JSON type**|**Description**|«", new[] { "warning ARMD010: There is no row of dashes below the header" })]
    public void ForATable_WhenABlankLineIsBetweenItAndAnother_IsOfItsOwn(string header, string[] faults)
    {
        var derived = BinPages.Derive($"{Kind}\n\n{header}\n|slots|string[ ]|Where things lie.|");

        derived.IsSameAs(Derived.Regular);
        derived.Reports(faults);
    }

    [Fact]
    public void ForAnEndMark_WhenABlankLineIsBefore_IsNoProperty() => BinPages.Derive(BinPages.Rows + "\n\n| | | |").IsRegular();

    [Fact]
    public void ForAPipe_WhenItIsEscaped_IsAPartOfTheCell()
    {
        var derived = Derive("""|kind*|string|Hot \| cold.|""");

        Assert.Equal("""{"type":"string","description":"Hot | cold."}""", derived.Property("kind"));
        derived.Reports();
    }

    [Fact]
    public void ForAPipe_WhenItIsInCode_IsAPartOfTheCell()
    {
        var derived = Derive("|kind*|string|As `hot|cold`.|");

        Assert.Equal("""{"type":"string","description":"As hot|cold."}""", derived.Property("kind"));
        derived.Reports();
    }

    [Fact]
    public void ForAPipe_WhenNobodyEscapedIt_IsAPartOfTheDescriptionAndNamed()
    {
        var derived = Derive("|kind*|string|Hot | cold.«|");

        Assert.Equal("""{"type":"string","description":"Hot | cold."}""", derived.Property("kind"));
        derived.Reports("warning ARMD010: The row has 4 cells instead of 3; pipes in a cell are written \\|.");
    }

    [Fact]
    public void ForAPipe_WhenEscapedTheWrongWayRound_IsAPartOfTheCellAndNamed()
    {
        var derived = Derive("""|kind*|string|Hot |\ cold.«|""");

        Assert.Equal("""{"type":"string","description":"Hot | cold."}""", derived.Property("kind"));
        derived.Reports("warning ARMD010: A pipe is escaped the wrong way round");
    }

    [Theory]
    [InlineData("|**Role**|**Permission**|")]
    [InlineData("| | | | | |")]
    public void ForATable_WhenItIsOfSomethingElse_IsNotReadAndNamed(string header)
    {
        var derived = BinPages.Derive(BinPages.Rows, $"## Others\n\n{header}«\n|---|---|---|\n|lid|string|Covers it.|");

        derived.IsSameAs(Derived.Regular);
        derived.Reports("info ARMD009: is neither one of properties, nor of URI parameters, nor a request; it is not read.");
    }

    [Theory]
    [InlineData("|**Property**|**Type**|**Description**|")]
    [InlineData("|**Proprty**|**JSON type**|**Description**|")]
    [InlineData("|**Property**|**JSON type**|")]
    public void ForATable_WhenItsHeaderIsNearlyThatOfProperties_IsNamedAsAnError(string header)
    {
        var derived = BinPages.Derive(BinPages.Rows, $"## Others\n\n{header}«\n|---|---|---|\n|lid|string|Covers it.|");

        derived.IsSameAs(Derived.Regular);
        derived.Reports("error ARMD020: is nearly that of a table of properties");
    }

    [Theory]
    [InlineData("Text before.\n")]
    [InlineData("- an item\n")]
    [InlineData("<div>\n")]
    public void ForATable_WhenItFollowsALineAtOnce_IsRead(string line) =>
        BinPages.Changed(text => text.Replace("## Properties\n\n", "## Properties\n\n" + line, StringComparison.Ordinal)).IsRegular();

    private static Derived Derive(string row) => BinPages.Derive(BinPages.Rows.Replace(Kind, row, StringComparison.Ordinal));
}
