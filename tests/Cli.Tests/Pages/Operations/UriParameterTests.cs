namespace ArmPayloads.Cli.Tests.Pages.Operations;

public class UriParameterTests
{
    [Theory]
    [InlineData("|**URI Parameter**|**Required**|**Description**|", "|**URI Parameter**|**Required**|**Description**|  ")]
    [InlineData("|**URI Parameter**|**Required**|**Description**|\n|---|---|---|", "|URI Parameter|Required|Description|\n| --------------- | ---------- | ------------- |   ")]
    [InlineData("of the bin.|\n", "of the bin.|\n| | | |\n")]
    [InlineData("of the bin.|\n", "of the bin.|  \n| | |\n")]
    [InlineData("|Yes|The name of the bin.|", "| yes | The name of the bin |")]
    [InlineData("|binName|Yes|The name of the bin.|", "|binName|Yes|The name of the bin.|\n|api-version|Yes|The version.|")]
    public void ForTheTable_WhenInAnotherForm_SaysTheSame(string regular, string other)
    {
        Assert.Contains(regular, BinPages.Put().Text, StringComparison.Ordinal);
        BinPages.Changed(text => text.Replace(regular, other, StringComparison.Ordinal)).IsRegular();
    }

    [Theory]
    [InlineData("Azure region name")]
    [InlineData("The region of the warehouse.")]
    public void ForTheResourceGroup_WhenDescribedAsARegion_HasArmsWordsAndIsNamed(string description)
    {
        var derived = Put("The name of the resource group.|", description + "|«");

        derived.IsSameAs(Derived.Regular);
        derived.Reports("info ARMD015: The resource group is described as a region (");
    }

    [Fact]
    public void ForTheResourceGroup_WhenAbbreviatedAndDescribedAsARegion_HasArmsWords()
    {
        var derived = Derived.From(BinPages.Type(), BinPages.Put(
            request: BinPages.Request().Replace("resourceGroupName", "rgName", StringComparison.Ordinal),
            parameters: BinPages.Parameters.Replace("|resourceGroupName|Yes|The name of the resource group.|", "|rgName|Yes|Azure region name|«", StringComparison.Ordinal)));

        derived.IsSameAs(Derived.Regular);
        derived.Reports("info ARMD015: ('Azure region name.'); ARM's own words are taken.");
    }

    [Fact]
    public void ForAnotherParameter_WhenDescribedAsARegion_IsOne()
    {
        var derived = Put("The name of the warehouse.", "The region of the warehouse.");

        Assert.Equal("""{"type":"string","description":"The region of the warehouse."}""", derived["bin.json#/x-arm-resource/parameters/warehouseName"]);
        derived.Reports();
    }

    [Theory]
    [InlineData("URI Parmeter")]
    [InlineData("URI Parameters")]
    [InlineData("Uri-Parameter")]
    public void ForTheTable_WhenItsHeaderIsMisspelt_IsReadAndNamed(string header)
    {
        var page = BinPages.Put();

        var derived = Derived.From(page with { Text = page.Text.Replace("|**URI Parameter**", $"«|**{header}**", StringComparison.Ordinal) }, BinPages.Type());

        derived.IsSameAs(Derived.Regular);
        derived.Reports($"warning ARMD010: The header '{header}' was taken for 'URI Parameter'.");
    }

    [Fact]
    public void ForAParameterOfTheAddress_WhenTheTableLeavesItOut_IsThereAndNamed()
    {
        var derived = Derived.From(BinPages.Type(), Marked(BinPages.Put(parameters: "|subscriptionId|Yes|The Azure subscription ID.|\n|resourceGroupName|Yes|The name of the resource group.|")));

        Assert.Equal("""{"type":"string"}""", derived["bin.json#/x-arm-resource/parameters/warehouseName"]);
        derived.Reports("info ARMD015: The table of URI parameters leaves out 'warehouseName', 'binName' of the address");
    }

    [Fact]
    public void ForAParameterOfTheAddress_WhenAnotherPageDescribesIt_HasItsWords()
    {
        var derived = Derived.From(BinPages.Type(), BinPages.Get(), Marked(BinPages.Put(parameters: BinPages.Parameters.Replace("|warehouseName|Yes|The name of the warehouse.|\n", "", StringComparison.Ordinal))));

        Assert.Equal("""{"type":"string","description":"The name of the warehouse."}""", derived["bin.json#/x-arm-resource/parameters/warehouseName"]);
        derived.Reports("info ARMD015: The table of URI parameters leaves out 'warehouseName' of the address");
    }

    [Fact]
    public void ForAParameterOfTheQuery_WhenTheTableLeavesItOut_IsOptionalAndNamed()
    {
        var derived = Derived.From(BinPages.Type(), Marked(BinPages.Put(request: BinPages.Request(query: BinPages.Version + "&locale=<locale-code>"))));

        Assert.Equal("""{"locale":{"schema":{"type":"string"},"required":false}}""", derived["bin.json#/x-arm-operations/CreateOrUpdate/query"]);
        derived.Reports("info ARMD015: The table of URI parameters leaves out 'locale' of the address");
    }

    [Fact]
    public void ForAPage_WhenItHasNoTableOfParameters_TheyAreThereAndNamed()
    {
        var page = BinPages.Put(request: BinPages.Request() + "«");
        var start = page.Text.IndexOf("### URI Parameters", StringComparison.Ordinal);
        var end = page.Text.IndexOf("### Request Body", StringComparison.Ordinal);

        var derived = Derived.From(BinPages.Type(), page with { Text = page.Text.Remove(start, end - start) });

        Assert.Equal("""{"subscriptionId":{"type":"string"},"resourceGroupName":{"type":"string"},"warehouseName":{"type":"string"},"binName":{"type":"string"}}""", derived["bin.json#/x-arm-resource/parameters"]);
        derived.Reports("info ARMD015: There is no table of URI parameters, which would describe 'subscriptionId', 'resourceGroupName', 'warehouseName', 'binName' of the address");
    }

    [Theory]
    [InlineData("linkName")]
    [InlineData("hub-endpoint")]
    [InlineData("bin")]
    [InlineData("")]
    public void ForARow_WhenTheAddressHasNoSuchParameter_IsLeftOutAndNamed(string name)
    {
        var derived = Put("of the bin.|", $"of the bin.|\n|{name}|Yes|Something else.|«");

        derived.IsSameAs(Derived.Regular);
        derived.Reports($"warning ARMD016: The address at line 9 has no parameter '{name}'; the row is left out.");
    }

    [Fact]
    public void ForARequiredCell_WhenItSaysNeitherYesNorNo_IsTakenForNoAndNamed()
    {
        var derived = Derived.From(BinPages.Type(), BinPages.Put(request: BinPages.Request(query: BinPages.Version + "&locale=<locale>"), parameters: BinPages.Parameters + "\n|locale|Perhaps|The language.|«"));

        Assert.Equal("false", derived["bin.json#/x-arm-operations/CreateOrUpdate/query/locale/required"]);
        derived.Reports("warning ARMD011: 'Perhaps' is neither Yes nor No; No is assumed.");
    }

    [Theory]
    [InlineData("""The language. ["en" \| "de" (default)]""", """{"type":"string","enum":["en","de"],"default":"de","description":"The language."}""")]
    [InlineData("""The language, currently ["en" \| "de"]""", """{"type":"string","enum":["en","de"],"x-open-enum":true,"description":"The language."}""")]
    [InlineData("The language. (default: en)", """{"type":"string","default":"en","description":"The language."}""")]
    public void ForADescription_WhenItListsValuesOrADefault_HasThem(string description, string schema)
    {
        var derived = Derived.From(BinPages.Type(), BinPages.Put(request: BinPages.Request(query: BinPages.Version + "&locale=<locale>"), parameters: $"{BinPages.Parameters}\n|locale|No|{description}|"));

        Assert.Equal(schema, derived["bin.json#/x-arm-operations/CreateOrUpdate/query/locale/schema"]);
        derived.Reports();
    }

    [Fact]
    public void ForARow_WhenAPipeIsMissing_IsRepairedAndNamed()
    {
        var derived = Put("of the bin.|", "of the bin.«");

        derived.IsSameAs(Derived.Regular);
        derived.Reports("warning ARMD010: The row does not end with a pipe");
    }

    private static Derived Put(string regular, string other) =>
        Derived.From(BinPages.Type(), BinPages.Put(parameters: BinPages.Parameters.Replace(regular, other, StringComparison.Ordinal)));

    private static SourceText Marked(SourceText page) => page with { Text = page.Text.Replace("|**URI Parameter**", "«|**URI Parameter**", StringComparison.Ordinal) };
}
