using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Contracts.Shapes;

/// <summary>The properties of an object: those it names itself and those of its <c>allOf</c>.</summary>
public static class TypeProperties
{
    // Longer chains of allOf are hostile ones; what lies further does not become a member.
    private const int MaxDepth = 64;

    // And so are wider ones.
    private const int MaxReferred = 1000;

    public static bool Any(SchemaContract schema, Func<string, SchemaContract?> schemaOf) =>
        PartsOf(schema, schemaOf).Any(part => part.Get<PropertiesKeyword>() is { Properties.Count: > 0 });

    public static IReadOnlyList<SchemaProperty> Of(SchemaContract schema, Func<string, SchemaContract?> schemaOf)
    {
        var properties = new List<SchemaProperty>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in PartsOf(schema, schemaOf))
        {
            foreach (var property in part.Get<PropertiesKeyword>()?.Properties ?? [])
            {
                if (names.Add(property.JsonName))
                    properties.Add(property);
            }
        }
        return properties;
    }

    public static HashSet<string> RequiredOf(SchemaContract schema, Func<string, SchemaContract?> schemaOf) =>
        new(PartsOf(schema, schemaOf).SelectMany(part => part.Get<RequiredKeyword>()?.Names ?? []), StringComparer.Ordinal);

    // The schema itself, then what its allOf leads to, in order.
    internal static IEnumerable<SchemaContract> PartsOf(SchemaContract schema, Func<string, SchemaContract?> schemaOf)
    {
        HashSet<string>? seen = null;
        var referred = 0;
        var rest = new Stack<(SchemaContract Schema, int Depth)>();
        rest.Push((schema, 0));
        while (rest.Count > 0)
        {
            var (part, depth) = rest.Pop();
            if (part.Reference is { } key)
            {
                if (depth < MaxDepth && (seen ??= new(StringComparer.Ordinal)).Add(key) && schemaOf(key) is { } target)
                    rest.Push((target, depth + 1));
                continue;
            }
            yield return part;
            var parts = part.Get<AllOfKeyword>()?.Schemas ?? [];
            // What stands in the schema itself is as long as its text; what is referred to may be met again and again.
            var count = depth == 0 ? parts.Count : Math.Min(parts.Count, MaxReferred - referred);
            referred += depth == 0 ? 0 : count;
            for (var i = count - 1; i >= 0; i--)
                rest.Push((parts[i], depth));
        }
    }
}
