using ArmPayloads.Contracts.Json;

namespace ArmPayloads.Contracts.Schemas;

/// <summary>Members that an overlay merges onto a value.</summary>
internal sealed record OverlayEntry(SchemaDocument Document, JsonObjectSyntax Merge);

/// <summary>The places of a file, or below one of its values, that overlays merge something onto.</summary>
internal sealed class OverlayTree
{
    private readonly Dictionary<string, OverlayTree> _below = new(StringComparer.Ordinal);

    /// <summary>What is merged onto this very value, in order.</summary>
    public List<OverlayEntry> Entries { get; } = [];

    public OverlayTree? Below(string step) => _below.TryGetValue(step, out var tree) ? tree : null;

    public void Add(IEnumerable<string> steps, OverlayEntry entry)
    {
        var tree = this;
        foreach (var step in steps)
        {
            if (!tree._below.TryGetValue(step, out var next))
                tree._below[step] = next = new OverlayTree();
            tree = next;
        }
        tree.Entries.Add(entry);
    }
}
