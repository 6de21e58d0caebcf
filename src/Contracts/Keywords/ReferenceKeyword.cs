using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Keywords;

/// <summary><c>$ref</c>: the value is of the type with this key.</summary>
public sealed record ReferenceKeyword(string Key) : Keyword
{
    public override string Name => "$ref";

    internal override Verdict Evaluate(PayloadNode value, SchemaEvaluation evaluation) => evaluation.EvaluateReference(Key, value);
}
