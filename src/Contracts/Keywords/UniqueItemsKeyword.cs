using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Keywords;

/// <summary><c>uniqueItems</c>: no two elements are the same JSON value.</summary>
public sealed record UniqueItemsKeyword : Keyword
{
    public override string Name => "uniqueItems";

    internal static Keyword? Read(KeywordSource source) => source.Flag("uniqueItems") ? new UniqueItemsKeyword() : null;

    internal override JsonTypes TypesFitting => JsonTypes.Any & ~JsonTypes.Array;

    internal override Verdict Evaluate(PayloadNode value, SchemaEvaluation evaluation)
    {
        if (value is not PayloadArray array)
            return value is PayloadUnknown ? Verdict.Unknown : Verdict.Valid;
        if (array is { IsOpen: false, Elements.Count: 1 } && array.Elements[0] is PayloadText)
            return Verdict.Valid;
        var verdict = array.IsOpen ? Verdict.Unknown : Verdict.Valid;
        // No text is the same as a value that is none.
        var (texts, others) = (new TextSet(ignoreCase: false), new TextSet(ignoreCase: false));
        for (var i = 0; i < array.Elements.Count; i++)
        {
            var element = array.Elements[i];
            var text = (element as PayloadText)?.Value;
            if ((text ?? element.CanonicalText) is not { } key)
                verdict = verdict.And(Verdict.Unknown);
            else if (!(text is null ? others.Add(key) : texts.Add(key)))
                verdict = verdict.And(evaluation.ViolateElement(this, i, element, "stands in the list already"));
        }
        return verdict;
    }
}
