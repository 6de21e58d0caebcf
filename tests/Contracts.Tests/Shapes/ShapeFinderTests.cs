using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Shapes;
using ArmPayloads.Contracts.Tests.Schemas;

namespace ArmPayloads.Contracts.Tests.Shapes;

public class ShapeFinderTests
{
    [Theory]
    [InlineData("""{ "type": "string" }""", "Text")]
    [InlineData("""{ "type": ["string", "null"] }""", "Text")]
    [InlineData("""{ "type": "string", "format": "date-time" }""", "Moment")]
    [InlineData("""{ "type": "string", "format": "uri" }""", "Text")]
    [InlineData("""{ "type": "integer" }""", "Integer")]
    [InlineData("""{ "type": "number" }""", "Number")]
    [InlineData("""{ "type": ["integer", "number"] }""", "Number")]
    [InlineData("""{ "type": "boolean" }""", "Boolean")]
    [InlineData("""{ "type": "array" }""", "Any[]")]
    [InlineData("""{ "type": "array", "items": { "type": "integer" } }""", "Integer[]")]
    [InlineData("""{ "type": "array", "items": { "type": "array", "items": { "type": "string" } } }""", "Text[][]")]
    [InlineData("""{ "type": "array", "items": [{ "type": "string" }] }""", "Any[]")]
    [InlineData("""{ "type": "object" }""", "Any")]
    [InlineData("""{ "type": "object", "additionalProperties": { "type": "string" } }""", "{Text}")]
    [InlineData("""{ "type": "object", "additionalProperties": { "type": "array", "items": { "$ref": "#/definitions/Size" } } }""", "{Size[]}")]
    [InlineData("""{ "type": "object", "additionalProperties": true, "patternProperties": { "a": true } }""", "Any")]
    [InlineData("""{ "$ref": "#/definitions/Size" }""", "Size")]
    [InlineData("""{ "$ref": "#/definitions/Alias" }""", "Size")]
    [InlineData("""{ "$ref": "#/definitions/Name" }""", "Text")]
    [InlineData("""{ "allOf": [{ "$ref": "#/definitions/Size" }] }""", "Size")]
    [InlineData("""{ "properties": { "x": true } }""", "BinTested")]
    [InlineData("""{ "enum": ["a"] }""", "enum Tested")]
    [InlineData("""{ "type": "string", "enum": ["a"], "const": 1 }""", "enum Tested")]
    [InlineData("""{ "type": "integer", "enum": [1] }""", "Integer")]
    [InlineData("""{ "enum": ["a", 1] }""", "Any")]
    [InlineData("""{ "type": ["string", "object"], "additionalProperties": { "type": "integer" } }""", "choice Tested")]
    [InlineData("""{ "oneOf": [{ "type": "string" }, { "$ref": "#/definitions/Size" }] }""", "choice Tested")]
    [InlineData("""{ "oneOf": [{ "type": "string" }, { "enum": ["a"] }] }""", "Any")]
    [InlineData("""{ "oneOf": [{ "type": "string" }, {}] }""", "Any")]
    [InlineData("""{ "type": ["string", "object"] }""", "Any")]
    [InlineData("{}", "Any")]
    [InlineData("true", "Any")]
    [InlineData("false", "Any")]
    public void ForASchema_ItsShapeIsFound(string schema, string shape)
    {
        var api = MarkedSchemas.Read($$"""
            "title": "Bin", "properties": { "tested": {{schema}} },
            "definitions": { "Size": { "properties": { "w": true } }, "Alias": { "$ref": "#/definitions/Size" }, "Name": { "type": "string", "maxLength": 3 } }
            """);

        Assert.Equal(shape, Show(api, new ShapeFinder(api).Find(api.Type("bin.json#")!.Properties[0].Schema)));
    }

    [Theory]
    [InlineData("""{ "type": ["string", "integer", "boolean", "null"] }""", "Text Integer Boolean")]
    [InlineData("""{ "type": ["string", "integer", "number"] }""", "Text Number")]
    [InlineData("""{ "type": ["string", "array"], "items": { "type": "integer" } }""", "Text Integer[]")]
    [InlineData("""{ "anyOf": [{ "type": "string" }, { "type": "array" }] }""", "Text Any[]")]
    public void ForAChoice_ItsAlternativesAreTold(string schema, string shapes)
    {
        var api = MarkedSchemas.Read($$""" "title": "Bin", "properties": { "tested": {{schema}} } """);

        Assert.Equal(shapes, string.Join(' ', new ShapeFinder(api).Alternatives(api.Schema("bin.json#/properties/tested")!).Select(shape => Show(api, shape))));
    }

    [Fact]
    public void ForAChoice_WhenAnAlternativeGetsNoName_ItIsNoChoice()
    {
        var set = MarkedSchemas.ReadSet(("bin.json", MarkedSchemas.File("""
            "title": "Bin", "properties": { "tested": { "oneOf": [{ "type": "string" }, { "$ref": "#/definitions/bin" }] } },
            "definitions": { "bin": { "properties": { "w": true } } }
            """)));

        Assert.Single(set.Problems);
        Assert.Equal(TypeForm.Value, set.Apis[0].Type("bin.json#/properties/tested")!.Form);
    }

    [Fact]
    public void ForAnEndlessChain_ItIsAnything()
    {
        var definitions = string.Join(", ", Enumerable.Range(0, 200).Select(i => $$""" "D{{i}}": { "type": "array", "items": { "$ref": "#/definitions/D{{(i + 1) % 200}}" } } """));
        var api = MarkedSchemas.Read($$""" "title": "Bin", "properties": { "a": { "$ref": "#/definitions/D0" } }, "definitions": { {{definitions}} } """);

        var shape = new ShapeFinder(api).Find(api.Type("bin.json#")!.Properties[0].Schema);

        var depth = 0;
        for (; shape is ListShape list; depth++)
            shape = list.Element;
        Assert.IsType<AnyShape>(shape);
        Assert.Equal(32, depth);
    }

    [Fact]
    public void ForAllOf_ThePropertiesOfItsPartsAreThoseOfTheType()
    {
        var bin = MarkedSchemas.Read("""
            "title": "Bin", "required": ["a"], "properties": { "a": { "type": "string" } },
            "allOf": [{ "$ref": "#/definitions/Base" }, { "properties": { "a": true, "c": { "enum": ["x"] } } }],
            "definitions": { "Base": { "properties": { "b": true }, "required": ["b", "c"], "allOf": [{ "$ref": "#" }] } }
            """).Type("bin.json#")!;

        Assert.Equal([("a", true), ("b", true), ("c", true)], bin.Properties.Select(property => (property.JsonName, property.IsRequired)));
        Assert.Equal("bin.json#/allOf/1/properties/c", bin.Properties[2].Schema.Reference);
    }

    [Theory]
    [InlineData("Text", JsonTypes.String)]
    [InlineData("Integer", JsonTypes.Number)]
    [InlineData("Boolean", JsonTypes.Boolean)]
    public void ForAScalar_ItsTokenIsThatOfTheText(string kind, JsonTypes token) => Assert.Equal(token, new ScalarShape(Enum.Parse<ScalarKind>(kind)).Token);

    private static string Show(ApiContract api, Shape shape) => shape switch
    {
        ScalarShape scalar => scalar.Kind.ToString(),
        ListShape list => Show(api, list.Element) + "[]",
        DictionaryShape dictionary => "{" + Show(api, dictionary.Value) + "}",
        ObjectShape type => api.Type(type.Type)!.Name,
        EnumShape type => "enum " + api.Type(type.Type)!.Name,
        ChoiceShape type => "choice " + api.Type(type.Type)!.Name,
        _ => "Any",
    };
}
