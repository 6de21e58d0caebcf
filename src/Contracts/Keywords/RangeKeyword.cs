using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Keywords;

/// <summary><c>minimum</c>, <c>maximum</c>, <c>exclusiveMinimum</c>, <c>exclusiveMaximum</c>.</summary>
public sealed record RangeKeyword(JsonNumber? Min, JsonNumber? Max, JsonNumber? Above, JsonNumber? Below) : Keyword
{
    public override string Name =>
        Min is not null ? "minimum" : Above is not null ? "exclusiveMinimum" : Max is not null ? "maximum" : "exclusiveMaximum";

    internal static Keyword? Read(KeywordSource source)
    {
        var range = new RangeKeyword(
            source.Number("minimum"), source.Number("maximum"), source.Number("exclusiveMinimum"), source.Number("exclusiveMaximum"));
        return range is { Min: null, Max: null, Above: null, Below: null } ? null : range;
    }

    internal override JsonTypes TypesFitting => JsonTypes.Any & ~(JsonTypes.Number | JsonTypes.Integer);

    internal override IEnumerable<string>? TextsTold => [];

    internal override Verdict Evaluate(PayloadNode value, SchemaEvaluation evaluation)
    {
        if (value is not PayloadNumber number)
            return value is PayloadUnknown ? Verdict.Unknown : Verdict.Valid;
        return evaluation.Check(Holds(number.Value), this, value);
    }

    internal override string Describe(PayloadNode value) => $"must be {Limits()}, but is {((PayloadNumber)value).Value}";

    private bool Holds(JsonNumber number) =>
        !(number.CompareTo(Min ?? number) < 0)
        && !(number.CompareTo(Max ?? number) > 0)
        && (Above is not { } above || number.CompareTo(above) > 0)
        && (Below is not { } below || number.CompareTo(below) < 0);

    private string Limits()
    {
        var limits = new List<string>();
        Add(Min, "at least");
        Add(Above, "above");
        Add(Max, "at most");
        Add(Below, "below");
        return string.Join(" and ", limits);

        void Add(JsonNumber? limit, string words)
        {
            if (limit is { } number)
                limits.Add($"{words} {number}");
        }
    }
}
