namespace ArmPayloads.Cli.Tests.Pages.Operations;

/// <summary>Pages of the service's own endpoint describe the same types with other addresses, and none of ARM.</summary>
public class OtherEndpointTests
{
    [Theory]
    [InlineData("|PUT|`<warehouse-endpoint>/manage/model/bins/<binName>`|", "<warehouse-endpoint>")]
    [InlineData("|PUT|`<Warehouse-endpoint>/manage/bins/<binName>?api-version=2024-01-01`|", "<Warehouse-endpoint>")]
    [InlineData("|GET|`<warehouse-endpoint>/manage/bins?$top=<n>`|", "<warehouse-endpoint>")]
    [InlineData("|POST|`<warehouse-endpoint>/data/<binName>`|", "<warehouse-endpoint>")]
    [InlineData("|GET|`<endpoint>/data/bins`|", "<endpoint>")]
    [InlineData("|GET|`https://<warehouse-endpoint>/data/bins`|", "https://<warehouse-endpoint>")]
    [InlineData("|GET|`warehouse-endpoint>/manage/bins`|", "warehouse-endpoint>")]
    public void ForAPage_WhenItsAddressIsAtAnotherEndpoint_IsNamedAndRefused(string request, string endpoint)
    {
        var derived = Derived.From([.. BinPages.Regular, Page(request)]);

        derived.IsSameAs(Derived.Regular);
        derived.Reports($"error ARMD006: This page describes an operation of the service's own endpoint ('{endpoint}'), not of Azure Resource Manager; nothing is derived from it.");
        Assert.True(derived.HasErrors);
    }

    [Fact]
    public void ForAPage_WhenSomeOfItsRowsAreOfAnotherEndpoint_OnlyThoseAreRefused()
    {
        var derived = Derived.From(BinPages.Type(), BinPages.Put(request: "|PUT|`<warehouse-endpoint>/manage/bins/<binName>`|«\n" + BinPages.Request()));

        derived.IsSameAs(Derived.Regular);
        derived.Reports("error ARMD006: <warehouse-endpoint>");
    }

    [Fact]
    public void ForPages_WhenAllAreOfAnotherEndpoint_NothingIsDerivedAndThatIsSaid()
    {
        var derived = Derived.From(Page("|GET|`<warehouse-endpoint>/manage/bins`|"));

        Assert.Empty(derived.Files);
        derived.Reports("armpayloads: error ARMD008: No page describes an operation", "error ARMD006: <warehouse-endpoint>");
    }

    private static SourceText Page(string request) =>
        BinPages.Put("operations/bin-put-own.md", request: request + "«", parameters: "|warehouse-endpoint|Yes|Where the warehouse answers.|\n|binName|Yes|The name of the bin.|");
}
