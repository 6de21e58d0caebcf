using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Schemas;

namespace ArmPayloads.Contracts.Keywords;

/// <summary><c>pattern</c>: an expression that is found in a text.</summary>
public sealed record PatternKeyword(SchemaPattern Pattern) : Keyword
{
    public override string Name => "pattern";

    internal static Keyword? Read(KeywordSource source) =>
        source.Text("pattern") is { } text && source.Pattern(text, () => source["pattern"]!.Place) is { } pattern ? new PatternKeyword(pattern) : null;

    internal override JsonTypes TypesFitting => JsonTypes.Any & ~JsonTypes.String;

    internal override Verdict Evaluate(PayloadNode value, SchemaEvaluation evaluation)
    {
        if (value is not PayloadText text)
            return value is PayloadUnknown ? Verdict.Unknown : Verdict.Valid;
        return evaluation.Check(Pattern.Matches(text.Value), this, value);
    }

    internal override string Describe(PayloadNode value) => $"must match the pattern {Pattern.Source}";
}
