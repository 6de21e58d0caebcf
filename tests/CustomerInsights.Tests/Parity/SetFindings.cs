using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Rules;

namespace ArmPayloads.CustomerInsights.Tests.Parity;

/// <summary>The findings of a set, and what two surfaces must agree in.</summary>
internal static class SetFindings
{
    /// <summary>What the check of a set as JSON finds.</summary>
    public static IReadOnlyList<Finding> Check(PayloadObject set) => PayloadChecker.Check(DefinitionSet.Read(CustomerInsightsContract.Value, set));

    public static string Of(Finding finding) => $"{finding.Id} [{finding.Rule}] {finding.Severity}: {finding.Message}";

    public static IEnumerable<string> Of(IEnumerable<Finding> findings) => findings.Select(Of).Order(StringComparer.Ordinal);
}
