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
    private readonly List<RuleVisit> _visits = [];

    // Where several schemas hold for one value, they may lead to one type, whose rules would be met twice.
    private PlansMet _met;
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
        var whole = default(PayloadStep);
        return look.IsInOrder(plan, value, ref whole) && !tester.WasLost ? look._visits : null;
    }

    private bool IsInOrder(SchemaPlan plan, PayloadNode value, ref PayloadStep step)
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
            PayloadObject target => parts.AreEnough && !target.IsOpen && HasMembers(parts, target, ref step),
            PayloadArray list => parts.AreEnough && !list.IsOpen && HasElements(parts.Elements, list, ref step),
            _ => true,
        };
        isInOrder = isInOrder && (!parts.AreShared || FitsOthers(parts, value, ref step)) && (!plan.IsReference || IsOfTarget(plan.Target, value, ref step));
        _sharing -= parts.AreShared ? 1 : 0;
        _depth--;
        if (parts.Rules is not null)
            _visits.Add(new RuleVisit(parts.Rules, value, step.Path));
        return isInOrder;
    }

    private bool HasElements(SchemaPlan? plan, PayloadArray list, ref PayloadStep step)
    {
        for (var i = 0; plan is not null && i < list.Elements.Count; i++)
        {
            if (plan.IsMetByTypeOf(list.Elements[i]))
                continue;
            var below = new PayloadStep(step.Path, i);
            if (!IsInOrder(plan, list.Elements[i], ref below))
                return false;
        }
        return true;
    }

    private bool HasMembers(SchemaParts parts, PayloadObject target, ref PayloadStep step)
    {
        foreach (var name in parts.OthersRequired)
        {
            if (target[name] is null)
                return false;
        }
        if (parts.Members is not { } members)
            return true;
        var required = 0;
        foreach (var member in target.Members)
        {
            var known = members[member.Name];
            required += known is { IsRequired: true } ? 1 : 0;
            if (!IsInOrder(members, known, member, ref step))
                return false;
        }
        return required == members.RequiredCount;
    }

    private bool IsInOrder(MemberPlans members, MemberPlan? known, in PayloadMember member, ref PayloadStep step)
    {
        if (known is null ? !members.MayHaveOthers : !known.IsInOrder)
            return false;
        var plan = known is null ? members.Others : known.Plan;
        if (plan is null || plan.IsMetByTypeOf(member.Value))
            return true;
        // Where null stands for absence, it is left out first.
        if (members.IsOfType && member.Value is PayloadNull)
            return false;
        var below = new PayloadStep(step.Path, member.Name);
        return IsInOrder(plan, member.Value, ref below);
    }

    private bool FitsOthers(SchemaParts parts, PayloadNode value, ref PayloadStep step)
    {
        var ofOtherKinds = parts.Kinds?.NotMetBy(value, _tester) ?? default;
        for (var i = 0; i < parts.All.Length; i++)
        {
            if (!ofOtherKinds.Has(i) && !IsInOrder(parts.All[i], value, ref step))
                return false;
        }
        return parts.Condition is not { } condition
            || (condition.IsTold(value, _tester, out var branch) && (branch is null || IsInOrder(branch, value, ref step)));
    }

    private bool IsOfTarget(SchemaPlan? target, PayloadNode value, ref PayloadStep step) =>
        target is not null && (_sharing == 0 || _met.Add(target, value)) && IsInOrder(target, value, ref step);
}
