using ArmPayloads.CustomerInsights;

Console.WriteLine(InternalLibrary.Library.Json());
Console.WriteLine(new Link { SourceInteractionType = "Call", ParticipantPropertyReferences = [] }.ToJson());
Console.WriteLine(typeof(Link).Assembly.GetName().Name);
