using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Shapes;

namespace ArmPayloads.Contracts.Payloads;

/// <summary>
/// One spelling for what means the same: members under their own names instead of their aliases, and no null
/// where it stands for absence. What is as it should be stays the same object.
/// </summary>
internal sealed class PayloadNormalizer(PayloadTypes types)
{
    // Deeper payloads are hostile ones; they stay as they are.
    private const int MaxDepth = 512;

    private int _depth;

    public PayloadNode Normalize(Shape shape, PayloadNode value)
    {
        if (_depth >= MaxDepth)
            return value;
        _depth++;
        var normal = value switch
        {
            PayloadObject target => types.MembersOf(shape) is { } members ? Object(members, target) : Members(shape, target),
            PayloadArray array => Array(types.ElementOf(shape, array), array),
            _ => value,
        };
        _depth--;
        return normal;
    }

    private PayloadObject Object(TypedMembers members, PayloadObject target)
    {
        var changed = false;
        var normal = new List<PayloadMember>(target.Members.Count);
        foreach (var member in target.Members)
        {
            if (members[member.Name] is not { } typed)
            {
                normal.Add(member);
                continue;
            }
            if (member.Value is PayloadNull && IsAbsence(typed.Property))
            {
                changed = true;
                continue;
            }
            var name = typed.Property.JsonName;
            // The own name counts where both are given.
            var isAlias = name != member.Name && target[name] is null;
            var value = Normalize(typed.ShapeIn(target), member.Value);
            changed |= isAlias || !ReferenceEquals(value, member.Value);
            normal.Add(new PayloadMember(isAlias ? name : member.Name, value, member.NamePlace));
        }
        return changed ? new PayloadObject(normal, target.IsOpen, target.Place) : target;
    }

    private PayloadObject Members(Shape shape, PayloadObject target)
    {
        var element = types.ElementOf(shape, target);
        if (element is AnyShape or ScalarShape or EnumShape)
            return target;
        var normal = target.Members.Select(member => member with { Value = Normalize(element, member.Value) }).ToList();
        return target.Members.Where((member, index) => !ReferenceEquals(member.Value, normal[index].Value)).Any()
            ? new PayloadObject(normal, target.IsOpen, target.Place)
            : target;
    }

    private PayloadArray Array(Shape element, PayloadArray array)
    {
        if (element is AnyShape or ScalarShape or EnumShape)
            return array;
        var normal = array.Elements.Select(value => Normalize(element, value)).ToList();
        return array.Elements.Where((value, index) => !ReferenceEquals(value, normal[index])).Any()
            ? new PayloadArray(normal, array.IsOpen, array.Place)
            : array;
    }

    private static bool IsAbsence(PropertyContract property) =>
        !property.IsRequired && ((property.Schema.Get<TypeKeyword>()?.Types ?? JsonTypes.None) & JsonTypes.Null) == 0;
}
