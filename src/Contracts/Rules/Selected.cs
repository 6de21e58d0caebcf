using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Rules;

/// <summary>A value that a path has led to.</summary>
/// <param name="Node">The value; of a key, its text.</param>
/// <param name="Scope">The object whose rules the path started at.</param>
/// <param name="Path">Where it stands in its resource.</param>
/// <param name="Parent">The value it was reached from.</param>
/// <param name="Named">Of a key, the value that it names.</param>
internal sealed record Selected(PayloadNode Node, RuleScope Scope, PayloadPath Path, Selected? Parent = null, PayloadNode? Named = null)
{
    public string? Text => (Node as PayloadText)?.Value;

    public string Pointer => Path.ToString();

    /// <summary>The value at the start of the path, or a number of steps behind it, on the way to this one.</summary>
    public Selected? After(int steps)
    {
        var depth = 0;
        // Behind a reference another path has begun.
        for (var outer = Parent; outer is not null && ReferenceEquals(outer.Scope, Scope); outer = outer.Parent)
            depth++;
        var value = this;
        for (; depth > steps && value is not null; depth--)
            value = value.Parent;
        return depth == steps ? value : null;
    }
}

/// <summary>Values that a path has led to, and whether there may be others.</summary>
/// <param name="Items">The values.</param>
/// <param name="IsComplete">Whether there are no others for certain.</param>
/// <param name="IsUnfollowed">Whether the path ended before a reference, because there was none to follow.</param>
internal sealed record Selection(IReadOnlyList<Selected> Items, bool IsComplete, bool IsUnfollowed = false)
{
    public static Selection Unknown { get; } = new([], false);

    public static Selection Unfollowed { get; } = new([], true, true);

    public static Selection Of(Selected item) => new([item], true);

    /// <summary>The values by collection and name; those of one resource as they stand.</summary>
    public IEnumerable<Selected> InOrder() => Items.Count < 2 || Items[0].Scope.Address.Length > 0 ? Items : Items.OrderBy(AddressOf, StringComparer.Ordinal);

    public static Selection Union(IReadOnlyList<Selection> selections)
    {
        if (selections.Count == 1)
            return selections[0];
        var items = new List<Selected>();
        var isComplete = true;
        foreach (var selection in selections)
        {
            items.AddRange(selection.Items);
            isComplete &= selection.IsComplete;
        }
        return new Selection(items, isComplete);
    }

    private static string AddressOf(Selected item) =>
        item.Scope.Address.Length > 0 ? "" : string.Join("/", JsonPointer.Split(item.Pointer).Take(2));
}
