namespace ArmPayloads.Contracts.Model;

/// <summary>What a schema tells people and tools, and no value can break.</summary>
/// <param name="Title">A short name.</param>
/// <param name="Description">Becomes the documentation comment.</param>
/// <param name="Default">What the service takes where nothing is given, as JSON text; told in the documentation comment.</param>
/// <param name="ReadOnly">Read from answers, never sent.</param>
/// <param name="Deprecated">Becomes <c>[Obsolete]</c>.</param>
/// <param name="Secret">No message and no log repeats the value.</param>
/// <param name="IgnoreCase">Letter case does not count when texts are compared.</param>
/// <param name="CSharpName">The C# name that the schema asks for.</param>
/// <param name="Aliases">Other JSON names of a property: read like its own, never written.</param>
public sealed record Annotations(
    string? Title = null,
    string? Description = null,
    string? Default = null,
    bool ReadOnly = false,
    bool Deprecated = false,
    bool Secret = false,
    bool IgnoreCase = false,
    string? CSharpName = null,
    EquatableArray<string> Aliases = default)
{
    public static Annotations None { get; } = new();
}
