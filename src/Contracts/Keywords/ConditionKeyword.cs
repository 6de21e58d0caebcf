using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Keywords;

/// <summary><c>if</c>, <c>then</c>, <c>else</c>.</summary>
public sealed record ConditionKeyword(SchemaContract If, SchemaContract? Then, SchemaContract? Else) : Keyword
{
    public override string Name => "if";

    internal override bool Revisits => true;

    internal static Keyword? Read(KeywordSource source) =>
        source.Schema("if") is { } condition ? new ConditionKeyword(condition, source.Schema("then"), source.Schema("else")) : null;

    internal override Verdict Evaluate(PayloadNode value, SchemaEvaluation evaluation) => evaluation.Try(If, value) switch
    {
        Verdict.Valid => EvaluateBranch(Then, value, evaluation),
        Verdict.Invalid => EvaluateBranch(Else, value, evaluation),
        _ => Try(Then, value, evaluation) == Verdict.Valid && Try(Else, value, evaluation) == Verdict.Valid ? Verdict.Valid : Verdict.Unknown,
    };

    private static Verdict EvaluateBranch(SchemaContract? branch, PayloadNode value, SchemaEvaluation evaluation) =>
        branch is null ? Verdict.Valid : evaluation.Evaluate(branch, value);

    private static Verdict Try(SchemaContract? branch, PayloadNode value, SchemaEvaluation evaluation) =>
        branch is null ? Verdict.Valid : evaluation.Try(branch, value);
}
