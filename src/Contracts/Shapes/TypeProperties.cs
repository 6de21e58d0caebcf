using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Contracts.Shapes;

/// <summary>The properties of an object: those it names itself and those of its <c>allOf</c>.</summary>
public static class TypeProperties
{
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

    private static List<SchemaContract> PartsOf(SchemaContract schema, Func<string, SchemaContract?> schemaOf)
    {
        var parts = new List<SchemaContract>();
        AddParts(schema, schemaOf, parts, new HashSet<string>(StringComparer.Ordinal));
        return parts;
    }

    private static void AddParts(SchemaContract schema, Func<string, SchemaContract?> schemaOf, List<SchemaContract> parts, HashSet<string> seen)
    {
        if (schema.Reference is { } key)
        {
            if (seen.Add(key) && schemaOf(key) is { } target)
                AddParts(target, schemaOf, parts, seen);
            return;
        }
        parts.Add(schema);
        foreach (var part in schema.Get<AllOfKeyword>()?.Schemas ?? [])
            AddParts(part, schemaOf, parts, seen);
    }
}
