using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ArmPayloads.Cli.Tests.Seeds;

/// <summary>Five pages of an invented API in the form that published pages have, faults and all.</summary>
internal static class SeedPages
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "Seeds");

    /// <summary>The page of each resource, and the file of its schema.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>
    {
        ["dock.json"] = "dock-create-or-update.md",
        ["route.json"] = "route-create-or-update.md",
        ["shelf.json"] = "shelf-type-create-or-update.md",
        ["adjacency.json"] = "adjacency-create-or-update.md",
        ["key-assignment.json"] = "key-assignment-create-or-update.md",
    };

    public static IReadOnlyList<SourceText> All { get; } = [.. Files.Values.Select(Page)];

    public static SourceText Type { get; } = Page("dock.md") with { File = "types/dock.md" };

    /// <summary>The body that a page sends; where a placeholder stands among the elements of a list, the list is empty.</summary>
    public static JsonObject Body(string file)
    {
        var page = Page(Files[file]).Text;
        var example = Regex.Match(page, @"### Request Body.*?```\{json\}\s*\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
        return JsonNode.Parse(example.Replace("<customSlots>", "", StringComparison.Ordinal))!.AsObject();
    }

    private static SourceText Page(string name) => new("pages/" + name, File.ReadAllText(Path.Combine(s_folder, name)));
}
