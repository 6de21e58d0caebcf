using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Rules;

namespace ArmPayloads.Contracts.Keywords;

/// <summary><c>x-rules</c>: rules over the names and values of the object that holds them. They change no verdict.</summary>
public sealed record RulesKeyword(EquatableArray<RuleContract> Rules) : Keyword
{
    public const string Word = "x-rules";

    public override string Name => Word;

    internal static Keyword? Read(KeywordSource source) => source.Rules() is { Count: > 0 } rules ? new RulesKeyword(rules) : null;

    internal override Verdict Evaluate(PayloadNode value, SchemaEvaluation evaluation)
    {
        evaluation.Visit(this, value);
        return Verdict.Valid;
    }
}
