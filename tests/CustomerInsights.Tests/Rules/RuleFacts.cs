using System.Text.Json.Nodes;

namespace ArmPayloads.CustomerInsights.Tests.Rules;

/// <summary>What the facts say of rules, and what the schemas declare.</summary>
internal static class RuleFacts
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "Facts");

    /// <summary>The cases, with how they are to be read.</summary>
    public static JsonObject Cases { get; } = Read("rule-cases.json").AsObject();

    /// <summary>Every rule by name.</summary>
    public static IReadOnlyDictionary<string, JsonObject> Rules { get; } =
        Read("rules.json").AsArray().ToDictionary(rule => (string)rule!["id"]!, rule => rule!.AsObject());

    /// <summary>Rules that no set can show, with the reason.</summary>
    public static IReadOnlyDictionary<string, string> NotHere { get; } =
        Cases["notHere"]!.AsArray().ToDictionary(entry => (string)entry!["rule"]!, entry => (string)entry!["reason"]!);

    /// <summary>Rules of every API, which no schema declares.</summary>
    public static IReadOnlyList<string> BuiltIn { get; } = ["enum-letter-case", "name-pattern", "read-only-members"];

    /// <summary>The entries of every <c>x-rules</c>.</summary>
    public static IReadOnlyList<JsonObject> Declared { get; } =
        [.. SchemaSet.Paths.SelectMany(path => Entries(JsonNode.Parse(File.ReadAllText(path))))];

    private static JsonNode Read(string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(s_folder, file)))!;

    private static IEnumerable<JsonObject> Entries(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(member => member.Key == "x-rules" ? member.Value!.AsArray().Select(rule => rule!.AsObject()) : Entries(member.Value)),
        JsonArray list => list.SelectMany(Entries),
        _ => [],
    };
}
