using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArmPayloads.Analyzers.Severity;

/// <summary>
/// How severe a finding is in a file. What is set for the whole id (pragma, NoWarn, <c>dotnet_diagnostic</c>) the compiler
/// applies itself, after the analyzer has reported, and over whatever severity it reported. So this has the rest: the
/// setting of the rule, then what the rule declares.
/// </summary>
internal sealed class SeveritySettings(Compilation compilation, AnalyzerOptions options)
{
    /// <summary>The severity to report with; null where the finding is not wanted.</summary>
    public DiagnosticSeverity? Of(Finding finding, SyntaxTree tree, CancellationToken cancellation)
    {
        var declared = SeverityWords.Of(finding.Severity);
        if (finding.Rule.Length == 0 || Setting(finding.Rule, tree) is not { } word || !SeverityWords.TryParse(word, out var severity))
            return declared;
        // Even a rule that is switched off is reported where its id is set: the id's setting wins.
        return severity ?? (IsIdSet(finding.Id, tree, cancellation) ? declared : null);
    }

    private string? Setting(string rule, SyntaxTree tree)
    {
        var key = SeverityWords.KeyOf(rule);
        var provider = options.AnalyzerConfigOptionsProvider;
        return provider.GetOptions(tree).TryGetValue(key, out var value) || provider.GlobalOptions.TryGetValue(key, out value) ? value : null;
    }

    private bool IsIdSet(string id, SyntaxTree tree, CancellationToken cancellation)
    {
        var provider = compilation.Options.SyntaxTreeOptionsProvider;
        return IsSet(compilation.Options.SpecificDiagnosticOptions.TryGetValue(id, out var report), report)
            || (provider is not null && IsSet(provider.TryGetDiagnosticValue(tree, id, cancellation, out report), report))
            || (provider is not null && IsSet(provider.TryGetGlobalDiagnosticValue(id, cancellation, out report), report));
    }

    // "default" says that nothing is set.
    private static bool IsSet(bool isFound, ReportDiagnostic report) => isFound && report != ReportDiagnostic.Default;
}
