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

    private PayloadObject Object(TypedMembers members, PayloadObject target) =>
        Changed(target.Members, (Self: this, members, target), static (context, member) => context.Self.Member(context.members, member, context.target)) is { } normal
            ? new PayloadObject(normal, target.IsOpen, target.Place)
            : target;

    // Null where the member is as good as absent.
    private PayloadMember? Member(TypedMembers members, PayloadMember member, PayloadObject holder)
    {
        if (members[member.Name] is not { } typed)
            return member;
        if (member.Value is PayloadNull && IsAbsence(typed.Property))
            return null;
        var name = typed.Property.JsonName;
        // The own name counts where both are given.
        var isAlias = name != member.Name && holder[name] is null;
        return With(member, isAlias ? name : member.Name, Normalize(typed.ShapeIn(holder), member.Value));
    }

    private PayloadObject Members(Shape shape, PayloadObject target)
    {
        var element = types.ElementOf(shape, target);
        if (element is AnyShape or ScalarShape or EnumShape)
            return target;
        return Changed(target.Members, (Self: this, element), static (context, member) => With(member, member.Name, context.Self.Normalize(context.element, member.Value))) is { } normal
            ? new PayloadObject(normal, target.IsOpen, target.Place)
            : target;
    }

    private PayloadArray Array(Shape element, PayloadArray array)
    {
        if (element is AnyShape or ScalarShape or EnumShape)
            return array;
        return Changed(array.Elements, (Self: this, element), static (context, value) => context.Self.Normalize(context.element, value)) is { } normal
            ? new PayloadArray(normal, array.IsOpen, array.Place)
            : array;
    }

    private static PayloadMember With(PayloadMember member, string name, PayloadNode value) =>
        name == member.Name && ReferenceEquals(value, member.Value) ? member : new PayloadMember(name, value, member.NamePlace);

    // Null where all stay as they are, as most do.
    private static List<T>? Changed<T, TContext>(EquatableArray<T> items, TContext context, Func<TContext, T, T?> change)
        where T : class
    {
        List<T>? normal = null;
        for (var i = 0; i < items.Count; i++)
        {
            var changed = change(context, items[i]);
            if (normal is null && !ReferenceEquals(changed, items[i]))
                normal = [.. items.Take(i)];
            if (changed is not null)
                normal?.Add(changed);
        }
        return normal;
    }

    private static bool IsAbsence(PropertyContract property) =>
        !property.IsRequired && ((property.Schema.Get<TypeKeyword>()?.Types ?? JsonTypes.None) & JsonTypes.Null) == 0;
}
