using Microsoft.CodeAnalysis;

namespace ArmPayloads.Analyzers.Severity;

/// <summary>The words of <c>armpayloads.rule.&lt;name&gt;.severity</c>: those that .editorconfig has for every analyzer.</summary>
internal static class SeverityWords
{
    public static string KeyOf(string rule) => $"armpayloads.rule.{rule}.severity";

    public static DiagnosticSeverity Of(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    /// <summary>Whether a word says a severity; null stands for none. <c>default</c>, and what is no such word, leave it to the rule.</summary>
    public static bool TryParse(string word, out DiagnosticSeverity? severity)
    {
        (var isKnown, severity) = word.Trim().ToLowerInvariant() switch
        {
            "error" => (true, DiagnosticSeverity.Error),
            "warning" => (true, DiagnosticSeverity.Warning),
            "suggestion" or "info" => (true, DiagnosticSeverity.Info),
            "silent" => (true, DiagnosticSeverity.Hidden),
            "none" => (true, (DiagnosticSeverity?)null),
            _ => (false, null),
        };
        return isKnown;
    }
}
