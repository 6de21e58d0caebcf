using System.Runtime.CompilerServices;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Evaluation;

/// <summary>
/// A first look at a payload. Nearly all are as they should be: all of it is known, each member goes by its own name and may be
/// sent, and the schema holds for certain. Of such a one the look tells which rules are about it; of any other it tells nothing.
/// </summary>
internal struct FirstLook
{
    // Deeper payloads are rare, and hostile ones may be too deep for a close look.
    private const int MaxDepth = 64;

    private readonly SchemaEvaluation _tester;
    private readonly List<RuleVisit> _visits;

    // Where several schemas hold for one value, they may lead to one type, whose rules would be met twice.
    private PlansMet _met;
    private int _sharing;
    private int _depth;

    private FirstLook(SchemaEvaluation tester, List<RuleVisit> visits) => (_tester, _visits) = (tester, visits);

    /// <summary>Whether all is in order; false where the payload needs a closer look.</summary>
    /// <param name="types">The types of the API.</param>
    /// <param name="type">The key of the payload's type.</param>
    /// <param name="value">The payload.</param>
    /// <param name="tester">Holds values against schemas.</param>
    /// <param name="visits">Gets the objects that rules are about, in the order of the schema; of no use where not all is in order.</param>
    public static bool Suffices(PayloadTypes types, string type, PayloadNode value, SchemaEvaluation tester, List<RuleVisit> visits)
    {
        tester.FindWay();
        return types.PlanOf(type) is { } plan && new FirstLook(tester, visits).IsInOrder(plan, value, default) && !tester.WasLost;
    }

    private bool IsInOrder(SchemaPlan plan, PayloadNode value, in PayloadStep step)
    {
        if (_depth == MaxDepth)
            return false;
        _depth++;
        var isInOrder = plan.IsOnlyReference ? IsOfTarget(plan.Target, value, step) : IsOfPlan(plan, value, step);
        _depth--;
        return isInOrder;
    }

    private bool IsOfPlan(SchemaPlan plan, PayloadNode value, in PayloadStep step)
    {
        if (value is PayloadUnknown || (plan.Types & value.Type) == 0)
            return false;
        var parts = plan.Parts;
        foreach (var keyword in parts.Rest)
        {
            if (keyword.Evaluate(value, _tester) != Verdict.Valid)
                return false;
        }
        _sharing += parts.AreShared ? 1 : 0;
        var isInOrder = value switch
        {
            PayloadObject target => parts.AreEnough && !target.IsOpen && HasMembers(parts, target, step),
            PayloadArray list => parts.AreEnough && !list.IsOpen && HasElements(parts.Elements, list, step),
            _ => true,
        };
        isInOrder = isInOrder && (!parts.AreShared || FitsOthers(parts, value, step)) && (!plan.IsReference || IsOfTarget(plan.Target, value, step));
        _sharing -= parts.AreShared ? 1 : 0;
        if (parts.Rules is not null)
            _visits.Add(new RuleVisit(parts.Rules, value, step));
        return isInOrder;
    }

    private bool HasElements(SchemaPlan? plan, PayloadArray list, in PayloadStep step)
    {
        PayloadPath? path = null;
        for (var i = 0; plan is not null && i < list.Elements.Count; i++)
        {
            if (!plan.IsMetByTypeOf(list.Elements[i]) && !IsInOrder(plan, list.Elements[i], new PayloadStep(path ??= step.Path, i)))
                return false;
        }
        return true;
    }

    private bool HasMembers(SchemaParts parts, PayloadObject target, in PayloadStep step)
    {
        foreach (var name in parts.OthersRequired)
        {
            if (target[name] is null)
                return false;
        }
        if (parts.Members is not { } members)
            return true;
        var required = 0;
        PayloadPath? path = null;
        foreach (var member in target.Members)
        {
            var known = members[member.Name];
            required += known is { IsRequired: true } ? 1 : 0;
            if (!IsInOrder(members, known, member, step, ref path))
                return false;
        }
        return required == members.RequiredCount;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsInOrder(MemberPlans members, MemberPlan? known, in PayloadMember member, in PayloadStep holder, ref PayloadPath? path)
    {
        if (known is null ? !members.MayHaveOthers : !known.IsInOrder)
            return false;
        var plan = known is null ? members.Others : known.Plan;
        if (plan is null)
            return true;
        // Where null stands for absence, it is left out first.
        if (members.IsOfType && member.Value is PayloadNull && !plan.NamesNull)
            return false;
        return plan.IsMetByTypeOf(member.Value) || IsInOrder(plan, member.Value, new PayloadStep(path ??= holder.Path, member.Name));
    }

    private bool FitsOthers(SchemaParts parts, PayloadNode value, in PayloadStep step)
    {
        var ofOtherKinds = parts.Kinds?.NotMetBy(value, _tester) ?? default;
        for (var i = 0; i < parts.All.Length; i++)
        {
            if (!ofOtherKinds.Has(i) && !IsInOrder(parts.All[i], value, step))
                return false;
        }
        return parts.Condition is not { } condition
            || (condition.IsTold(value, _tester, out var branch) && (branch is null || IsInOrder(branch, value, step)));
    }

    private bool IsOfTarget(SchemaPlan? target, PayloadNode value, in PayloadStep step) =>
        target is not null && (_sharing == 0 || _met.Add(target, value)) && IsInOrder(target, value, step);
}
