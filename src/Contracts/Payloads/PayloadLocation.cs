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
        var location = new PayloadLocation(root, null, null);
        foreach (var step in JsonPointer.Split(pointer))
        {
            location = location.Node switch
            {
                PayloadObject value when value.Member(step) is { } member => new PayloadLocation(member.Value, member.NamePlace, value),
                PayloadArray list when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Elements.Count =>
                    new PayloadLocation(list.Elements[index], null, list),
                var holder => new PayloadLocation(null, null, holder),
            };
        }
        return location;
    }
}
