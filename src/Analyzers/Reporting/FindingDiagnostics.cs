using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.Analyzers.Reporting;

/// <summary>Findings as diagnostics.</summary>
internal static class FindingDiagnostics
{
    public static Diagnostic Of(Finding finding, Location location, DiagnosticSeverity severity)
    {
        var descriptor = FindingDescriptors.Of(finding.Id);
        // Not from the descriptor: each rule has a page of its own.
        return Diagnostic.Create(
            descriptor.Id,
            FindingDescriptors.Category,
            finding.Rule.Length == 0 ? finding.Message : $"{finding.Message} [{finding.Rule}]",
            severity,
            descriptor.DefaultSeverity,
            isEnabledByDefault: true,
            warningLevel: severity == DiagnosticSeverity.Error ? 0 : 1,
            isSuppressed: false,
            title: descriptor.Title,
            helpLink: finding.HelpLink.Length == 0 ? descriptor.HelpLinkUri : finding.HelpLink,
            location: location,
            properties: Properties(finding, location));
    }

    private static ImmutableDictionary<string, string?> Properties(Finding finding, Location location)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        if (finding.Rule.Length > 0)
            properties.Add(PayloadAnalyzer.RuleProperty, finding.Rule);
        if (finding.Suggestion is not null)
            properties.Add(PayloadAnalyzer.SuggestionProperty, finding.Suggestion);
        if (finding.Edit is { } edit)
            properties.Add(PayloadAnalyzer.EditProperty, EditProperties.Write(edit, location.SourceTree?.FilePath ?? ""));
        return properties.ToImmutable();
    }
}
