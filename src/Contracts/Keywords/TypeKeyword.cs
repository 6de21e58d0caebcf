using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Keywords;

/// <summary><c>type</c>: the JSON types a value may have.</summary>
public sealed record TypeKeyword(JsonTypes Types) : Keyword
{
    // Nearly every schema has one, and most of them the same: by the bits of its types.
    private static readonly TypeKeyword[] Known = [.. Enumerable.Range(0, (int)JsonTypes.Any + 1).Select(types => new TypeKeyword((JsonTypes)types))];

    public override string Name => "type";

    internal static Keyword? Read(KeywordSource source)
    {
        if (source.JsonOf("type") is JsonStringSyntax { Value: var only } && JsonTypeNames.Parse(only) is not JsonTypes.None and var known)
            return Known[(int)known];
        if (source["type"] is not { } node)
            return null;
        var types = JsonTypes.None;
        foreach (var word in node is { Json.Kind: JsonKind.Array, Elements: { Count: > 0 } elements } ? elements : [node])
        {
            var type = word.Text is { } text ? JsonTypeNames.Parse(text) : JsonTypes.None;
            if (type == JsonTypes.None)
                source.Problem(word, "'type' is one of null, boolean, integer, number, string, array and object, or a list of them");
            types |= type;
        }
        return types == JsonTypes.None ? null : Known[(int)types];
    }

    internal override JsonTypes TypesFitting => Types;

    // Where only one of integers and other numbers may be there, of a number's type alone nothing is told.
    internal override JsonTypes TypesBreaking =>
        (Types & (JsonTypes.Integer | JsonTypes.Number)) == 0 ? JsonTypes.Any & ~Types : JsonTypes.Any & ~(Types | JsonTypes.Integer | JsonTypes.Number);

    internal override IEnumerable<string>? TextsTold => [];

    internal override Verdict Evaluate(PayloadNode value, SchemaEvaluation evaluation)
    {
        if (value is PayloadUnknown)
            return Verdict.Unknown;
        return evaluation.Check((value.Type & Types) != 0, this, value);
    }

    internal override string Describe(PayloadNode value) => $"must be {Types.Describe()}, but is {value.Type.Describe()}";
}
