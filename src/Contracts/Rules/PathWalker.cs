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
        var selections = new Selection[alternatives.Count];
        var areUnfollowed = true;
        for (var i = 0; i < selections.Length; i++)
        {
            selections[i] = Select(alternatives[i]);
            areUnfollowed &= selections[i].IsUnfollowed;
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
        Selected[] reached = [from];
        var isComplete = true;
        for (var i = start; i < path.Steps.Count; i++)
        {
            var step = path.Steps[i];
            if (step.Kind == RulePathStepKind.Follow && reached.Length == 0 && isComplete)
                return Selection.Unfollowed;
            reached = step.Kind switch
            {
                RulePathStepKind.Follow => Follow(reached, path.Until(i), ref isComplete),
                RulePathStepKind.Member => Members(reached, step.Name, ref isComplete),
                _ => Parts(reached, step.Kind, ref isComplete),
            };
        }
        return new Selection(EquatableArray.Take(reached), isComplete);
    }

    /// <summary>What a value refers to, as the rules of its scope declare it.</summary>
    public Selection Follow(Selected item, RulePathAlternative walked) =>
        References.Of(item.Scope, walked.Below(each)) is { } reference ? reference.Resolve(item) : Selection.Unknown;

    private Selected[] Follow(Selected[] from, RulePathAlternative walked, ref bool isComplete)
    {
        var targets = new List<Selected>();
        foreach (var item in from)
        {
            var target = Follow(item, walked);
            targets.AddRange(target.Items);
            isComplete &= target.IsComplete;
        }
        return [.. targets];
    }

    private static Selected[] Members(Selected[] from, string name, ref bool isComplete)
    {
        var reached = new Selected[from.Length];
        var count = 0;
        foreach (var item in from)
        {
            if (Member(item, name, out var isKnown) is { } member)
                reached[count++] = member;
            isComplete &= isKnown;
        }
        Array.Resize(ref reached, count);
        return reached;
    }

    // Every element or member, or every key.
    private static Selected[] Parts(Selected[] from, RulePathStepKind kind, ref bool isComplete)
    {
        var total = 0;
        foreach (var item in from)
        {
            total += CountOf(item.Node, kind);
            isComplete &= !MayHaveMore(item.Node, kind);
        }
        // What a path selects is kept, so it gets no more room than it needs.
        var reached = new Selected[total];
        var next = 0;
        foreach (var item in from)
        {
            for (var i = 0; i < CountOf(item.Node, kind); i++)
                reached[next++] = Part(item, kind, i);
        }
        return reached;
    }

    /// <summary>How many parts a step of a path selects.</summary>
    internal static int CountOf(PayloadNode node, RulePathStepKind kind) => node switch
    {
        PayloadObject value => value.Members.Count,
        PayloadArray list when kind == RulePathStepKind.Every => list.Elements.Count,
        _ => 0,
    };

    private static bool MayHaveMore(PayloadNode node, RulePathStepKind kind) => node switch
    {
        PayloadObject value => value.IsOpen,
        PayloadArray list => list.IsOpen && kind == RulePathStepKind.Every,
        _ => node is PayloadUnknown,
    };

    private static Selected Part(Selected from, RulePathStepKind kind, int index) => (from.Node, kind) switch
    {
        (PayloadArray list, _) => from.Element(list.Elements[index], index),
        (PayloadObject value, RulePathStepKind.Keys) => from.Key(value.Members[index]),
        _ => from.Member(((PayloadObject)from.Node).Members[index]),
    };

    // Where there is none, it may be known that there is none.
    private static Selected? Member(Selected from, string name, out bool isKnown)
    {
        var holder = from.Node as PayloadObject;
        if (holder?.Member(name) is { } member)
        {
            isKnown = true;
            return from.Member(member);
        }
        isKnown = holder is null ? from.Node is not PayloadUnknown : !holder.IsOpen;
        return null;
    }

    private Selected Start(RulePathRoot root) => root switch
    {
        RulePathRoot.Set => new RuleScope(scope.Payload.OfSet(), scope.Payload.Set.Collections, PayloadPath.Root, null).AsSelected,
        RulePathRoot.Element when element is not null => element,
        _ => scope.AsSelected,
    };

    // The set does not know what its own resource is called.
    private Selection OwnName() => scope.Payload.Resource is { Collection.Length: > 0 } resource
        ? Selection.Of(Selected.Start(new PayloadText(resource.Name, resource.NamePlace), scope, PayloadPath.Root))
        : Selection.Unknown;
}
