using System.Runtime.CompilerServices;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Evaluation;

/// <summary>
/// A first look at a payload. Nearly all are as they should be: all of it is known, each member goes by its own name and may be
/// sent, and the schema holds for certain. Of such a one the look tells which rules are about it; of any other it tells nothing.
/// </summary>
internal sealed class FirstLook
{
    // Deeper payloads are hostile ones.
    private const int MaxDepth = 256;

    private readonly SchemaEvaluation _tester;
    private readonly PayloadTrail _trail = new();
    private readonly List<RuleVisit> _visits = [];

    // Where several schemas hold for one value, they may lead to one type, whose rules would be met twice.
    private HashSet<(SchemaPlan Plan, PayloadNode Value)>? _met;
    private int _sharing;
    private int _depth;

    private FirstLook(SchemaEvaluation tester) => _tester = tester;

    /// <summary>The objects that rules are about, in the order of the schema; null where the payload needs a closer look.</summary>
    /// <param name="plan">The plan of its type.</param>
    /// <param name="value">The payload.</param>
    /// <param name="tester">Asks the keywords that a plan does not lay out.</param>
    public static IReadOnlyList<RuleVisit>? At(SchemaPlan plan, PayloadNode value, SchemaEvaluation tester)
    {
        var look = new FirstLook(tester);
        return look.IsInOrder(plan, value) ? look._visits : null;
    }

    private bool IsInOrder(SchemaPlan plan, PayloadNode value)
    {
        if (value is PayloadUnknown || (plan.Types & value.Type) == 0 || _depth == MaxDepth)
            return false;
        foreach (var keyword in plan.Rest)
        {
            if (keyword.Evaluate(value, _tester) != Verdict.Valid)
                return false;
        }
        _depth++;
        _sharing += plan.HasParts ? 1 : 0;
        var isInOrder = value switch
        {
            PayloadObject target => plan.IsEnough && !target.IsOpen && HasMembers(plan, target),
            PayloadArray list => plan.IsEnough && !list.IsOpen && HasElements(plan.Elements, list),
            _ => true,
        };
        isInOrder = isInOrder && (!plan.HasParts || FitsParts(plan, value)) && (!plan.IsReference || IsOfTarget(plan.Target, value));
        _sharing -= plan.HasParts ? 1 : 0;
        _depth--;
        if (plan.Rules is not null)
            _visits.Add(new RuleVisit(plan.Rules, value, _trail.Path));
        return isInOrder;
    }

    private bool HasElements(SchemaPlan? plan, PayloadArray list)
    {
        for (var i = 0; plan is not null && i < list.Elements.Count; i++)
        {
            if (plan.IsMetByTypeOf(list.Elements[i]))
                continue;
            _trail.Enter(i);
            if (!IsInOrder(plan, list.Elements[i]))
                return false;
            _trail.Leave();
        }
        return true;
    }

    private bool HasMembers(SchemaPlan plan, PayloadObject target)
    {
        foreach (var name in plan.Required?.Names ?? [])
        {
            if (target.Member(name) is null)
                return false;
        }
        if (plan.Members is not { } members)
            return true;
        foreach (var member in target.Members)
        {
            if (!IsInOrder(members, member))
                return false;
        }
        return true;
    }

    private bool IsInOrder(MemberPlans members, PayloadMember member)
    {
        var known = members[member.Name];
        if (known is null ? !members.MayHaveOthers : !known.IsInOrder)
            return false;
        var plan = known?.Plan ?? members.Others;
        if (plan is null || plan.IsMetByTypeOf(member.Value))
            return true;
        // Where null stands for absence, it is left out first.
        if (members.IsOfType && member.Value is PayloadNull)
            return false;
        _trail.Enter(member.Name);
        var isInOrder = IsInOrder(plan, member.Value);
        _trail.Leave();
        return isInOrder;
    }

    private bool FitsParts(SchemaPlan plan, PayloadNode value)
    {
        var others = plan.Kinds?.NotMetBy(value, _tester) ?? default;
        var isInOrder = true;
        for (var i = 0; i < plan.Parts.Length && isInOrder; i++)
            isInOrder = others.Has(i) || IsInOrder(plan.Parts[i], value);
        if (isInOrder && plan.Condition is { } condition)
            isInOrder = condition.IsTold(value, _tester, out var branch) && (branch is null || IsInOrder(branch, value));
        return isInOrder;
    }

    private bool IsOfTarget(SchemaPlan? target, PayloadNode value)
    {
        if (target is null || (_sharing > 0 && !(_met ??= new(SameComparer.Instance)).Add((target, value))))
            return false;
        return IsInOrder(target, value);
    }

    private sealed class SameComparer : IEqualityComparer<(SchemaPlan Plan, PayloadNode Value)>
    {
        public static SameComparer Instance { get; } = new();

        public bool Equals((SchemaPlan Plan, PayloadNode Value) x, (SchemaPlan Plan, PayloadNode Value) y) =>
            ReferenceEquals(x.Plan, y.Plan) && ReferenceEquals(x.Value, y.Value);

        public int GetHashCode((SchemaPlan Plan, PayloadNode Value) obj) => RuntimeHelpers.GetHashCode(obj.Value);
    }
}
