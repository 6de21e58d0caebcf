using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Rules;

/// <summary>A value that a path has led to.</summary>
/// <param name="Node">The value; of a key, its text.</param>
/// <param name="Scope">The object whose rules the path started at.</param>
/// <param name="Pointer">Where it stands in its resource.</param>
/// <param name="Parent">The value it was reached from.</param>
/// <param name="Named">Of a key, the value that it names.</param>
internal sealed record Selected(PayloadNode Node, RuleScope Scope, string Pointer, Selected? Parent = null, PayloadNode? Named = null)
{
    public string? Text => (Node as PayloadText)?.Value;
}

/// <summary>Values that a path has led to, and whether there may be others.</summary>
/// <param name="Items">The values.</param>
/// <param name="IsComplete">Whether there are no others for certain.</param>
/// <param name="IsUnfollowed">Whether the path ended before a reference, because there was none to follow.</param>
internal sealed record Selection(IReadOnlyList<Selected> Items, bool IsComplete, bool IsUnfollowed = false)
{
    public static Selection Unknown { get; } = new([], false);

    public static Selection Of(params Selected[] items) => new(items, true);

    /// <summary>The values by collection and name; those of one resource as they stand.</summary>
    public IEnumerable<Selected> InOrder() => Items.OrderBy(AddressOf, StringComparer.Ordinal);

    private static string AddressOf(Selected item) =>
        item.Scope.Address.Length > 0 ? "" : string.Join("/", JsonPointer.Split(item.Pointer).Take(2));

    public static Selection Union(IEnumerable<Selection> selections)
    {
        var all = selections.ToList();
        return new Selection([.. all.SelectMany(selection => selection.Items)], all.All(selection => selection.IsComplete));
    }
}
