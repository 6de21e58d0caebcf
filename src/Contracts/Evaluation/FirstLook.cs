using System.Runtime.CompilerServices;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Evaluation;

/// <summary>
/// A first look at a payload. Nearly all are as they should be: all of it is known, each member goes by its own name and may be
/// sent, and the schema holds for certain. Of such a one the look tells which rules are about it; of any other it tells nothing.
/// </summary>
internal sealed class FirstLook
{
    // Deeper payloads are rare, and hostile ones may be too deep for a close look.
    private const int MaxDepth = 64;

    private readonly SchemaEvaluation _tester;
    private readonly PayloadTrail _trail = new();
    private readonly List<RuleVisit> _visits = [];

    // Where several schemas hold for one value, they may lead to one type, whose rules would be met twice.
    private HashSet<(SchemaPlan Plan, PayloadNode Value)>? _met;
    private int _sharing;
    private int _depth;

    private FirstLook(SchemaEvaluation tester) => _tester = tester;

    /// <summary>The objects that rules are about, in the order of the schema; null where the payload needs a closer look.</summary>
    /// <param name="types">The types of the API.</param>
    /// <param name="type">The key of the payload's type.</param>
    /// <param name="value">The payload.</param>
    public static IReadOnlyList<RuleVisit>? At(PayloadTypes types, string type, PayloadNode value)
    {
        if (types.PlanOf(type) is not { } plan)
            return null;
        // One of its own: what others have asked changes no answer.
        var tester = SchemaEvaluation.Tester(types.Resolver);
        var look = new FirstLook(tester);
        return look.IsInOrder(plan, value) && !tester.WasLost ? look._visits : null;
    }

    private bool IsInOrder(SchemaPlan plan, PayloadNode value)
    {
        if (value is PayloadUnknown || (plan.Types & value.Type) == 0 || _depth == MaxDepth)
            return false;
        var parts = plan.Parts;
        foreach (var keyword in parts.Rest)
        {
            if (keyword.Evaluate(value, _tester) != Verdict.Valid)
                return false;
        }
        _depth++;
        _sharing += parts.AreShared ? 1 : 0;
        var isInOrder = value switch
        {
            PayloadObject target => parts.AreEnough && !target.IsOpen && HasMembers(parts, target),
            PayloadArray list => parts.AreEnough && !list.IsOpen && HasElements(parts.Elements, list),
            _ => true,
        };
        isInOrder = isInOrder && (!parts.AreShared || FitsOthers(parts, value)) && (!plan.IsReference || IsOfTarget(plan.Target, value));
        _sharing -= parts.AreShared ? 1 : 0;
        _depth--;
        if (parts.Rules is not null)
            _visits.Add(new RuleVisit(parts.Rules, value, _trail.Path));
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

    private bool HasMembers(SchemaParts parts, PayloadObject target)
    {
        foreach (var name in parts.Required?.Names ?? [])
        {
            if (target.Member(name) is null)
                return false;
        }
        if (parts.Members is not { } members)
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

    private bool FitsOthers(SchemaParts parts, PayloadNode value)
    {
        var ofOtherKinds = parts.Kinds?.NotMetBy(value, _tester) ?? default;
        var isInOrder = true;
        for (var i = 0; i < parts.All.Length && isInOrder; i++)
            isInOrder = ofOtherKinds.Has(i) || IsInOrder(parts.All[i], value);
        if (isInOrder && parts.Condition is { } condition)
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
