using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Rules;

/// <summary>A value that a path has led to. There are many: each knows only the step to it.</summary>
internal abstract class Selected
{
    private Selected(PayloadNode node, Selected? parent) => (Node, Parent) = (node, parent);

    /// <summary>The value; of a key, its text.</summary>
    public PayloadNode Node { get; }

    /// <summary>The value it was reached from.</summary>
    public Selected? Parent { get; }

    /// <summary>The object whose rules the path started at.</summary>
    public virtual RuleScope Scope => Parent!.Scope;

    /// <summary>Of a key, the value that it names.</summary>
    public virtual PayloadNode? Named => null;

    public string? Text => (Node as PayloadText)?.Value;

    /// <summary>Where it stands in its resource.</summary>
    public abstract PayloadPath Path { get; }

    public string Pointer => Path.ToString();

    /// <summary>Whether it stands in the set as a whole, so that collection and name are the first steps to it.</summary>
    public bool IsInSet => Scope.Payload.IsSet;

    /// <summary>A value where a path begins.</summary>
    public static Selected Start(PayloadNode node, RuleScope scope, PayloadPath path, Selected? parent = null) => new First(node, scope, path, parent);

    /// <summary>A member of this object.</summary>
    public Selected Member(PayloadMember member) => new MemberOf(member, this);

    /// <summary>The name of a member of this object.</summary>
    public Selected Key(PayloadMember member) => new KeyOf(member, this);

    /// <summary>An element of this list.</summary>
    public Selected Element(PayloadNode element, int index) => new ElementOf(element, index, this);

    /// <summary>The value at the start of the path, or a number of steps behind it, on the way to this one.</summary>
    public Selected? After(int steps)
    {
        var scope = Scope;
        var depth = 0;
        // Behind a reference another path has begun.
        for (var outer = Parent; outer is not null && ReferenceEquals(outer.Scope, scope); outer = outer.Parent)
            depth++;
        var value = this;
        for (; depth > steps && value is not null; depth--)
            value = value.Parent;
        return depth == steps ? value : null;
    }

    private sealed class First(PayloadNode node, RuleScope scope, PayloadPath path, Selected? parent) : Selected(node, parent)
    {
        public override RuleScope Scope => scope;

        public override PayloadPath Path => path;
    }

    private sealed class MemberOf(PayloadMember member, Selected holder) : Selected(member.Value, holder)
    {
        private readonly string _name = member.Name;

        public override PayloadPath Path => Parent!.Path.Below(_name);
    }

    private sealed class KeyOf(PayloadMember member, Selected holder) : Selected(new PayloadText(member.Name, member.NamePlace), holder)
    {
        public override PayloadNode? Named => member.Value;

        public override PayloadPath Path => Parent!.Path.Below(member.Name);
    }

    private sealed class ElementOf(PayloadNode element, int index, Selected list) : Selected(element, list)
    {
        public override PayloadPath Path => Parent!.Path.Below(index);
    }
}

/// <summary>Values that a path has led to, and whether there may be others.</summary>
/// <param name="items">The values.</param>
/// <param name="isComplete">Whether there are no others for certain.</param>
/// <param name="isUnfollowed">Whether the path ended before a reference, because there was none to follow.</param>
internal readonly struct Selection(EquatableArray<Selected> items, bool isComplete, bool isUnfollowed = false)
{
    public static Selection Unknown => new([], false);

    public static Selection Nothing => new([], true);

    public static Selection Unfollowed => new([], true, true);

    public EquatableArray<Selected> Items => items;

    public bool IsComplete => isComplete;

    public bool IsUnfollowed => isUnfollowed;

    public static Selection Of(Selected item) => new(EquatableArray.Take([item]), true);

    public static Selection Union(Selection[] selections)
    {
        var count = 0;
        var isComplete = true;
        foreach (var selection in selections)
        {
            count += selection.Items.Count;
            isComplete &= selection.IsComplete;
        }
        var items = new Selected[count];
        var next = 0;
        foreach (var selection in selections)
        {
            foreach (var item in selection.Items)
                items[next++] = item;
        }
        return new(EquatableArray.Take(items), isComplete);
    }

    /// <summary>The values by collection and name; those of one payload as they stand.</summary>
    public EquatableArray<Selected> InOrder() =>
        items.Count < 2 || !items[0].IsInSet ? items : items.OrderBy(AddressOf, StringComparer.Ordinal).ToEquatableArray();

    private static string AddressOf(Selected item) => item.IsInSet ? string.Join("/", JsonPointer.Split(item.Pointer).Take(2)) : "";
}
