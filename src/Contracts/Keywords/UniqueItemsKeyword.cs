using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Keywords;

/// <summary><c>uniqueItems</c>: no two elements are the same JSON value.</summary>
public sealed record UniqueItemsKeyword : Keyword
{
    public override string Name => "uniqueItems";

    internal static Keyword? Read(KeywordSource source) => source.Flag("uniqueItems") ? new UniqueItemsKeyword() : null;

    internal override Verdict Evaluate(PayloadNode value, SchemaEvaluation evaluation)
    {
        if (value is not PayloadArray array)
            return value is PayloadUnknown ? Verdict.Unknown : Verdict.Valid;
        var verdict = array.IsOpen ? Verdict.Unknown : Verdict.Valid;
        var seen = array.Elements.Count > 1 ? new HashSet<string>(StringComparer.Ordinal) : null;
        for (var i = 0; i < array.Elements.Count; i++)
        {
            var element = array.Elements[i];
            if (element.CanonicalText is not { } canonical)
                verdict = verdict.And(Verdict.Unknown);
            else if (seen?.Add(canonical) == false)
                verdict = verdict.And(evaluation.ViolateElement(this, i, element, "stands in the list already"));
        }
        return verdict;
    }
}
