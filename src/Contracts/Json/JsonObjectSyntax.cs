using System.Diagnostics.CodeAnalysis;

namespace ArmPayloads.Contracts.Json;

public sealed class JsonObjectSyntax : JsonNodeSyntax
{
    // Below this a walk over the members is faster than a dictionary and needs no memory.
    private const int SmallCount = 16;

    private readonly JsonPropertySyntax[] _properties;
    private Dictionary<string, JsonNodeSyntax>? _values;

    internal JsonObjectSyntax(JsonPropertySyntax[] properties, TextRange range)
        : base(JsonKind.Object, range) => _properties = properties;

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
        if (_properties.Length > SmallCount)
            return Values().TryGetValue(name, out value);

        for (var i = _properties.Length - 1; i >= 0; i--)
        {
            value = _properties[i].Value;
            if (value is not null && _properties[i].Name == name)
                return true;
        }

        value = null;
        return false;
    }

    /// <summary>The members by name without half-typed ones; made on first use, by several threads if need be.</summary>
    internal Dictionary<string, JsonNodeSyntax> Values()
    {
        if (_values is { } ready)
            return ready;

        var values = new Dictionary<string, JsonNodeSyntax>(_properties.Length, StringComparer.Ordinal);
        foreach (var property in _properties)
        {
            if (property.Value is { } value)
                values[property.Name] = value;
        }

        return _values = values;
    }
}
