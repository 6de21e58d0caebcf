using ArmPayloads.Analyzers.Harvest.Trees;
using ArmPayloads.Analyzers.Harvest.Written;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.Analyzers.Harvest.Building;

/// <summary>Follows an object through every member that holds it, over all trees.</summary>
internal sealed class FateFinder(TreeHarvest harvest, MemberValues members)
{
    private readonly Dictionary<MemberKey, bool> _reassigned = new();

    public KnownFate Find(Fate fate, SyntaxTree tree)
    {
        var certainty = fate.Certainty;
        var changes = new List<Change>(fate.Changes);
        var addresses = fate.Addresses.Select(address => (tree, address)).ToList();
        var seen = new HashSet<MemberKey>(fate.Holders);
        var open = new Queue<MemberKey>(fate.Holders);
        while (open.Count > 0)
        {
            var member = open.Dequeue();
            if (!members.OnlyHolds(member))
                certainty = Certainty.Unknown;
            foreach (var (source, use) in harvest.UsesOf(member))
            {
                certainty = use.Certainty > certainty ? use.Certainty : certainty;
                changes.AddRange(use.Changes);
                addresses.AddRange(use.Addresses.Select(address => (source, address)));
                foreach (var holder in use.Holders.Where(seen.Add))
                    open.Enqueue(holder);
            }
        }
        return new KnownFate(certainty, fate.IsReassigned, changes, addresses);
    }

    /// <summary>Whether a member may hold another value than its initializer's.</summary>
    public bool IsReassigned(MemberKey member)
    {
        if (!_reassigned.TryGetValue(member, out var known))
            _reassigned[member] = known = harvest.UsesOf(member).Any(use => use.Fate.IsReassigned);
        return known;
    }
}
