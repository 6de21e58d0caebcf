using System.Collections.Concurrent;

namespace ArmPayloads.Analyzers.Harvest.Written;

/// <summary>What a tree says in payloads. Kept with the tree; filled as it is asked for.</summary>
/// <param name="Roots">Every object that is no part of another one, by place.</param>
/// <param name="Names">Every name from which an id is made.</param>
/// <param name="Used">The names that stand in it, but for those that it declares.</param>
internal sealed record WrittenTree(IReadOnlyList<WrittenRoot> Roots, IReadOnlyList<WrittenName> Names, UsedNames Used)
{
    /// <summary>What the initializers of fields and properties say.</summary>
    public ConcurrentDictionary<MemberKey, WrittenValue> Members { get; } = new();

    /// <summary>What is done with members of a name, of this tree or of others.</summary>
    public ConcurrentDictionary<string, MemberUses> Uses { get; } = new(StringComparer.Ordinal);
}

/// <summary>What a tree does with members of one name.</summary>
/// <param name="ByMember">What each of them holds or gives back, and what becomes of it.</param>
/// <param name="ByAny">The same for calls that may end at any member of the name: through an interface or a base class.</param>
internal sealed record MemberUses(IReadOnlyDictionary<MemberKey, Fate> ByMember, Fate? ByAny);

/// <summary>An object, and what becomes of it.</summary>
internal sealed record WrittenRoot(WrittenObject Value, Fate Fate);

/// <summary>A name from which an id is made.</summary>
/// <param name="Resource">The type of the resource.</param>
/// <param name="Parameter">The parameter of the id's template.</param>
/// <param name="Value">The argument.</param>
internal sealed record WrittenName(WrittenType Resource, string Parameter, WrittenValue Value);
