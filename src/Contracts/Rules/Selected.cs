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
internal sealed record Selection(IReadOnlyList<Selected> Items, bool IsComplete)
{
    public static Selection Unknown { get; } = new([], false);

    public static Selection Of(params Selected[] items) => new(items, true);

    public static Selection Union(IEnumerable<Selection> selections)
    {
        var all = selections.ToList();
        return new Selection([.. all.SelectMany(selection => selection.Items)], all.All(selection => selection.IsComplete));
    }
}
