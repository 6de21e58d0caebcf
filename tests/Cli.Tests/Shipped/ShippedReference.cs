namespace ArmPayloads.Cli.Tests.Shipped;

/// <summary>The reference pages of Customer Insights, the overlay, and the schemas that are shipped.</summary>
internal static class ShippedReference
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "CustomerInsights");

    public static IReadOnlyList<SourceText> Pages { get; } = Read("reference", "*.md");

    public static IReadOnlyList<SourceText> Overlay { get; } = Read("overlay", "*.json");

    /// <summary>By the name of the file.</summary>
    public static IReadOnlyDictionary<string, string> Schemas { get; } = Read("schemas", "*.json").ToDictionary(file => Path.GetFileName(file.File), file => file.Text);

    /// <summary>The pages with another text for one of them.</summary>
    public static IEnumerable<SourceText> With(SourceText changed) => Pages.Select(page => page.File == changed.File ? changed : page);

    private static List<SourceText> Read(string folder, string pattern) =>
        [.. Directory.EnumerateFiles(Path.Combine(s_folder, folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => new SourceText(Path.GetRelativePath(s_folder, path).Replace('\\', '/'), File.ReadAllText(path)))];
}
