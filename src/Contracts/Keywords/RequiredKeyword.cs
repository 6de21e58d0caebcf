using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Keywords;

/// <summary><c>required</c>: the members an object must have.</summary>
public sealed record RequiredKeyword(EquatableArray<string> Names) : Keyword
{
    public override string Name => "required";

    internal static Keyword? Read(KeywordSource source) =>
        source.Texts("required") is { Count: > 0 } names ? new RequiredKeyword(names) : null;

    internal override Verdict Evaluate(PayloadNode value, SchemaEvaluation evaluation)
    {
        if (value is not PayloadObject target)
            return value is PayloadUnknown ? Verdict.Unknown : Verdict.Valid;
        var verdict = Verdict.Valid;
        foreach (var name in Names)
        {
            if (target[name] is not null)
                continue;
            verdict = verdict.And(target.IsOpen ? Verdict.Unknown : evaluation.Violate(this, value, $"lacks the member '{name}'"));
        }
        return verdict;
    }
}
