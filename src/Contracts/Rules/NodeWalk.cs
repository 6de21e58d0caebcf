using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Rules;

/// <summary>
/// The values that a path selects below an object, without the ways to them: nearly always rules have nothing to say of them,
/// and nobody asks where they stand.
/// </summary>
internal static class NodeWalk
{
    /// <summary>Whether one of the values is what is looked for. The path must go downwards from the object that holds the rule.</summary>
    public static bool Any<T>(PayloadNode holder, RulePath path, ref T wanted)
        where T : struct, IWanted
    {
        foreach (var alternative in path.Alternatives)
        {
            if (Any(holder, alternative.Steps, 0, ref wanted))
                return true;
        }
        return false;
    }

    private static bool Any<T>(PayloadNode from, EquatableArray<RulePathStep> steps, int next, ref T wanted)
        where T : struct, IWanted
    {
        // Most paths begin with members, each of which leads to one value.
        for (; next < steps.Count && steps[next].Kind == RulePathStepKind.Member; next++)
        {
            if ((from as PayloadObject)?[steps[next].Name] is not { } member)
                return false;
            from = member;
        }
        if (next == steps.Count)
            return wanted.Is(from);
        var kind = steps[next].Kind;
        for (var i = 0; i < PathWalker.CountOf(from, kind); i++)
        {
            if (Any(Part(from, kind, i), steps, next + 1, ref wanted))
                return true;
        }
        return false;
    }

    private static PayloadNode Part(PayloadNode from, RulePathStepKind kind, int index) => (from, kind) switch
    {
        (PayloadArray list, _) => list.Elements[index],
        (PayloadObject value, RulePathStepKind.Keys) => new PayloadText(value.Members[index].Name),
        _ => ((PayloadObject)from).Members[index].Value,
    };

    /// <summary>What is looked for.</summary>
    public interface IWanted
    {
        bool Is(PayloadNode value);
    }
}
