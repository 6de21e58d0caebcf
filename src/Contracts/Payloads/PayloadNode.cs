using System.Text;
using ArmPayloads.Contracts.Json;

namespace ArmPayloads.Contracts.Payloads;

/// <summary>Where a piece of a payload was written: a file and a range of its text. A surface may know more.</summary>
public record PayloadPlace(string? File, TextRange Range)
{
    /// <summary>Line and column of its start, from one; null where the surface has its own way to tell.</summary>
    public virtual (int Line, int Column)? Position => null;
}

/// <summary>A value of a payload as far as it is known, whatever surface it was written on.</summary>
public abstract class PayloadNode
{
    private protected PayloadNode(PayloadPlace? place) => Place = place;

    public PayloadPlace? Place { get; }

    /// <summary>The JSON type of the value; <see cref="JsonTypes.Any"/> where it is unknown.</summary>
    public abstract JsonTypes Type { get; }

    /// <summary>Equal for equal JSON values; null where a part of the value is unknown.</summary>
    public abstract string? CanonicalText { get; }

    /// <summary>Appends the canonical text; false where there is none.</summary>
    internal virtual bool AppendCanonical(StringBuilder text)
    {
        text.Append(CanonicalText);
        return CanonicalText is not null;
    }

    // Of a value that has parts.
    private protected string? Joined()
    {
        var text = new StringBuilder();
        return AppendCanonical(text) ? text.ToString() : null;
    }
}

/// <summary>A value that cannot be known here: an expression, a parameter, a call.</summary>
public sealed class PayloadUnknown(PayloadPlace? place = null) : PayloadNode(place)
{
    public override JsonTypes Type => JsonTypes.Any;

    public override string? CanonicalText => null;
}

public sealed class PayloadText(string value, PayloadPlace? place = null) : PayloadNode(place)
{
    public string Value { get; } = value;

    public override JsonTypes Type => JsonTypes.String;

    public override string CanonicalText => JsonText.Quote(Value);

    internal override bool AppendCanonical(StringBuilder text)
    {
        JsonText.AppendQuoted(text, Value);
        return true;
    }
}

public sealed class PayloadNumber(JsonNumber value, PayloadPlace? place = null) : PayloadNode(place)
{
    public JsonNumber Value { get; } = value;

    public override JsonTypes Type => Value.IsInteger ? JsonTypes.Integer | JsonTypes.Number : JsonTypes.Number;

    public override string CanonicalText => Value.ToCanonical();
}

public sealed class PayloadBoolean(bool value, PayloadPlace? place = null) : PayloadNode(place)
{
    public bool Value { get; } = value;

    public override JsonTypes Type => JsonTypes.Boolean;

    public override string CanonicalText => Value ? "true" : "false";
}

public sealed class PayloadNull(PayloadPlace? place = null) : PayloadNode(place)
{
    public override JsonTypes Type => JsonTypes.Null;

    public override string CanonicalText => "null";
}

public sealed class PayloadArray(IReadOnlyList<PayloadNode> elements, bool isOpen = false, PayloadPlace? place = null) : PayloadNode(place)
{
    public EquatableArray<PayloadNode> Elements { get; } = EquatableArray.Take(elements);

    /// <summary>Whether there may be more elements than are known.</summary>
    public bool IsOpen { get; } = isOpen;

    public override JsonTypes Type => JsonTypes.Array;

    public override string? CanonicalText => IsOpen ? null : Joined();

    internal override bool AppendCanonical(StringBuilder text)
    {
        if (IsOpen)
            return false;
        text.Append('[');
        for (var i = 0; i < Elements.Count; i++)
        {
            if (!Elements[i].AppendCanonical(i == 0 ? text : text.Append(',')))
                return false;
        }
        text.Append(']');
        return true;
    }
}

/// <summary>A member of an object; of two with one name the later counts.</summary>
public readonly record struct PayloadMember(string Name, PayloadNode Value, PayloadPlace? NamePlace = null);

public sealed class PayloadObject : PayloadNode
{
    // So few members are found faster one by one.
    private const int FewMembers = 16;

    // Made when it is first asked for, by several threads if need be.
    private Dictionary<string, int>? _byName;

    public PayloadObject(IReadOnlyList<PayloadMember> members, bool isOpen = false, PayloadPlace? place = null)
        : base(place)
    {
        IsOpen = isOpen;
        Members = EquatableArray.Take(members);
        if (!HasRepeated())
            return;
        Members = ByName.Values.Select(index => Members[index]).ToEquatableArray();
        _byName = null;
    }

    private PayloadObject(EquatableArray<PayloadMember> members)
        : base(null) => Members = members;

    public EquatableArray<PayloadMember> Members { get; }

    /// <summary>Whether there may be more members than are known.</summary>
    public bool IsOpen { get; }

    public override JsonTypes Type => JsonTypes.Object;

    public override string? CanonicalText => IsOpen ? null : Joined();

    private Dictionary<string, int> ByName => _byName ??= IndexesOf(Members);

    public PayloadNode? this[string name] => IndexOf(name) is >= 0 and var index ? Members[index].Value : null;

    /// <summary>An object of which somebody knows that no two members have one name.</summary>
    /// <param name="members">The members; nobody may change the array from then on.</param>
    public static PayloadObject OfDistinct(PayloadMember[] members) => new(EquatableArray.Take(members));

    public PayloadMember? Member(string name) => IndexOf(name) is >= 0 and var index ? Members[index] : null;

    internal override bool AppendCanonical(StringBuilder text)
    {
        if (IsOpen)
            return false;
        var separator = '{';
        foreach (var member in Members.OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            JsonText.AppendQuoted(text.Append(separator), member.Name);
            if (!member.Value.AppendCanonical(text.Append(':')))
                return false;
            separator = ',';
        }
        text.Append(separator == '{' ? "{}" : "}");
        return true;
    }

    // Below 0 where there is none.
    private int IndexOf(string name)
    {
        if (Members.Count > FewMembers)
            return ByName.TryGetValue(name, out var found) ? found : -1;
        for (var i = 0; i < Members.Count; i++)
        {
            if (Members[i].Name == name)
                return i;
        }
        return -1;
    }

    private bool HasRepeated()
    {
        if (Members.Count > FewMembers)
            return ByName.Count != Members.Count;
        for (var i = 1; i < Members.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (Members[i].Name == Members[j].Name)
                    return true;
            }
        }
        return false;
    }

    // Of two with one name the later one.
    private static Dictionary<string, int> IndexesOf(EquatableArray<PayloadMember> members)
    {
        var indexes = new Dictionary<string, int>(members.Count, StringComparer.Ordinal);
        for (var i = 0; i < members.Count; i++)
            indexes[members[i].Name] = i;
        return indexes;
    }
}
