using ArmPayloads.CustomerInsights.Tests.Rules;

namespace ArmPayloads.CustomerInsights.Tests.Pages;

/// <summary>What a page says of a rule: from its declarations, from the facts, and from its cases.</summary>
internal sealed record RuleSummary(
    string Name, string Statement, string Severity, string Evidence, string About, IReadOnlyList<string> Diagnostics, RuleCase? Example)
{
    public static IReadOnlyList<RuleSummary> All { get; } =
    [
        .. RuleFacts.Declared.Select(entry => (string)entry["rule"]!)
            .Concat(RuleFacts.BuiltIn)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select(Of),
    ];

    private static RuleSummary Of(string name)
    {
        var facts = RuleFacts.Rules[name];
        var cases = RuleCase.All.Where(entry => entry.Rule == name).ToList();
        var diagnostics = cases.Select(entry => entry.Diagnostic).Concat(name == "name-pattern" ? ["ARMP401"] : []).Distinct().Order(StringComparer.Ordinal);
        return new RuleSummary(
            name,
            ((string)facts["statement"]!).Replace("the seed", "the reference's example", StringComparison.Ordinal),
            (string)facts["severity"]!,
            (string)facts["confidence"]!,
            (string)facts["scope"]!,
            [.. diagnostics],
            cases.FirstOrDefault());
    }
}
