using ArmPayloads.Contracts.Keywords;
using ArmPayloads.CustomerInsights.Tests.Rules;

namespace ArmPayloads.CustomerInsights.Tests.Parity;

/// <summary>Every rule that can speak.</summary>
internal static class DeclaredRules
{
    /// <summary>Rules of the contract and those that every API has.</summary>
    public static IReadOnlySet<string> All { get; } = CustomerInsightsContract.Value.Types
        .SelectMany(type => type.Schema.Keywords.OfType<RulesKeyword>().SelectMany(keyword => keyword.Rules))
        .Concat(CustomerInsightsContract.Value.Resources.SelectMany(resource => resource.SetRules))
        .Select(rule => rule.Name)
        .Concat(RuleFacts.BuiltIn)
        .ToHashSet();

    /// <summary>Rules that C# cannot break: none of the sets that do can be written.</summary>
    public static IReadOnlySet<string> Unwritable { get; } = CaseSet.All.Where(set => set.IsInvalid)
        .GroupBy(set => set.Rule)
        .Where(sets => sets.All(set => set.TryWrite(Choices.Plain, out _) is null))
        .Select(sets => sets.Key)
        .ToHashSet();
}
