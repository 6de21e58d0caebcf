using ArmPayloads.Contracts;
using ArmPayloads.Contracts.Json;

namespace ArmPayloads.Analyzers.Harvest.Written;

/// <summary>A value as it stands in a tree. Plain data that outlives the compilation: no symbol, no operation, no tree.</summary>
/// <param name="Range">Where it stands in its tree.</param>
internal abstract record WrittenValue(TextRange Range);

internal sealed record WrittenUnknown(TextRange Range) : WrittenValue(Range);

internal sealed record WrittenNull(TextRange Range) : WrittenValue(Range);

internal sealed record WrittenText(string Value, TextRange Range) : WrittenValue(Range);

internal sealed record WrittenNumber(decimal Value, TextRange Range) : WrittenValue(Range);

internal sealed record WrittenBoolean(bool Value, TextRange Range) : WrittenValue(Range);

/// <summary>Texts one after the other.</summary>
internal sealed record WrittenConcatenation(EquatableArray<WrittenValue> Parts, TextRange Range) : WrittenValue(Range);

/// <summary>A field or property, which another file may declare: it is looked up whenever the value is asked for.</summary>
internal sealed record WrittenReference(MemberKey Member, TextRange Range) : WrittenValue(Range);

/// <summary>A constant expression over constants of other files: the compiler says what it is whenever the value is asked for.</summary>
internal sealed record WrittenConstant(TextRange Range) : WrittenValue(Range);

/// <summary>A list.</summary>
internal sealed record WrittenArray(EquatableArray<WrittenValue> Elements, bool IsOpen, TextRange Range) : WrittenValue(Range);

/// <summary>An object or a dictionary.</summary>
/// <param name="Type">What it is; null for a dictionary.</param>
/// <param name="Members">By JSON name, in the order in which they are written.</param>
/// <param name="IsOpen">Whether there may be more members.</param>
/// <param name="Start">Where the expression begins: this tells the objects of a tree apart.</param>
/// <param name="Range">The part of it to mark.</param>
internal sealed record WrittenObject(WrittenType? Type, EquatableArray<WrittenMember> Members, bool IsOpen, int Start, TextRange Range) : WrittenValue(Range);

/// <summary>An object or a list that somebody else holds too, and what becomes of it there.</summary>
internal sealed record WrittenHeld(WrittenValue Value, Fate Fate, TextRange Range) : WrittenValue(Range);

/// <summary>A member of an object.</summary>
/// <param name="Name">The JSON name, or the key.</param>
/// <param name="Value">Its value.</param>
/// <param name="NameRange">Where the name stands.</param>
internal sealed record WrittenMember(string Name, WrittenValue Value, TextRange NameRange)
{
    /// <summary>The key, where it is not known without the compilation; <see cref="Name"/> is empty then.</summary>
    public WrittenValue? Key { get; init; }
}

/// <summary>A generated type, as its attribute says.</summary>
internal sealed record WrittenType(string Api, string Key);
