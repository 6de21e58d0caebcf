using ArmPayloads.CustomerInsights;

namespace PublicLibrary;

public static class Library
{
    public static Link Link { get; } = new() { SourceInteractionType = "Visit", ParticipantPropertyReferences = [] };
}
