namespace ArmPayloads.Contracts.Configuration;

/// <summary>The names that MSBuild and the compiler share. The package's targets make them visible; a test compares the two.</summary>
public static class BuildProperties
{
    public const string Enabled = "ArmPayloadsEnabled";

    public const string Visibility = "ArmPayloadsVisibility";

    public const string Namespace = "ArmPayloadsNamespace";

    /// <summary>Metadata of an additional file: one of the kinds below.</summary>
    public const string FileKind = "ArmPayloadsKind";

    public const string SchemaKind = "Schema";

    public const string PayloadKind = "Payload";

    public const string TemplateKind = "Template";

    /// <summary>The key under which the compiler hands out <see cref="FileKind"/>.</summary>
    public const string FileKindKey = "build_metadata.AdditionalFiles." + FileKind;

    public static IReadOnlyList<string> All { get; } = [Enabled, Visibility, Namespace];

    /// <summary>The key under which the compiler hands out a property.</summary>
    public static string KeyOf(string property) => "build_property." + property;

    /// <summary>Whether a value of <see cref="Enabled"/> leaves the project switched on: only <c>false</c> does not.</summary>
    public static bool IsEnabled(string? value) => !"false".Equals(value?.Trim(), StringComparison.OrdinalIgnoreCase);
}
