using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ArmPayloads.CustomerInsights.Tests.Comparison;

/// <summary>Why a difference is meant: an entry of the overlay makes it, or the facts settle it. There is no third list.</summary>
internal static class Explanations
{
    /// <summary>What the facts settle against their own lists: which differences, and the words.</summary>
    public static IReadOnlyList<(string Differences, string Settlement)> Settlements { get; } =
    [
        (@"^(Link_2017_01_01|Link_2017_04_26)\.linkName: readOnly is true", "`connectorName`, `linkName`, `assignmentName` in a body: optional, writable"),
        (@"^RoleAssignment\.assignmentName: readOnly is true", "`connectorName`, `linkName`, `assignmentName` in a body: optional, writable"),
        (@"^(Link_2017_04_26|Prediction)\.description: type is map of string or string", "`description` and `displayName`: dictionaries by locale on every type but Connector and ConnectorMapping"),
        (@"^Field\.fieldType: (enum|open) is", "anything else is an error (the rule field-type-known wins over the open list)"),
        (@"^Prediction\.mappings: type is", "Otherwise the union is accepted"),
        (@"^AuthorizationPolicies_CreateOrUpdate: forms is none", "wrapped in `properties`, as the published type data has it, by an option of the request"),
    ];

    /// <summary>The settlements as the facts have them.</summary>
    public static string SettlementsText { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Facts", "README.md"));

    public static bool IsExplained(Difference difference) => BySettlement(difference) || ByOverlay(difference);

    public static bool BySettlement(Difference difference) => Settlements.Any(settlement => Regex.IsMatch(difference.Text, settlement.Differences));

    public static bool ByOverlay(Difference difference) => SchemaSet.OverlayEntries.Any(entry => Sets((string)entry["target"]!, entry["merge"]!.AsObject(), difference));

    private static bool Sets(string target, JsonObject merge, Difference difference)
    {
        if (difference.Target != target && !difference.Target.StartsWith(target + "/", StringComparison.Ordinal))
            return false;
        JsonNode? node = merge;
        foreach (var step in difference.Target[target.Length..].Split('/', StringSplitOptions.RemoveEmptyEntries))
            node = (node as JsonObject)?[step];
        return node is JsonObject found && difference.Keywords.Any(found.ContainsKey);
    }
}
