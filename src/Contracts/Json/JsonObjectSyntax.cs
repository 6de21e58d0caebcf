using System.Diagnostics.CodeAnalysis;

namespace ArmPayloads.Contracts.Json;

public sealed class JsonObjectSyntax : JsonNodeSyntax
{
    // Below this a walk over the members is faster than a dictionary and needs no memory.
    private const int SmallCount = 16;

    private readonly JsonPropertySyntax[] _properties;
    private Dictionary<string, int>? _positions;

    internal JsonObjectSyntax(JsonPropertySyntax[] properties, TextRange range)
        : base(range) => _properties = properties;

    public override JsonKind Kind => JsonKind.Object;

    /// <summary>All members as they stand in the text, duplicates and half-typed ones included.</summary>
    public IReadOnlyList<JsonPropertySyntax> Properties => _properties;

    /// <summary>Each member whose name an earlier one has already.</summary>
    public IEnumerable<JsonPropertySyntax> Duplicates
    {
        get
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var property in Properties)
            {
                if (!seen.Add(property.Name))
                    yield return property;
            }
        }
    }

    /// <summary>The same without an interface between, for those who walk through thousands.</summary>
    internal JsonPropertySyntax[] Members => _properties;

    /// <summary>Each member that <c>this[name]</c> answers with: of several of one name the last that has a value.</summary>
    internal IEnumerable<JsonPropertySyntax> LastProperties => _properties.Where(IsLast);

    /// <summary>Whether a member is one of <see cref="LastProperties"/>.</summary>
    internal bool IsLast(JsonPropertySyntax member) => member.Value is { } value && TryGet(member.Name, out var last) && last == value;

    /// <summary>The value of a member, or null. Of several members of that name the last that has a value wins.</summary>
    public JsonNodeSyntax? this[string name] => TryGet(name, out var value) ? value : null;

    public bool TryGet(string name, [NotNullWhen(true)] out JsonNodeSyntax? value)
    {
        var position = PositionOf(name);
        value = position < 0 ? null : _properties[position].Value;
        return value is not null;
    }

    /// <summary>The member that <c>this[name]</c> answers with.</summary>
    internal JsonPropertySyntax? Member(string name) => PositionOf(name) is >= 0 and var position ? _properties[position] : null;

    private int PositionOf(string name)
    {
        if (_properties.Length > SmallCount)
            return (_positions ??= Positions()).TryGetValue(name, out var known) ? known : -1;

        var position = _properties.Length - 1;
        while (position >= 0 && (_properties[position].Value is null || _properties[position].Name != name))
            position--;

        return position;
    }

    // Made on first use, by several threads if need be.
    private Dictionary<string, int> Positions()
    {
        var positions = new Dictionary<string, int>(_properties.Length, StringComparer.Ordinal);
        for (var i = 0; i < _properties.Length; i++)
        {
            if (_properties[i].Value is not null)
                positions[_properties[i].Name] = i;
        }

        return positions;
    }
}
