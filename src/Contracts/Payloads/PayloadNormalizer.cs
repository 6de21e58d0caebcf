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

    /// <summary>Whether of every value so far its members are known to its type, and may be sent. False where that was not looked at.</summary>
    public bool AllMembersFit { get; private set; } = true;

    public PayloadNode Normalize(Shape shape, PayloadNode value)
    {
        if (!shape.HasParts)
            return value;
        if (_depth >= MaxDepth)
        {
            AllMembersFit = false;
            return value;
        }
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
        var normal = new Changes<PayloadMember>(target.Members);
        foreach (var member in target.Members)
        {
            var typed = members[member.Name];
            AllMembersFit &= members.MaySend(typed);
            if (typed is null || (typed.IsPlain && member.Value is not PayloadNull))
                normal.Add(member);
            else if (member.Value is PayloadNull && IsAbsence(typed.Property))
                normal.LeaveOut();
            else
                normal.Add(Member(typed, member, target));
        }
        if (normal.Items is not { } changed)
            return target;
        // Another name or one member less may make another type of what stands beside it.
        AllMembersFit = false;
        return new PayloadObject(changed, target.IsOpen, target.Place);
    }

    private PayloadMember Member(TypedMember typed, PayloadMember member, PayloadObject holder)
    {
        var value = Normalize(typed.ShapeIn(holder), member.Value);
        var name = typed.Property.JsonName;
        // The own name counts where both are given.
        var isAlias = typed.Property.Aliases.Count > 0 && name != member.Name && holder[name] is null;
        return member with { Name = isAlias ? name : member.Name, Value = value };
    }

    private PayloadObject Members(Shape shape, PayloadObject target)
    {
        var element = types.ElementOf(shape, target);
        if (!element.HasParts)
            return target;
        var normal = new Changes<PayloadMember>(target.Members);
        foreach (var member in target.Members)
            normal.Add(member with { Value = Normalize(element, member.Value) });
        return normal.Items is { } changed ? new PayloadObject(changed, target.IsOpen, target.Place) : target;
    }

    private PayloadArray Array(Shape element, PayloadArray array)
    {
        if (!element.HasParts)
            return array;
        var normal = new Changes<PayloadNode>(array.Elements);
        foreach (var value in array.Elements)
            normal.Add(Normalize(element, value));
        return normal.Items is { } changed ? new PayloadArray(changed, array.IsOpen, array.Place) : array;
    }

    private static bool IsAbsence(PropertyContract property) =>
        !property.IsRequired && ((property.Schema.Get<TypeKeyword>()?.Types ?? JsonTypes.None) & JsonTypes.Null) == 0;

    /// <summary>What becomes of the items of a list; most lists stay as they are.</summary>
    private struct Changes<T>(EquatableArray<T> items)
    {
        private int _seen;

        /// <summary>The items as they are now; null where all stayed the same.</summary>
        public List<T>? Items { get; private set; }

        /// <summary>Adds what became of the next item.</summary>
        public void Add(T changed)
        {
            if (Items is null && !EqualityComparer<T>.Default.Equals(changed, items[_seen]))
                LeaveOut();
            else
                _seen++;
            Items?.Add(changed);
        }

        /// <summary>Passes over the next item.</summary>
        public void LeaveOut()
        {
            Items ??= [.. items.Take(_seen)];
            _seen++;
        }
    }
}
