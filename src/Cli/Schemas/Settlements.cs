using ArmPayloads.Cli.Reporting;

namespace ArmPayloads.Cli.Schemas;

/// <summary>A disagreement that an overlay entry decides is settled: it is told with the reason, and warns no more.</summary>
internal static class Settlements
{
    public static void Apply(IReadOnlyList<OverlayEntry> entries, DiagnosticList diagnostics)
    {
        var byTarget = entries.GroupBy(entry => entry.Target, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        diagnostics.Change(diagnostic => diagnostic.Severity == PageSeverity.Warning && diagnostic.Subject is { } subject && byTarget.TryGetValue(subject, out var entry)
            ? diagnostic with { Severity = PageSeverity.Info, Message = $"{diagnostic.Message} The overlay settles it: {entry.Reason}" }
            : diagnostic);
    }
}
