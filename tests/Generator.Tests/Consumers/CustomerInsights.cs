namespace ArmPayloads.Generator.Tests.Consumers;

/// <summary>The schemas of the first API, as they are in this repository.</summary>
internal static class CustomerInsights
{
    public const string Folder = "/schemas/";

    public static IReadOnlyList<(string Path, string Text)> Schemas { get; } = Read();

    public static Consumer Consumer => Consumer.Of(Schemas);

    public static string Text(string name) => Schemas.Single(schema => schema.Path == Folder + name).Text;

    private static (string Path, string Text)[] Read()
    {
        var folder = Repository.Path("src/CustomerInsights/schemas");
        return [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(file => (Folder + Path.GetFileName(file), File.ReadAllText(file)))];
    }
}
