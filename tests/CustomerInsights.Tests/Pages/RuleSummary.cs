using ArmPayloads.CustomerInsights.Tests.Rules;

namespace ArmPayloads.CustomerInsights.Tests.Pages;

/// <summary>What a page says of a rule: from its declarations, from the facts, and from its cases.</summary>
internal sealed record RuleSummary(
    string Name, string Statement, string Severity, string Evidence, string About, string? Note, IReadOnlyList<string> Diagnostics, RuleCase? Example)
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
            (string)facts["statement"]!,
            (string)facts["severity"]!,
            (string)facts["confidence"]!,
            (string)facts["scope"]!,
            Sentence((string?)facts["note"]),
            [.. diagnostics],
            cases.FirstOrDefault(entry => !entry.Waits));
    }

    private static string? Sentence(string? note) => string.IsNullOrEmpty(note) ? null : char.ToUpperInvariant(note[0]) + note[1..].TrimEnd('.') + ".";
}
