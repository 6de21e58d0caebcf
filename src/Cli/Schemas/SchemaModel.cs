using System.Globalization;
using ArmPayloads.Cli.Derivation;
using ArmPayloads.Cli.Pages.Types;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace ArmPayloads.Cli.Schemas;

/// <summary>Builds the schemas of types with NJsonSchema: one document with a definition for each type.</summary>
internal sealed class SchemaModel
{
    private readonly Dictionary<TypeDraft, JsonSchema> _schemas = new(ReferenceEqualityComparer.Instance);
    private readonly JsonSchema _document = new();

    private SchemaModel()
    {
    }

    /// <summary>The document's definitions as JSON, by the names of the types; a reference is <c>#/definitions/Name</c>.</summary>
    /// <param name="types">With all that they refer to.</param>
    public static JObject Build(IReadOnlyCollection<TypeDraft> types)
    {
        var model = new SchemaModel();
        foreach (var type in types)
            model._document.Definitions[type.Name] = model._schemas[type] = new JsonSchema { Type = JsonObjectType.Object };
        foreach (var type in types)
            model.Fill(model._schemas[type], type);
        // How deep a schema may nest is not for this reader to say.
        using var reader = new JsonTextReader(new StringReader(model._document.ToJson())) { MaxDepth = null };
        return (JObject?)JObject.Load(reader)["definitions"] ?? [];
    }

    private void Fill(JsonSchema schema, TypeDraft type)
    {
        schema.Description = type.Description;
        foreach (var member in type.Members)
        {
            var property = new JsonSchemaProperty();
            schema.Properties[member.Name] = property;
            Set(property, member.Type);
            Annotate(property, member);
            property.IsRequired = member.IsRequired;
        }
        if (type.Others is { } others)
            schema.AdditionalPropertiesSchema = Of(others);
    }

    private static void Annotate(JsonSchemaProperty property, MemberDraft member)
    {
        property.Description = member.Description;
        property.IsReadOnly = member.IsReadOnly;
        AddValues(property, member);
        if (member.Default is { } text)
            property.Default = Value(property, text);
        if (member.Aliases.Count > 0)
            Extend(property, "x-aliases", member.Aliases.ToArray());
    }

    // The values of a list are those of its elements.
    private static void AddValues(JsonSchema schema, MemberDraft member)
    {
        if (member.Values.Count == 0)
            return;
        if (schema.Item is { } item)
        {
            AddValues(item, member);
            return;
        }
        foreach (var value in member.Values)
            schema.Enumeration.Add(Value(schema, value));
        if (member.IsOpen)
            Extend(schema, "x-open-enum", true);
        if (member.IgnoresCase)
            Extend(schema, "x-ignore-case", true);
    }

    private static object Value(JsonSchema schema, string text) => schema.Type switch
    {
        JsonObjectType.Integer when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        JsonObjectType.Number when decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) => number,
        JsonObjectType.Boolean when bool.TryParse(text, out var flag) => flag,
        _ => text,
    };

    private JsonSchema Of(TypeExpression type)
    {
        var schema = new JsonSchema();
        Set(schema, type);
        return schema;
    }

    private void Set(JsonSchema schema, TypeExpression type)
    {
        switch (type)
        {
            case SimpleType simple:
                schema.Type = Word(simple.JsonType);
                schema.Format = simple.Format;
                break;
            case ListType list:
                schema.Type = JsonObjectType.Array;
                schema.Item = Of(list.Item);
                break;
            case MapType map:
                schema.Type = JsonObjectType.Object;
                schema.AdditionalPropertiesSchema = Of(map.Value);
                break;
            case ReferenceType reference:
                schema.Reference = _schemas[reference.Type];
                break;
            case InlineType inline:
                schema.Type = JsonObjectType.Object;
                Fill(schema, inline.Type);
                break;
            case UnionType union:
                // What is told apart by its JSON type is exactly one of them.
                var options = union.Options.Select(KindOf).Distinct().Count() == union.Options.Count ? schema.OneOf : schema.AnyOf;
                foreach (var option in union.Options)
                    options.Add(Of(option));
                break;
        }
    }

    private static string KindOf(TypeExpression type) => type switch
    {
        SimpleType simple => simple.JsonType is "integer" ? "number" : simple.JsonType ?? "any",
        ListType => "array",
        _ => "object",
    };

    private static JsonObjectType Word(string? type) => type switch
    {
        "string" => JsonObjectType.String,
        "integer" => JsonObjectType.Integer,
        "number" => JsonObjectType.Number,
        "boolean" => JsonObjectType.Boolean,
        "object" => JsonObjectType.Object,
        _ => JsonObjectType.None,
    };

    private static void Extend(JsonSchema schema, string keyword, object value)
    {
        schema.ExtensionData ??= new Dictionary<string, object>();
        schema.ExtensionData[keyword] = value;
    }
}
