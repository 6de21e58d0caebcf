using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Rules;

/// <summary>Walks paths over payloads: downwards, and along references.</summary>
internal sealed class PathWalker(RuleScope scope, RulePathAlternative? each, Selected? element)
{
    /// <summary>What a path selects; unknown where none of its alternatives has a reference to follow.</summary>
    public Selection Select(RulePath path)
    {
        var selections = path.Alternatives.Select(Select).ToList();
        return selections.All(selection => selection.IsUnfollowed) ? Selection.Unknown : Selection.Union(selections);
    }

    public Selection Select(RulePathAlternative path)
    {
        if (path.Root == RulePathRoot.Name)
            return scope.Resource is { } resource ? Selection.Of(new Selected(new PayloadText(resource.Name, resource.NamePlace), scope, "")) : Selection.Unknown;
        var start = path.Root switch
        {
            RulePathRoot.Set => new Selected(scope.Set.Collections, scope.OfSet(), ""),
            RulePathRoot.Element => element ?? new Selected(scope.Holder, scope, scope.Pointer),
            _ => new Selected(scope.Holder, scope, scope.Pointer),
        };
        var reached = Selection.Of(start);
        var walked = path with { Steps = [] };
        foreach (var step in path.Steps)
        {
            if (step.Kind == RulePathStepKind.Follow && reached is { Items.Count: 0, IsComplete: true })
                return new Selection([], true, IsUnfollowed: true);
            reached = step.Kind == RulePathStepKind.Follow
                ? Selection.Union(reached.Items.Select(item => Follow(item, walked)).Append(reached with { Items = [] }))
                : Selection.Union(reached.Items.Select(item => Step(item, step)).Append(reached with { Items = [] }));
            // Behind a reference, a path starts anew at what it leads to.
            walked = step.Kind == RulePathStepKind.Follow
                ? new RulePathAlternative(RulePathRoot.Holder, [])
                : walked with { Steps = walked.Steps.Append(step).ToEquatableArray() };
        }
        return reached;
    }

    /// <summary>What a value refers to, as the rules of its scope declare it.</summary>
    public Selection Follow(Selected item, RulePathAlternative walked)
    {
        var place = walked.Below(each);
        return References.Of(item.Scope, place) is { } reference ? reference.Resolve(item) : Selection.Unknown;
    }

    internal static Selection Step(Selected from, RulePathStep step) => (from.Node, step.Kind) switch
    {
        (PayloadUnknown, _) => Selection.Unknown,
        (PayloadObject value, RulePathStepKind.Member) => Member(from, value, step.Name),
        (PayloadObject value, RulePathStepKind.Every) => new Selection([.. value.Members.Select(member => Child(from, member.Name, member.Value))], !value.IsOpen),
        (PayloadObject value, RulePathStepKind.Keys) => new Selection([.. value.Members.Select(member => Key(from, member))], !value.IsOpen),
        (PayloadArray value, RulePathStepKind.Every) => new Selection([.. value.Elements.Select((node, index) => Child(from, index, node))], !value.IsOpen),
        _ => new Selection([], true),
    };

    private static Selection Member(Selected from, PayloadObject value, string name) =>
        value[name] is { } node ? Selection.Of(Child(from, name, node)) : new Selection([], !value.IsOpen);

    private static Selected Child(Selected from, string name, PayloadNode node) =>
        new(node, from.Scope, JsonPointer.Append(from.Pointer, name), from);

    private static Selected Child(Selected from, int index, PayloadNode node) =>
        new(node, from.Scope, JsonPointer.Append(from.Pointer, index), from);

    private static Selected Key(Selected from, PayloadMember member) =>
        new(new PayloadText(member.Name, member.NamePlace), from.Scope, JsonPointer.Append(from.Pointer, member.Name), from, member.Value);
}
