// An API that only Contoso has: two schemas in schemas/, and these types come from them.
using ArmPayloads.Warehousing;

var north = new WarehouseId("00000000-0000-0000-0000-000000000001", "contoso-rg", "north");

var warehouse = new Warehouse
{
    Location = "westeurope",
    Properties = new() { Street = "Harbour Road 7", Docks = 4 },
};

var bin = new Bin
{
    Capacity = 12,
    State = BinState.Open,
    Labels = { ["en"] = "Fragile", ["de"] = "Zerbrechlich" },
    Goods = [new() { Code = "69111000", MaxPallets = 8 }],
};

Print(north.CreateOrUpdateRequest(warehouse));
Print(north.Bin("A17").CreateOrUpdateRequest(bin));
Print(north.ListBinsRequest(minCapacity: 10));
Print(north.TakeStockRequest(new StockOrder { Bins = ["A17"], Blind = true }));

// A definition set is made for every resource that has others below it.
var house = new WarehouseDefinition { Warehouse = warehouse, Bins = { ["A17"] = bin } };
Console.WriteLine($"{house.Bins.Count} bin in {house.Warehouse.Properties.Street}");

static void Print(PayloadRequest request)
{
    Console.WriteLine($"{request.Method} {request.ToUri()}");
    if (request.Body is not null)
        Console.WriteLine(request.Body);
    Console.WriteLine();
}
