using ArmPayloads.CustomerInsights;

namespace PublicLibrary;

public static class Library
{
    public static Link Link { get; } = new()
    {
        SourceInteractionType = "Visit",
        TargetProfileType = "Contact",
        ParticipantPropertyReferences = [new() { InteractionPropertyName = "ContactId", ProfilePropertyName = "Id" }],
    };
}
