using ArmPayloads.Storage;

var dock = DockId.Parse("/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/contoso-rg/providers/Contoso.Storage/warehouses/north/docks/east");
var request = dock.CreateOrUpdateRequest(new Dock { DockType = "Rail", DisplayName = "East" });
Console.WriteLine($"{request.Method} {request.PathAndQuery}");
Console.WriteLine(request.Body);
