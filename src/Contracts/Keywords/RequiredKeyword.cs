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
            bool? holds = target[name] is not null ? true : target.IsOpen ? null : false;
            verdict = verdict.And(evaluation.Check(holds, this, value, $"lacks the member '{name}'"));
        }
        return verdict;
    }
}
