using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Contracts.Rules;

/// <summary>Where the pages of diagnostics and rules are.</summary>
public static class HelpLinks
{
    /// <summary>What stands for the rule's name in the address of its API's rule pages.</summary>
    public const string RulePlace = "{rule}";

    private const string Diagnostics = "https://github.com/ArmPayloads/ArmPayloads/blob/main/docs/diagnostics/";

    /// <summary>The page of a diagnostic.</summary>
    public static string Of(string id) => Diagnostics + id + ".md";

    /// <summary>The page of a rule; of the diagnostic where the API's rules have no pages, or no rule has a name.</summary>
    public static string Of(ApiContract api, string id, string rule) =>
        rule.Length > 0 && api.RulePages is { } pages ? pages.Replace(RulePlace, rule) : Of(id);
}
