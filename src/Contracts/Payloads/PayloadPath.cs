using ArmPayloads.Contracts.Json;

namespace ArmPayloads.Contracts.Payloads;

/// <summary>A way down a payload, which becomes a JSON pointer only when somebody asks: most never are.</summary>
internal sealed class PayloadPath
{
    private readonly PayloadPath? _parent;
    private readonly string? _name;
    private readonly int _index;
    private string? _pointer;

    private PayloadPath(PayloadPath? parent, string? name, int index)
    {
        _parent = parent;
        _name = name;
        _index = index;
    }

    /// <summary>The payload itself.</summary>
    public static PayloadPath Root { get; } = new(null, null, 0) { _pointer = "" };

    public PayloadPath Below(string name) => new(this, name, 0);

    public PayloadPath Below(int index) => new(this, null, index);

    /// <summary>The way that goes on from here as another one does from the payload.</summary>
    public PayloadPath Below(PayloadPath way)
    {
        if (_parent is null)
            return way;
        return way._parent is null ? this : new(Below(way._parent), way._name, way._index);
    }

    /// <summary>The JSON pointer.</summary>
    public override string ToString() =>
        _pointer ??= _name is null ? JsonPointer.Append(_parent!.ToString(), _index) : JsonPointer.Append(_parent!.ToString(), _name);

    /// <summary>Whether one of some names is on the way.</summary>
    public bool HasName(HashSet<string> names)
    {
        for (var step = this; step is not null; step = step._parent)
        {
            if (step._name is { } name && names.Contains(name))
                return true;
        }
        return false;
    }

    /// <summary>Whether both are the same way.</summary>
    public bool IsSameAs(PayloadPath other)
    {
        PayloadPath? left = this, right = other;
        while (left is not null && right is not null && !ReferenceEquals(left, right))
        {
            if (left._index != right._index || left._name != right._name)
                return false;
            (left, right) = (left._parent, right._parent);
        }
        return ReferenceEquals(left, right);
    }
}
