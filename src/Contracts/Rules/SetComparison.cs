using ArmPayloads.Contracts.Keywords;

namespace ArmPayloads.Contracts.Rules;

/// <summary>Tells rules that compare with nothing but what stands in the set, or in what is found by way of it.</summary>
internal static class SetComparison
{
    /// <summary>Whether a rule has nothing to say where nothing is known of the set.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="rules">The rules of the object that holds it: they say where references lead.</param>
    // What is known to be wrong is said whatever stands in the set.
    public static bool IsMadeBy(RuleContract rule, RulesKeyword rules) =>
        StandInSet(rule.Each?.Alternatives ?? []) || (rule.Instead.Count == 0 && LeadIntoSet(rule, rules, [rule]));

    private static bool StandInSet(EquatableArray<RulePathAlternative> paths) => paths.Count > 0 && paths.All(StandsInSet);

    private static bool StandsInSet(RulePathAlternative path) => path.Root is RulePathRoot.Set or RulePathRoot.Name;

    private static bool LeadIntoSet(RuleContract rule, RulesKeyword rules, List<RuleContract> open)
    {
        var paths = rule.Verb.Against.SelectMany(path => path.Alternatives).ToList();
        return paths.Count > 0 && paths.All(path => StandsInSet(path) || FollowsIntoSet(path, rule, rules, open));
    }

    private static bool FollowsIntoSet(RulePathAlternative path, RuleContract rule, RulesKeyword rules, List<RuleContract> open)
    {
        var follow = path.Steps.TakeWhile(step => step.Kind != RulePathStepKind.Follow).Count();
        return follow < path.Steps.Count
            && rules.ReferenceAt(path.Until(follow).Below(References.EachOf(rule))) is { } reference
            && !open.Contains(reference)
            && LeadIntoSet(reference, rules, [.. open, reference]);
    }
}
