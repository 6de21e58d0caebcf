using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Keywords;

/// <summary><c>minProperties</c>, <c>maxProperties</c>.</summary>
public sealed record PropertyCountKeyword(int? Min, int? Max) : Keyword
{
    public override string Name => Min is null ? "maxProperties" : "minProperties";

    internal static Keyword? Read(KeywordSource source)
    {
        var (min, max) = (source.Count("minProperties"), source.Count("maxProperties"));
        return min is null && max is null ? null : new PropertyCountKeyword(min, max);
    }

    internal override JsonTypes TypesFitting => JsonTypes.Any & ~JsonTypes.Object;

    internal override Verdict Evaluate(PayloadNode value, SchemaEvaluation evaluation)
    {
        if (value is not PayloadObject target)
            return value is PayloadUnknown ? Verdict.Unknown : Verdict.Valid;
        var count = target.Members.Count;
        return evaluation.Check(CountText.Holds(count, Min, Max, target.IsOpen), this, value);
    }

    internal override string Describe(PayloadNode value) =>
        $"must have {CountText.Describe(Min, Max, "member")}, but has {((PayloadObject)value).Members.Count}";
}
