using ArmPayloads.CustomerInsights;

// Content is copied beside the program when it is published; a build leaves it where it is.
HubDefinition definition = HubDefinition.Load(Path.Combine(args[0], "hub"));
WebApplication app = WebApplication.CreateBuilder().Build();
app.MapGet("/", () => Results.Text(definition.Profiles["Contact"].ToJson(), "application/json"));
Console.WriteLine(definition.Profiles["Contact"].ApiEntitySetName);
