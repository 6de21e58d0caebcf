using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Rules;

/// <summary>Walks paths over payloads: downwards, and along references.</summary>
internal readonly struct PathWalker(RuleScope scope, RulePathAlternative? each, Selected? element)
{
    /// <summary>What a path selects; unknown where none of its alternatives has a reference to follow.</summary>
    public Selection Select(RulePath path)
    {
        var alternatives = path.Alternatives;
        if (alternatives.Count == 1)
            return Select(alternatives[0]) is { IsUnfollowed: false } only ? only : Selection.Unknown;
        var selections = new List<Selection>(alternatives.Count);
        var areUnfollowed = true;
        foreach (var alternative in alternatives)
        {
            selections.Add(Select(alternative));
            areUnfollowed &= selections[selections.Count - 1].IsUnfollowed;
        }
        return areUnfollowed ? Selection.Unknown : Selection.Union(selections);
    }

    public Selection Select(RulePathAlternative path)
    {
        if (path.Root == RulePathRoot.Name)
            return OwnName();
        var from = Start(path.Root);
        var start = 0;
        // Most paths begin with members, each of which leads to one value.
        for (; start < path.Steps.Count && path.Steps[start].Kind == RulePathStepKind.Member; start++)
        {
            if (Member(from, path.Steps[start].Name, out var isKnown) is not { } member)
                return !isKnown ? Selection.Unknown : path.FollowsBehind(start) ? Selection.Unfollowed : Selection.Nothing;
            from = member;
        }
        return start == path.Steps.Count ? Selection.Of(from) : Select(from, path, start);
    }

    private Selection Select(Selected from, RulePathAlternative path, int start)
    {
        var reached = new List<Selected> { from };
        var isComplete = true;
        for (var i = start; i < path.Steps.Count; i++)
        {
            var step = path.Steps[i];
            if (step.Kind == RulePathStepKind.Follow && reached.Count == 0 && isComplete)
                return Selection.Unfollowed;
            var next = new List<Selected>(reached.Count);
            foreach (var item in reached)
                isComplete &= step.Kind == RulePathStepKind.Follow ? Follow(item, path.Until(i), next) : Step(item, step, next);
            reached = next;
        }
        return new Selection(reached, isComplete);
    }

    /// <summary>What a value refers to, as the rules of its scope declare it.</summary>
    public Selection Follow(Selected item, RulePathAlternative walked) =>
        References.Of(item.Scope, walked.Below(each)) is { } reference ? reference.Resolve(item) : Selection.Unknown;

    /// <summary>The values a step below one, added to others; false where there may be more of them.</summary>
    internal static bool Step(Selected from, RulePathStep step, List<Selected> reached)
    {
        switch (from.Node, step.Kind)
        {
            case (_, RulePathStepKind.Member):
                if (Member(from, step.Name, out var isKnown) is { } found)
                    reached.Add(found);
                return isKnown;
            case (PayloadUnknown, _):
                return false;
            case (PayloadObject value, RulePathStepKind.Every):
                MakeRoom(reached, value.Members.Count);
                foreach (var member in value.Members)
                    reached.Add(from.Member(member));
                return !value.IsOpen;
            case (PayloadObject value, RulePathStepKind.Keys):
                MakeRoom(reached, value.Members.Count);
                foreach (var member in value.Members)
                    reached.Add(from.Key(member));
                return !value.IsOpen;
            case (PayloadArray value, RulePathStepKind.Every):
                MakeRoom(reached, value.Elements.Count);
                for (var i = 0; i < value.Elements.Count; i++)
                    reached.Add(from.Element(value.Elements[i], i));
                return !value.IsOpen;
            default:
                return true;
        }
    }

    // What a path selects is kept, and a list that has grown element by element is half empty.
    private static void MakeRoom(List<Selected> reached, int count)
    {
        var needed = reached.Count + count;
        if (needed > reached.Capacity)
            reached.Capacity = reached.Count == 0 ? needed : Math.Max(needed, reached.Capacity * 2);
    }

    // Where there is none, it may be known that there is none.
    private static Selected? Member(Selected from, string name, out bool isKnown)
    {
        var holder = from.Node as PayloadObject;
        var member = holder?.Member(name);
        isKnown = member is not null || (holder is null ? from.Node is not PayloadUnknown : !holder.IsOpen);
        return member is null ? null : from.Member(member);
    }

    private bool Follow(Selected item, RulePathAlternative walked, List<Selected> reached)
    {
        var target = Follow(item, walked);
        reached.AddRange(target.Items);
        return target.IsComplete;
    }

    private Selected Start(RulePathRoot root) => root switch
    {
        RulePathRoot.Set => Selected.Start(scope.Set.Collections, scope.OfSet(), PayloadPath.Root),
        RulePathRoot.Element when element is not null => element,
        _ => scope.AsSelected,
    };

    // The set does not know what its own resource is called.
    private Selection OwnName() => scope.Resource is { Collection.Length: > 0 } resource
        ? Selection.Of(Selected.Start(new PayloadText(resource.Name, resource.NamePlace), scope, PayloadPath.Root))
        : Selection.Unknown;
}
