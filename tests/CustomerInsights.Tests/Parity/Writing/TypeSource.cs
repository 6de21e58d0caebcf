using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Shapes;
using ValueShape = ArmPayloads.Contracts.Shapes.Shape;

namespace ArmPayloads.CustomerInsights.Tests.Parity;

/// <summary>The C# types of an API's values.</summary>
internal sealed class TypeSource(ApiContract api)
{
    private readonly ShapeFinder _shapes = new(api);

    public ApiContract Api { get; } = api;

    public ValueShape ShapeOf(PropertyContract property) => _shapes.Find(property.Schema);

    public IEnumerable<ValueShape> AlternativesOf(ChoiceShape choice) => _shapes.Alternatives(Api.Schema(choice.Type)!);

    public string NameOf(ValueShape shape) => shape switch
    {
        ScalarShape { Kind: ScalarKind.Integer } => "long",
        ScalarShape { Kind: ScalarKind.Number } => "decimal",
        ScalarShape { Kind: ScalarKind.Boolean } => "bool",
        ScalarShape { Kind: ScalarKind.Moment } => "System.DateTimeOffset",
        ScalarShape => "string",
        ListShape list => $"System.Collections.Generic.IList<{NameOf(list.Element)}>",
        DictionaryShape dictionary => $"PayloadDictionary<{NameOf(dictionary.Value)}>",
        ObjectShape type => Api.Type(type.Type)!.Name,
        EnumShape type => Api.Type(type.Type)!.Name,
        ChoiceShape type => Api.Type(type.Type)!.Name,
        _ => "System.Text.Json.Nodes.JsonNode?",
    };
}
