using System.Globalization;
using ArmPayloads.Contracts.Json;

namespace ArmPayloads.Contracts.Payloads;

/// <summary>What stands at a pointer of a payload.</summary>
/// <param name="Node">The value; null where there is none.</param>
/// <param name="NamePlace">Where the member's name was written; null of an element.</param>
/// <param name="Holder">The object or list that has it, or would have it.</param>
internal sealed record PayloadLocation(PayloadNode? Node, PayloadPlace? NamePlace, PayloadNode? Holder)
{
    /// <summary>Where the member or element as a whole was written: at its name, if it has one.</summary>
    public PayloadPlace? Place => NamePlace ?? Node?.Place;

    public static PayloadLocation Find(PayloadNode root, string pointer)
    {
        (PayloadNode? node, PayloadPlace? namePlace, PayloadNode? holder) = (root, null, null);
        foreach (var step in JsonPointer.Split(pointer))
        {
            (node, namePlace, holder) = node switch
            {
                PayloadObject value when value.Member(step) is { } member => (member.Value, member.NamePlace, value),
                PayloadArray list when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Elements.Count =>
                    (list.Elements[index], null, list),
                _ => ((PayloadNode?)null, (PayloadPlace?)null, node),
            };
        }
        return new PayloadLocation(node, namePlace, holder);
    }
}
