using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Keywords;

/// <summary><c>minItems</c>, <c>maxItems</c>.</summary>
public sealed record ItemCountKeyword(int? Min, int? Max) : Keyword
{
    public override string Name => Min is null ? "maxItems" : "minItems";

    internal static Keyword? Read(KeywordSource source)
    {
        var (min, max) = (source.Count("minItems"), source.Count("maxItems"));
        return min is null && max is null ? null : new ItemCountKeyword(min, max);
    }

    internal override JsonTypes TypesFitting => JsonTypes.Any & ~JsonTypes.Array;

    internal override IEnumerable<string>? TextsTold => [];

    internal override Verdict Evaluate(PayloadNode value, SchemaEvaluation evaluation)
    {
        if (value is not PayloadArray array)
            return value is PayloadUnknown ? Verdict.Unknown : Verdict.Valid;
        var count = array.Elements.Count;
        return evaluation.Check(CountText.Holds(count, Min, Max, array.IsOpen), this, value);
    }

    internal override string Describe(PayloadNode value) =>
        $"must have {CountText.Describe(Min, Max, "element")}, but has {((PayloadArray)value).Elements.Count}";
}
