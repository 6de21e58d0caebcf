using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Keywords;

/// <summary><c>contains</c>: at least one element of a list fits.</summary>
public sealed record ContainsKeyword(SchemaContract Schema) : Keyword
{
    public override string Name => "contains";

    internal static Keyword? Read(KeywordSource source) =>
        source.Schema("contains") is { } schema ? new ContainsKeyword(schema) : null;

    internal override JsonTypes TypesFitting => JsonTypes.Any & ~JsonTypes.Array;

    internal override Verdict Evaluate(PayloadNode value, SchemaEvaluation evaluation)
    {
        if (value is not PayloadArray array)
            return value is PayloadUnknown ? Verdict.Unknown : Verdict.Valid;
        var verdict = array.IsOpen ? Verdict.Unknown : Verdict.Invalid;
        foreach (var element in array.Elements)
            verdict = verdict.Or(evaluation.Try(Schema, element));
        return verdict == Verdict.Invalid ? evaluation.Violate(this, value, "has no element of the kind that is needed") : verdict;
    }
}
