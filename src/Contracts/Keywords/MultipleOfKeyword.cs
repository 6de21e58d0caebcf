using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Keywords;

/// <summary><c>multipleOf</c>.</summary>
public sealed record MultipleOfKeyword(JsonNumber Step) : Keyword
{
    public override string Name => "multipleOf";

    internal static Keyword? Read(KeywordSource source)
    {
        if (source.Number("multipleOf") is not { } step)
            return null;
        if (step.CompareTo(JsonNumber.From(0L)) > 0)
            return new MultipleOfKeyword(step);
        source.Problem("multipleOf", "'multipleOf' is a number above 0");
        return null;
    }

    internal override JsonTypes TypesFitting => JsonTypes.Any & ~(JsonTypes.Number | JsonTypes.Integer);

    internal override Verdict Evaluate(PayloadNode value, SchemaEvaluation evaluation)
    {
        if (value is not PayloadNumber number)
            return value is PayloadUnknown ? Verdict.Unknown : Verdict.Valid;
        return evaluation.Check(number.Value.IsMultipleOf(Step), this, value);
    }

    internal override string Describe(PayloadNode value) => $"must be a multiple of {Step}, but is {((PayloadNumber)value).Value}";
}
