// Prints every request that makes Contoso's hub: verb, address and body, in an order in which they could be sent.
using ArmPayloads.CustomerInsights;
using ContosoHub;

var hub = new HubId("00000000-0000-0000-0000-000000000001", "contoso-rg", "contoso");

// The shop's part is written in C#, the service desk keeps its part as payload files.
HubDefinition definition = Shop.Define();
definition.Add(HubDefinition.Load(Path.Combine(AppContext.BaseDirectory, "hub")));

// What one part says of the other is known only now.
foreach (Finding finding in definition.Validate())
    Console.WriteLine(finding);

foreach (PayloadRequest request in Requests.InOrder(hub, definition).Concat(Actions.Of(hub)))
{
    // To send it: await client.SendAsync(request.ToHttpRequestMessage());
    Console.WriteLine($"{request.Method} {request.ToUri()}");
    Console.WriteLine(request.Body);
    Console.WriteLine();
}
