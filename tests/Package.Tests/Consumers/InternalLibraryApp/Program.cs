using ArmPayloads.CustomerInsights;

Console.WriteLine(InternalLibrary.Library.Json());
Console.WriteLine(new Link
{
    SourceInteractionType = "Call",
    TargetProfileType = "Contact",
    ParticipantPropertyReferences = [new() { InteractionPropertyName = "ContactId", ProfilePropertyName = "Id" }],
}.ToJson());
Console.WriteLine(typeof(Link).Assembly.GetName().Name);
