using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ArmPayloads.CustomerInsights.Tests.Rules;

namespace ArmPayloads.CustomerInsights.Tests.Pages;

/// <summary>The page of a rule: what it says, an example that breaks it, the message, and how to set its severity.</summary>
internal static class RulePage
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(RuleSummary rule) => string.Concat(Head(rule), rule.Example is { } example ? Example(example, rule.Name) : "", Settings(rule.Name));

    private static string Head(RuleSummary rule) => $"""
        # {rule.Name}

        {rule.Statement}

        | | |
        |---|---|
        | severity | {rule.Severity} |
        | evidence | {rule.Evidence} |
        | diagnostic | {string.Join(", ", rule.Diagnostics.Select(id => $"[{id}](../diagnostics/{id}.md)"))} |
        | about | {rule.About} |


        """;

    private static string Settings(string rule) => $"""
        ## Severity

        ```ini
        # .editorconfig, below [*.cs] or [*.json], or a global config
        armpayloads.rule.{rule}.severity = none
        ```

        `error`, `warning`, `suggestion`, `silent` and `none` can stand there; `default` is what the rule declares. [All rules](README.md)

        """;

    private static string Example(RuleCase example, string rule)
    {
        var findings = HubCheck.Of(example.Invalid).Where(finding => finding.Rule == rule);
        return $"""
            ## Example

            What breaks the rule, and what mends it:

            ```diff
            {TextDiff.Between(Show(example.Invalid, example), Show(example.Valid, example)).TrimEnd()}
            ```

            ```
            {string.Join("\n", findings)}
            ```


            """;
    }

    // The resource that is marked; the others are there for its names to resolve.
    private static string Show(JsonNode set, RuleCase example)
    {
        var address = example.At.First().Split('#')[0];
        var collection = address.Split('/')[0];
        var shown = new JsonObject { [collection] = new JsonObject { [address[(collection.Length + 1)..]] = set[collection]?[address[(collection.Length + 1)..]]?.DeepClone() } };
        var others = JsonNode.DeepEquals(example.Valid[collection]?[address[(collection.Length + 1)..]], example.Invalid[collection]?[address[(collection.Length + 1)..]]);
        return (others ? set : shown).ToJsonString(s_indented) + "\n";
    }
}
