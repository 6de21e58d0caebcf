namespace ArmPayloads.Cli.Tests.Pages.Operations;

/// <summary>Placeholders in addresses.</summary>
public class PlaceholderTests
{
    [Theory]
    [InlineData("subscriptionId", "subId")]
    [InlineData("resourceGroupName", "rgName")]
    [InlineData("resourceGroupName", "resourceGroup")]
    [InlineData("binName", "BinName")]
    [InlineData("binName", "bin-name")]
    public void ForAPlaceholder_WhenCalledOtherwise_HasTheNameThatAllUse(string regular, string other) =>
        BinPages.Changed(text => text.Replace(regular, other, StringComparison.Ordinal)).IsRegular();

    [Theory]
    [InlineData("|binName|", "|BinName|")]
    [InlineData("|binName|", "|<binName>|")]
    [InlineData("|binName|", "|`binName`|")]
    [InlineData("|binName|", "|**binName**|")]
    [InlineData("<subscriptionId>", "<subId>")]
    public void ForAPlaceholder_WhenTheTableWritesItOtherwise_IsTheSameParameter(string regular, string other) =>
        BinPages.Changed(text => text.Replace(regular, other, StringComparison.Ordinal)).IsRegular();

    [Fact]
    public void ForAParameter_WhenTwoPagesCallItDifferently_ThePageThatCreatesDecidesAndTheOtherIsNamed()
    {
        var other = BinPages.Get(request: BinPages.Request("GET", BinPages.Warehouse + "/bins/<storageBinName>") + "«", parameters: BinPages.Parameters.Replace("binName", "storageBinName", StringComparison.Ordinal));

        var derived = Derived.From([.. BinPages.Regular, other]);

        Assert.Equal(derived["bin.json#/x-arm-operations/CreateOrUpdate/uri"], derived["bin.json#/x-arm-operations/Get/uri"]);
        derived.Reports("info ARMD014: The address has 'storageBinName' where 'binName' is used; 'binName' is assumed.");
    }

    [Theory]
    [InlineData("/bins/", "/Bins/", "info ARMD014: The address has 'Bins' where 'bins' is used")]
    [InlineData("/resourceGroups/", "/resourcegroups/", "info ARMD014: The address has 'resourcegroups' where 'resourceGroups' is used")]
    public void ForASegment_WhenOnePageWritesItInAnotherCase_IsTheSameAndNamed(string regular, string other, string words)
    {
        var request = BinPages.Request("GET").Replace(regular, other, StringComparison.Ordinal) + "«";

        var derived = Derived.From([.. BinPages.Regular, BinPages.Get(request: request)]);

        Assert.Equal(derived["bin.json#/x-arm-operations/CreateOrUpdate/uri"], derived["bin.json#/x-arm-operations/Get/uri"]);
        derived.Reports(words);
    }

    [Fact]
    public void ForACollection_WhenAllPagesBeginItWithACapital_IsWrittenAsArmDoesAndNamed()
    {
        var derived = Derived.From(BinPages.Type(), BinPages.Put(request: BinPages.Request(address: BinPages.Bin.Replace("bins", "Bins", StringComparison.Ordinal)) + "«"));

        derived.IsSameAs(Derived.Regular);
        derived.Reports("info ARMD014: The address has 'Bins' where 'bins' is used");
    }
}
