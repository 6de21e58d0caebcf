using Contoso.Payloads;

Console.WriteLine(new Bin { Capacity = 3 }.ToJson());
Console.WriteLine(string.Join(" ", typeof(Bin).GetProperties().Select(property => property.Name)));
