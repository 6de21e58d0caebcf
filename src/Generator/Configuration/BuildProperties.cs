namespace ArmPayloads.Generator.Configuration;

/// <summary>The names that MSBuild and the compiler share. The package's targets make them visible; a test compares the two.</summary>
internal static class BuildProperties
{
    public const string Enabled = "ArmPayloadsEnabled";

    public const string Visibility = "ArmPayloadsVisibility";

    public const string Namespace = "ArmPayloadsNamespace";

    /// <summary>Metadata of an additional file: one of the kinds below.</summary>
    public const string FileKind = "ArmPayloadsKind";

    public const string SchemaKind = "Schema";

    public const string PayloadKind = "Payload";

    public const string TemplateKind = "Template";

    public static IReadOnlyList<string> All { get; } = [Enabled, Visibility, Namespace];
}
