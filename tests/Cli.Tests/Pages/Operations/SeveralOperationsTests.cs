namespace ArmPayloads.Cli.Tests.Pages.Operations;

/// <summary>Pages that describe more than one operation.</summary>
public class SeveralOperationsTests
{
    private const string Wide = "https://management.azure.com/subscriptions/<subscriptionId>/providers/Contoso.Storage/warehouses";

    private static readonly SourceText s_lists = new("operations/warehouse-list.md", $"""
        # List warehouses

        Lists warehouses.

        ## Request

        ### Of a subscription

        Lists all of them.

        |**HTTP Verb**|**Request URI**|
        |---|---|
        |GET|`{Wide}{BinPages.Version}`|

        #### URI Parameters

        |**URI Parameter**|**Required**|**Description**|
        |---|---|---|
        |subscriptionId|Yes|The subscription.|

        ### Of a resource group

        Lists those of a group.

        |**HTTP Verb**|**Request URI**|
        |---|---|
        |GET|`{BinPages.Warehouse.Replace("/<warehouseName>", "", StringComparison.Ordinal)}{BinPages.Version}`|

        #### URI Parameters

        |**URI Parameter**|**Required**|**Description**|
        |---|---|---|
        |subscriptionId|Yes|The subscription.|
        |resourceGroupName|Yes|The group.|

        ## Response

        A list of [warehouses](../types/warehouse.md).

        ### Status Code

        - 200 (OK) - Here they are.
        """);

    private static readonly SourceText[] s_warehouse =
    [
        BinPages.Put("operations/warehouse-put.md", request: BinPages.Request(address: BinPages.Warehouse), parameters: BinPages.Parameters.Replace("\n|binName|Yes|The name of the bin.|", "", StringComparison.Ordinal), body: "A [Warehouse](../types/warehouse.md)."),
        BinPages.Type("|city|string|Where it is.|", file: "types/warehouse.md", top: "# Warehouse"),
    ];

    [Theory]
    [InlineData("List", "Lists all of them.")]
    [InlineData("ListByResourceGroup", "Lists those of a group.")]
    public void ForAPage_WhenItHasTwoOperations_EachHasItsOwnText(string name, string description)
    {
        var derived = Derived.From([s_lists, .. s_warehouse]);

        Assert.Equal($"\"{description}\"", derived[$"warehouse.json#/x-arm-operations/{name}/description"]);
        derived.Reports();
    }

    [Theory]
    [InlineData("List")]
    [InlineData("ListByResourceGroup")]
    public void ForAPage_WhenItListsWhatNoOtherPageNames_BothOperationsAreOfTheResource(string name)
    {
        var page = s_lists with { Text = s_lists.Text.Replace("A list of [warehouses](../types/warehouse.md).", "### Response Body\n\n```json\n{ \"value\": [{ \"id\": \"/a\", \"properties\": { \"city\": \"Ulm\" } }] }\n```", StringComparison.Ordinal) };

        var derived = Derived.From(page);

        Assert.Equal("true", derived[$"warehouse.json#/x-arm-operations/{name}/pageable"]);
        Assert.EndsWith("/resourceGroups/{resourceGroupName}/providers/Contoso.Storage/warehouses/{warehouseName}\"", derived["warehouse.json#/x-arm-resource/id"], StringComparison.Ordinal);
        derived.Reports();
    }

    [Theory]
    [InlineData("List")]
    [InlineData("ListByResourceGroup")]
    public void ForAPage_WhenItHasTwoOperations_TheResponseIsSaidOfBoth(string name)
    {
        var derived = Derived.From([s_lists, .. s_warehouse]);

        Assert.Equal("""{"200":{"description":"Here they are.","body":{"$ref":"#"}}}""", derived[$"warehouse.json#/x-arm-operations/{name}/responses"]);
        Assert.Equal("true", derived[$"warehouse.json#/x-arm-operations/{name}/pageable"]);
    }

    [Fact]
    public void ForATable_WhenItHasTwoRequests_BothAreOperations()
    {
        var derived = Derived.From(BinPages.Type(), BinPages.Put(request: BinPages.Request() + "\n" + BinPages.Request("PATCH")));

        Assert.NotNull(derived["bin.json#/x-arm-operations/CreateOrUpdate"]);
        Assert.NotNull(derived["bin.json#/x-arm-operations/Update"]);
        derived.Reports();
    }

    [Fact]
    public void ForAnOperation_WhenASecondPageDescribesItToo_TheFirstCountsAndTheSecondIsNamed()
    {
        var derived = Derived.From([.. BinPages.Regular, BinPages.Put(file: "operations/z.md", top: "# Put", request: BinPages.Request() + "«")]);

        derived.IsSameAs(Derived.Regular);
        derived.Reports("error ARMD013: is described at operations/bin-put.md(9) already; this one is left out.");
        Assert.True(derived.HasErrors);
    }

    [Fact]
    public void ForAWayToAResource_WhenThatIsOnlyListed_IsNoResource()
    {
        var list = BinPages.Get("operations/bin-list.md", "# List bins", BinPages.Request("GET", BinPages.Bin.Replace("/<binName>", "", StringComparison.Ordinal)), response: "### Response Body\n\n```json\n{ \"value\": [{ \"id\": \"/a\", \"properties\": { \"kind\": \"Cold\" } }] }\n```", parameters: BinPages.Parameters.Replace("\n|binName|Yes|The name of the bin.|", "", StringComparison.Ordinal));

        var derived = Derived.From(BinPages.Type(), list, BinPages.Put(request: BinPages.Request(address: BinPages.Bin.Replace("bins/", "bins/cold/", StringComparison.Ordinal))));

        Assert.Equal(["bin.json"], derived.Files);
        Assert.NotNull(derived["bin.json#/x-arm-operations/CreateOrUpdateCold"]);
        Assert.False(derived.HasErrors);
    }
}
