// One broken schema stops nothing else: the types of the other API are there.
Console.WriteLine(new ArmPayloads.CustomerInsights.HubId("sub", "rg", "contoso"));
