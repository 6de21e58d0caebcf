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

    public override string? CanonicalText =>
        IsOpen ? null : CanonicalTexts.Join('[', Elements.Select(element => element.CanonicalText), ']');
}

/// <summary>A member of an object; of two with one name the later counts.</summary>
public sealed record PayloadMember(string Name, PayloadNode Value, PayloadPlace? NamePlace = null);

public sealed class PayloadObject : PayloadNode
{
    // So few members are found faster one by one.
    private const int FewMembers = 8;

    private readonly Dictionary<string, PayloadMember>? _byName;

    public PayloadObject(IReadOnlyList<PayloadMember> members, bool isOpen = false, PayloadPlace? place = null)
        : base(place)
    {
        IsOpen = isOpen;
        Members = EquatableArray.Take(members);
        if (Members.Count <= FewMembers && !HasRepeated(Members))
            return;
        _byName = new Dictionary<string, PayloadMember>(Members.Count, StringComparer.Ordinal);
        foreach (var member in Members)
            _byName[member.Name] = member;
        if (_byName.Count != Members.Count)
            Members = _byName.Values.ToEquatableArray();
    }

    public EquatableArray<PayloadMember> Members { get; }

    /// <summary>Whether there may be more members than are known.</summary>
    public bool IsOpen { get; }

    public override JsonTypes Type => JsonTypes.Object;

    public override string? CanonicalText =>
        IsOpen ? null : CanonicalTexts.Join('{', Members.OrderBy(member => member.Name, StringComparer.Ordinal).Select(CanonicalMember), '}');

    public PayloadMember? Member(string name)
    {
        if (_byName is not null)
            return _byName.TryGetValue(name, out var found) ? found : null;
        foreach (var member in Members)
        {
            if (member.Name == name)
                return member;
        }
        return null;
    }

    public PayloadNode? this[string name] => Member(name)?.Value;

    private static bool HasRepeated(EquatableArray<PayloadMember> members)
    {
        for (var i = 1; i < members.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (members[i].Name == members[j].Name)
                    return true;
            }
        }
        return false;
    }

    private static string? CanonicalMember(PayloadMember member) =>
        member.Value.CanonicalText is { } value ? JsonText.Quote(member.Name) + ":" + value : null;
}

internal static class CanonicalTexts
{
    public static string? Join(char open, IEnumerable<string?> parts, char close)
    {
        var known = new List<string>();
        foreach (var part in parts)
        {
            if (part is null)
                return null;
            known.Add(part);
        }
        return open + string.Join(",", known) + close;
    }
}
