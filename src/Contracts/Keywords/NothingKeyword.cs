using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Keywords;

/// <summary>The schema <c>false</c>: there must be no value here.</summary>
public sealed record NothingKeyword : Keyword
{
    public override string Name => "false";

    internal override JsonTypes TypesBreaking => JsonTypes.Any;

    internal override IEnumerable<string>? TextsTold => [];

    internal override Verdict Evaluate(PayloadNode value, SchemaEvaluation evaluation) =>
        evaluation.Violate(this, value, "must not be given here");
}
