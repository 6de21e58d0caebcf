using System.Runtime.CompilerServices;
using ArmPayloads.Contracts.Keywords;

namespace ArmPayloads.Contracts.Rules;

/// <summary>
/// A set of which nothing is known, as that of a payload on its own: rules that compare with nothing but what stands in the
/// set, or in what is found by way of it, have nothing to say.
/// </summary>
/// <param name="rules">The rules of an object: they say where references lead.</param>
internal sealed class UnknownSet(RulesKeyword rules)
{
    // Each rule is looked at once, however many ways lead to it.
    private readonly Dictionary<RuleContract, bool> _known = new(SameRule.Instance);
    private int _depth;

    /// <summary>Whether a rule of the object has nothing to say.</summary>
    public bool Silences(RuleContract rule) => HasNoElements(rule) || (!KnowsWhatIsWrong(rule) && ComparesWithSet(rule));

    // The set itself is there, whatever is known of it.
    private static bool HasNoElements(RuleContract rule) =>
        rule.Each is { } each && each.Alternatives.All(path => StandsInSet(path) && (path.Root == RulePathRoot.Name || path.Steps.Count > 0));

    private static bool KnowsWhatIsWrong(RuleContract rule) => rule.Instead.Count > 0;

    private static bool StandsInSet(RulePathAlternative path) => path.Root is RulePathRoot.Set or RulePathRoot.Name;

    private bool ComparesWithSet(RuleContract rule)
    {
        if (_known.TryGetValue(rule, out var known))
            return known;
        // Of names that are found by way of themselves nothing is told, and they are found by way of themselves from wherever one begins.
        _known[rule] = false;
        if (_depth == OpenReferences.MaxDepth)
            return false;
        _depth++;
        var paths = rule.Verb.Against.SelectMany(path => path.Alternatives).ToList();
        var compares = paths.Count > 0 && paths.All(path => StandsInSet(path) || FollowsIntoSet(path, rule));
        _depth--;
        return _known[rule] = compares;
    }

    private bool FollowsIntoSet(RulePathAlternative path, RuleContract rule)
    {
        var follow = path.Steps.TakeWhile(step => step.Kind != RulePathStepKind.Follow).Count();
        return follow < path.Steps.Count
            && rules.ReferenceAt(path.Until(follow).Below(References.EachOf(rule))) is { } reference
            && ComparesWithSet(reference);
    }

    private sealed class SameRule : IEqualityComparer<RuleContract>
    {
        public static SameRule Instance { get; } = new();

        public bool Equals(RuleContract? x, RuleContract? y) => ReferenceEquals(x, y);

        public int GetHashCode(RuleContract obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
