using ArmPayloads.Contracts;

namespace ArmPayloads.Analyzers.Harvest.Written;

/// <summary>How much of a value is certain after all that happens to it.</summary>
internal enum Certainty
{
    /// <summary>It stays as it was written.</summary>
    Known,

    /// <summary>It was written into a place that others see: what is written is there, and there may be more.</summary>
    Open,

    /// <summary>It was given to others who may change it.</summary>
    Unknown,
}

/// <summary>What becomes of an object after its initializer, as far as one tree tells.</summary>
/// <param name="Certainty">What happens to the whole of it.</param>
/// <param name="IsReassigned">Whether the variable may hold another value at another time.</param>
/// <param name="Changes">What is written to it.</param>
/// <param name="Holders">Members that hold it: other trees may use them.</param>
/// <param name="Addresses">Where requests send it.</param>
internal sealed record Fate(Certainty Certainty, bool IsReassigned, EquatableArray<Change> Changes, EquatableArray<MemberKey> Holders, EquatableArray<WrittenAddress> Addresses)
{
    public static Fate None { get; } = new(Certainty.Known, false, [], [], []);

    public static Fate Lost { get; } = new(Certainty.Unknown, false, [], [], []);

    /// <summary>Whether nothing is known to happen.</summary>
    public bool IsNone => IsUntouched && !IsReassigned && Addresses.Count == 0;

    public bool IsUntouched => Certainty == Certainty.Known && Changes.Count == 0 && Holders.Count == 0;
}

/// <summary>A write to a part of an object.</summary>
/// <param name="Member">The C# property; empty for the elements of a list or a dictionary.</param>
/// <param name="Kind">What is done.</param>
/// <param name="Key">The key that is written, where it is a literal.</param>
internal sealed record Change(string Member, ChangeKind Kind, string? Key = null);

internal enum ChangeKind
{
    /// <summary>Something is added, and the rest stays.</summary>
    Add,

    /// <summary>The entry with a key is set.</summary>
    SetEntry,

    /// <summary>Anything may be different.</summary>
    Any,
}

/// <summary>A resource that a request is for.</summary>
/// <param name="Resource">Its type: the API and the ARM type.</param>
/// <param name="Names">The names below the root of the API, the resource's own one last.</param>
internal sealed record WrittenAddress(WrittenType Resource, EquatableArray<WrittenValue> Names);
