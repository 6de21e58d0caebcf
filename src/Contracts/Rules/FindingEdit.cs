using ArmPayloads.Contracts;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads;

/// <summary>The change that would mend a finding, as data: each surface renders it in its own way.</summary>
/// <param name="Title">What it does, such as <c>Change to 'LastName'</c>.</param>
/// <param name="Steps">What is changed, in the finding's resource.</param>
public sealed record FindingEdit(string Title, EquatableArray<PayloadEdit> Steps);

/// <summary>What a step of an edit does.</summary>
public enum PayloadEditKind
{
    /// <summary>Another value stands there.</summary>
    Replace,

    /// <summary>An object gets a member.</summary>
    Add,

    /// <summary>A member or an element goes.</summary>
    Remove,

    /// <summary>A member keeps its value and gets another name.</summary>
    Rename,
}

/// <summary>A step of an edit.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Path">What it is done to, as a JSON pointer in the resource: the value, member or element; for an added member the place it gets.</param>
/// <param name="Name">The new name of a renamed member.</param>
/// <param name="Value">The new value as JSON text, of what is replaced or added.</param>
/// <param name="Place">
/// Where it was written, if that is known: the value that is replaced, the object that gets the member,
/// the name of the member or the element that goes, the name that changes.
/// </param>
public sealed record PayloadEdit(PayloadEditKind Kind, string Path, string? Name, string? Value, PayloadPlace? Place);
