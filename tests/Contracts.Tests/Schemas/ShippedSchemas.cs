using ArmPayloads.Contracts.Schemas;

namespace ArmPayloads.Contracts.Tests.Schemas;

/// <summary>The schemas of Customer Insights as they are shipped.</summary>
internal static class ShippedSchemas
{
    public static IReadOnlyList<(string Path, string Text)> Texts { get; } =
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "schemas"), "*.json")
            .Order(StringComparer.Ordinal)
            .Select(file => ("schemas/" + Path.GetFileName(file), File.ReadAllText(file))),
    ];

    public static IEnumerable<SchemaDocument> Documents() => Texts.Select(file => SchemaDocument.Parse(file.Path, file.Text));

    /// <summary>The documents with another text for one of them.</summary>
    public static IEnumerable<SchemaDocument> With(string path, string text) =>
        Texts.Select(file => SchemaDocument.Parse(file.Path, file.Path == path ? text : file.Text));
}
