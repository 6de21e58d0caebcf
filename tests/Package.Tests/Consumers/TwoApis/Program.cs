using ArmPayloads.CustomerInsights;
using ArmPayloads.Warehousing;

Console.WriteLine(new BinId("sub", "rg", "A17").CreateOrUpdateRequest(new Bin { Capacity = 3 }).Body);
Console.WriteLine(new HubId("sub", "rg", "contoso").Profile("Contact"));
