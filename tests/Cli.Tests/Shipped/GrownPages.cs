using System.Globalization;
using System.Text.RegularExpressions;

namespace ArmPayloads.Cli.Tests.Shipped;

/// <summary>The pages of Customer Insights many times over, in one API: each time of other resources and other types, as many and as long.</summary>
internal static partial class GrownPages
{
    /// <summary>The pages of all but the hub, which there can only be one of.</summary>
    public static IReadOnlyList<SourceText> Of(IReadOnlyList<SourceText> pages, int times) =>
        [.. Enumerable.Range(0, times).SelectMany(copy => pages.Where(IsBelowHub).Select(page => Renamed(page, "Copy" + copy.ToString(CultureInfo.InvariantCulture))))];

    private static bool IsBelowHub(SourceText page) =>
        !page.File.Contains("hub", StringComparison.Ordinal) && !page.File.Contains("image", StringComparison.Ordinal) && !page.File.EndsWith("README.md", StringComparison.Ordinal);

    private static SourceText Renamed(SourceText page, string suffix)
    {
        var file = $"-{suffix.ToLowerInvariant()}.md";
        var text = page.Text.Replace("/hubs/<hubName>/", $"/hubs/<hubName>/copies/{suffix}/", StringComparison.Ordinal)
            .Replace("-properties)", ")", StringComparison.Ordinal)
            .Replace(".md", file, StringComparison.Ordinal);
        return new SourceText(page.File.Replace(".md", file, StringComparison.Ordinal), TypeName().Replace(text, match => Renamed(match, suffix)));
    }

    private static string Renamed(Match match, string suffix) =>
        match.Groups["title"].Success ? $"{match.Value} {suffix}"
        : match.Groups["table"].Success ? $"### {match.Groups["table"].Value}{suffix} properties"
        : $"[{match.Groups["link"].Value}{suffix}](";

    [GeneratedRegex(@"^(?<title># .+)$|^### (?<table>\w+) properties$|\[(?<link>\w+)\]\(", RegexOptions.Multiline)]
    private static partial Regex TypeName();
}
