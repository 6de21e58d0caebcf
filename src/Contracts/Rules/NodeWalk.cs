using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Rules;

/// <summary>
/// The values that a path selects below an object, without the ways to them: nearly always rules have nothing to say of them,
/// and nobody asks where they stand.
/// </summary>
internal static class NodeWalk
{
    /// <summary>Hands the values to a visitor, one after another, until it has seen enough: then true.</summary>
    /// <param name="holder">The object that holds the rule.</param>
    /// <param name="path">The path; it must do no more than to go down from there.</param>
    /// <param name="visitor">Gets the values.</param>
    public static bool Over<T>(PayloadNode holder, RulePath path, ref T visitor)
        where T : struct, IVisitor
    {
        foreach (var alternative in path.Alternatives)
        {
            if (Over(holder, alternative.Steps, 0, ref visitor))
                return true;
        }
        return false;
    }

    private static bool Over<T>(PayloadNode from, EquatableArray<RulePathStep> steps, int next, ref T visitor)
        where T : struct, IVisitor
    {
        // Most paths begin with members, each of which leads to one value.
        for (; next < steps.Count && steps[next].Kind == RulePathStepKind.Member; next++)
        {
            if ((from as PayloadObject)?[steps[next].Name] is not { } member)
                return false;
            from = member;
        }
        if (next == steps.Count)
            return visitor.Visit(from);
        var kind = steps[next].Kind;
        for (var i = 0; i < PathWalker.CountOf(from, kind); i++)
        {
            if (Over(Part(from, kind, i), steps, next + 1, ref visitor))
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

    /// <summary>Gets values.</summary>
    public interface IVisitor
    {
        /// <summary>True when it has seen enough.</summary>
        bool Visit(PayloadNode value);
    }
}
