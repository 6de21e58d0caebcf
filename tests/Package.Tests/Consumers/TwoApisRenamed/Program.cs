Console.WriteLine(typeof(Contoso.Payloads.Warehousing.Bin));
Console.WriteLine(typeof(Contoso.Payloads.CustomerInsights.Profile));
