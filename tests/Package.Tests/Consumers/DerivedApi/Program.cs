using System.Text.Json.Nodes;
using ArmPayloads.Storage;

var dock = DockId.Parse("/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/contoso-rg/providers/Contoso.Storage/warehouses/north/docks/east");
var request = dock.CreateOrUpdateRequest(new Dock { DockType = DockType.Rail, DockProperties = new JsonObject { ["tracks"] = 2 }, DisplayName = "East" });
Console.WriteLine($"{request.Method} {request.PathAndQuery}");
Console.WriteLine(request.Body);
