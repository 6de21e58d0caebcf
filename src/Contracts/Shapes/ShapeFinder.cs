using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Shapes;

/// <summary>Finds the shape of a schema: an ordered list of small questions, the first that answers wins.</summary>
/// <param name="schemaOf">The schema of a type.</param>
/// <param name="formOf">The form of a type, where that is decided already.</param>
public sealed class ShapeFinder(Func<string, SchemaContract?> schemaOf, Func<string, TypeForm?> formOf)
{
    private const int MaxDepth = 64;

    private int _depth;

    public ShapeFinder(ApiContract api)
        : this(api.Schema, key => api.Type(key)?.Form)
    {
    }

    public Shape Find(SchemaContract schema)
    {
        // A chain of references, or lists of lists, as deep as this is a hostile one.
        if (_depth >= MaxDepth)
            return new AnyShape();
        _depth++;
        var shape = Reference(schema) ?? SinglePart(schema) ?? Scalar(schema) ?? List(schema) ?? Dictionary(schema) ?? new AnyShape();
        _depth--;
        return shape;
    }

    /// <summary>What a type is in C#.</summary>
    public TypeForm FormOf(SchemaContract schema)
    {
        if (schema.Reference is null && HasProperties(schema))
            return TypeForm.Object;
        if (IsTextEnum(schema))
            return TypeForm.Enum;
        return Alternatives(schema).Count > 1 ? TypeForm.Choice : TypeForm.Value;
    }

    /// <summary>The shapes of a choice, each with a token of its own; none where they cannot be told apart.</summary>
    public EquatableArray<Shape> Alternatives(SchemaContract schema)
    {
        var shapes = (schema.Get<OneOfKeyword>()?.Schemas ?? schema.Get<AnyOfKeyword>()?.Schemas)?.Select(Find).ToList()
            ?? [.. SingleTypes(schema).Select(type => OfType(type, schema) ?? new AnyShape())];
        var tokens = shapes.Select(shape => shape.Token).ToList();
        var areTold = !tokens.Contains(JsonTypes.Any) && tokens.Distinct().Count() == tokens.Count && !schema.Keywords.Any(keyword => keyword is PropertiesKeyword { Properties.Count: > 0 });
        return areTold ? shapes.ToEquatableArray() : [];
    }

    private static IEnumerable<JsonTypes> SingleTypes(SchemaContract schema)
    {
        var types = TypesOf(schema) ?? JsonTypes.None;
        if ((types & JsonTypes.Number) != 0)
            types &= ~JsonTypes.Integer;
        return new[] { JsonTypes.String, JsonTypes.Integer, JsonTypes.Number, JsonTypes.Boolean, JsonTypes.Array, JsonTypes.Object }
            .Where(type => (types & type) != 0);
    }

    private static JsonTypes? TypesOf(SchemaContract schema) => schema.Get<TypeKeyword>()?.Types & ~JsonTypes.Null;

    private static bool IsTextEnum(SchemaContract schema) =>
        schema.Keywords.OfType<EnumKeyword>().FirstOrDefault(keyword => keyword.Name == "enum") is { AreTexts: true }
        && (TypesOf(schema) ?? JsonTypes.String) == JsonTypes.String;

    private Shape? Reference(SchemaContract schema)
    {
        if (schema.Reference is not { } key)
            return null;
        return formOf(key) switch
        {
            TypeForm.Object => new ObjectShape(key),
            TypeForm.Enum => new EnumShape(key),
            TypeForm.Choice => new ChoiceShape(key),
            _ => schemaOf(key) is { } target ? Find(target) : new AnyShape(),
        };
    }

    // `allOf: [{ $ref }]` is how draft-07 puts words beside a reference.
    private Shape? SinglePart(SchemaContract schema) =>
        schema.Keywords.Count == 1 && schema.Get<AllOfKeyword>() is { Schemas.Count: 1 } parts ? Find(parts.Schemas[0]) : null;

    private Shape? Scalar(SchemaContract schema) => TypesOf(schema) switch
    {
        JsonTypes.String => OfType(JsonTypes.String, schema),
        JsonTypes.Integer => OfType(JsonTypes.Integer, schema),
        JsonTypes.Number or (JsonTypes.Number | JsonTypes.Integer) => OfType(JsonTypes.Number, schema),
        JsonTypes.Boolean => OfType(JsonTypes.Boolean, schema),
        _ => null,
    };

    private Shape? List(SchemaContract schema) => TypesOf(schema) == JsonTypes.Array ? OfType(JsonTypes.Array, schema) : null;

    private Shape? Dictionary(SchemaContract schema) => TypesOf(schema) == JsonTypes.Object ? OfType(JsonTypes.Object, schema) : null;

    private Shape? OfType(JsonTypes type, SchemaContract schema) => type switch
    {
        JsonTypes.String => new ScalarShape(schema.Get<DateTimeKeyword>() is null ? ScalarKind.Text : ScalarKind.Moment),
        JsonTypes.Integer => new ScalarShape(ScalarKind.Integer),
        JsonTypes.Number => new ScalarShape(ScalarKind.Number),
        JsonTypes.Boolean => new ScalarShape(ScalarKind.Boolean),
        JsonTypes.Array => new ListShape(schema.Get<ItemsKeyword>() is { First.Count: 0, Others: { } items } ? Find(items) : new AnyShape()),
        _ => schema.Get<PropertiesKeyword>() is { Properties.Count: 0, Patterns.Count: 0, Others: { } values } ? new DictionaryShape(Find(values)) : null,
    };

    private bool HasProperties(SchemaContract schema) =>
        (TypesOf(schema) ?? JsonTypes.Object) == JsonTypes.Object && TypeProperties.Any(schema, schemaOf);
}
