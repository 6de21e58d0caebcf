using ArmPayloads.CustomerInsights;

Console.WriteLine(new HubId("sub", "rg", "contoso").Profile("Contact"));
