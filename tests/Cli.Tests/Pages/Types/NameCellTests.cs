namespace ArmPayloads.Cli.Tests.Pages.Types;

public class NameCellTests
{
    [Theory]
    [InlineData("|kind*|string|What it is for.|")]
    [InlineData("|kind *|string|What it is for.|")]
    [InlineData("""|kind\*|string|What it is for.|""")]
    [InlineData("|**kind***|string|What it is for.|")]
    [InlineData("|`kind`*|string|What it is for.|")]
    [InlineData("|ki&shy;nd*|string|What it is for.|")]
    [InlineData("|ki\u00ADnd*|string|What it is for.|")]
    [InlineData("|kind&#42;|string|What it is for.|")]
    [InlineData("|kind|string*|What it is for.|")]
    [InlineData("|kind|string *|What it is for.|")]
    [InlineData("|kind|string|(Required) What it is for.|")]
    [InlineData("|kind|string|What it is for. (required)|")]
    public void ForARequiredProperty_HoweverItIsMarked_IsRequired(string row) =>
        BinPages.Derive(row + "\n|slots|string[ ]|Where things lie.|").IsRegular();

    [Theory]
    [InlineData("|kind|string|What it is for.|")]
    [InlineData("|kind|string|The product of 3 * 4, \"2*kind\".|")]
    [InlineData("|kind|string|It is required.|")]
    [InlineData("|**kind**|string|It is emphasised.|")]
    [InlineData("|*kind*|string|It is emphasised.|")]
    [InlineData("|kind*|string|(readonly) What it is for.|")]
    public void ForAProperty_WhenNotMarkedOrReadOnly_IsNotRequired(string row)
    {
        var derived = BinPages.Derive(row);

        Assert.Null(derived["bin.json#/required"]);
        derived.Reports();
    }

    [Theory]
    [InlineData("Properties marked with * are required.")]
    [InlineData("The asterisk (*) means that a property is required.")]
    public void ForASentence_WhenItExplainsTheMark_IsNoDescription(string sentence)
    {
        var derived = BinPages.Derive("|slots|Slot[ ]|Where things lie.|", $"### Slot properties\n\n{sentence}\n\n|**Property**|**JSON type**|**Description**|\n|---|---|---|\n|lid*|string|Covers it.|");

        Assert.Null(derived["bin.json#/definitions/Slot/description"]);
        Assert.Equal("""["lid"]""", derived["bin.json#/definitions/Slot/required"]);
        derived.Reports();
    }

    [Theory]
    [InlineData("Elements", "Elements")]
    [InlineData("isEncrpted", "isEncrpted")]
    [InlineData("snake_case", "snake_case")]
    [InlineData("$schema", "$schema")]
    [InlineData("@odata.type", "@odata.type")]
    [InlineData("`kind`", "kind")]
    public void ForAName_WhateverItsSpelling_IsTakenAsItStands(string cell, string name)
    {
        var derived = BinPages.Derive($"|{cell}|string|What it is for.|");

        Assert.NotNull(derived.Property(name));
        derived.Reports();
    }

    [Theory]
    [InlineData("two words")]
    [InlineData("1kind")]
    [InlineData("a/b")]
    public void ForAName_WhenItIsNone_TheRowIsLeftOutAndNamed(string cell)
    {
        var derived = BinPages.Derive($"{BinPages.Rows}\n|{cell}|string|Something.«|");

        derived.IsSameAs(Derived.Regular);
        derived.Reports($"error ARMD020: '{cell}' is no name of a property; the row is left out.");
        Assert.True(derived.HasErrors);
    }

    [Fact]
    public void ForAName_WhenEmptyBesideAType_TheRowIsLeftOutAndNamed()
    {
        var derived = BinPages.Derive($"{BinPages.Rows}\n||string|Something.«|");

        derived.IsSameAs(Derived.Regular);
        derived.Reports("error ARMD020: '' is no name of a property; the row is left out.");
    }

    [Fact]
    public void ForAName_WhenItIsAPlaceholder_SpeaksOfEveryOtherProperty()
    {
        var derived = BinPages.Derive("|kind|string|What it is for.|\n|<any name>|integer|How many.|");

        Assert.Equal("""{"type":"integer"}""", derived["bin.json#/additionalProperties"]);
        derived.Reports();
    }
}
