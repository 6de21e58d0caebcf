using ArmPayloads.CustomerInsights;

namespace InternalLibrary;

public static class Library
{
    public static string Json() => new Link
    {
        SourceInteractionType = "Visit",
        TargetProfileType = "Contact",
        ParticipantPropertyReferences = [new() { InteractionPropertyName = "ContactId", ProfilePropertyName = "Id" }],
    }.ToJson();
}
