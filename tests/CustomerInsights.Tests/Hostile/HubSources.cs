namespace ArmPayloads.CustomerInsights.Tests.Hostile;

/// <summary>The hub of the sample, as source.</summary>
internal static class HubSources
{
    public static IReadOnlyList<(string Path, string Text)> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "ContosoHub"), "*.cs.txt")
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileNameWithoutExtension(path), File.ReadAllText(path))),
    ];
}
