using ArmPayloads.Analyzers;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.CodeFixes;

/// <summary>What Fix All mends together: the findings of a rule, or those of an id where a schema alone was broken.</summary>
internal static class FindingGroup
{
    public static string Of(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(PayloadAnalyzer.RuleProperty, out var rule) && rule is not null ? $"{diagnostic.Id} {rule}" : diagnostic.Id;

    /// <summary>Whether an action of that key is one of the group.</summary>
    public static bool IsOf(string equivalenceKey, Diagnostic diagnostic) => equivalenceKey.StartsWith(Of(diagnostic) + ": ", StringComparison.Ordinal);
}
