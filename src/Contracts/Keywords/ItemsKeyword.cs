using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Keywords;

/// <summary><c>items</c> and <c>additionalItems</c>: what the elements of a list are.</summary>
/// <param name="First">Schemas of the first elements, one each, where <c>items</c> is a list.</param>
/// <param name="Others">The schema of every other element.</param>
public sealed record ItemsKeyword(EquatableArray<SchemaContract> First, SchemaContract? Others) : Keyword
{
    public override string Name => "items";

    internal static Keyword? Read(KeywordSource source)
    {
        if (source["items"] is not { } node)
            return null;
        return node.Json.Kind == JsonKind.Array
            ? new ItemsKeyword(source.Schemas("items"), source.Schema("additionalItems"))
            : new ItemsKeyword([], source.Value("items"));
    }

    internal override JsonTypes TypesFitting => JsonTypes.Any & ~JsonTypes.Array;

    internal override Verdict Evaluate(PayloadNode value, SchemaEvaluation evaluation)
    {
        if (value is not PayloadArray array)
            return value is PayloadUnknown ? Verdict.Unknown : Verdict.Valid;
        var verdict = array.IsOpen ? Verdict.Unknown : Verdict.Valid;
        for (var i = 0; i < array.Elements.Count; i++)
        {
            // In an open list the place of an element is not certain.
            if (array.IsOpen && First.Count > 0)
                return Verdict.Unknown;
            if ((i < First.Count ? First[i] : Others) is { } schema)
                verdict = verdict.And(evaluation.EvaluateElement(schema, i, array.Elements[i]));
        }
        return verdict;
    }
}
