using ArmPayloads.Analyzers.Harvest.Written;
using ArmPayloads.Contracts;

namespace ArmPayloads.Analyzers.Harvest.Uses;

/// <summary>Collects what becomes of an object.</summary>
internal sealed class FateBuilder
{
    private readonly List<Change> _changes = [];
    private readonly List<MemberKey> _holders = [];
    private readonly List<WrittenAddress> _addresses = [];
    private Certainty _certainty;
    private bool _isReassigned;

    public void Reassign() => _isReassigned = true;

    public void Lose() => Weaken(Certainty.Unknown);

    /// <summary>A direct creation that others get to see is open; one that a variable holds may be changed by them.</summary>
    public void PassOn(bool isHeld) => Weaken(isHeld ? Certainty.Unknown : Certainty.Open);

    public void Change(Change change) => _changes.Add(change);

    public void Hold(MemberKey member) => _holders.Add(member);

    public void Send(WrittenAddress address) => _addresses.Add(address);

    public void Add(Fate other)
    {
        Weaken(other.Certainty);
        _changes.AddRange(other.Changes);
        _holders.AddRange(other.Holders);
        _addresses.AddRange(other.Addresses);
    }

    /// <summary>What becomes of a list becomes of its elements; one more does not matter to the others.</summary>
    public void AddOfList(Fate list)
    {
        Add(list with { Changes = [] });
        if (list.Changes.Any(change => change.Kind != ChangeKind.Add))
            Lose();
    }

    /// <summary>What becomes of an object may become of whatever is in it.</summary>
    public void AddOfObject(Fate whole)
    {
        Add(whole with { Changes = [], Addresses = [] });
        if (whole.Changes.Count > 0)
            Lose();
    }

    /// <summary>What becomes of a definition becomes of an entry of one of its collections, unless it becomes of another entry.</summary>
    public void AddOfEntry(Fate definition, string collection, string? key)
    {
        Add(definition with { Changes = [], Addresses = [] });
        if (definition.Changes.Any(change => change.Member == collection && change.Kind != ChangeKind.Add && (key is null || change.Key is null || change.Key == key)))
            Lose();
    }

    public Fate Build() => new(_certainty, _isReassigned, _changes.Distinct().ToEquatableArray(), _holders.Distinct().ToEquatableArray(), _addresses.ToEquatableArray());

    private void Weaken(Certainty certainty)
    {
        if (certainty > _certainty)
            _certainty = certainty;
    }
}
