using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Keywords;

/// <summary><c>minLength</c>, <c>maxLength</c>: how many Unicode code points a text has.</summary>
public sealed record LengthKeyword(int? Min, int? Max) : Keyword
{
    public override string Name => Min is null ? "maxLength" : "minLength";

    internal static Keyword? Read(KeywordSource source)
    {
        var (min, max) = (source.Count("minLength"), source.Count("maxLength"));
        return min is null && max is null ? null : new LengthKeyword(min, max);
    }

    internal override JsonTypes TypesFitting => JsonTypes.Any & ~JsonTypes.String;

    internal override Verdict Evaluate(PayloadNode value, SchemaEvaluation evaluation)
    {
        if (value is not PayloadText text)
            return value is PayloadUnknown ? Verdict.Unknown : Verdict.Valid;
        var length = CodePoints(text.Value);
        return evaluation.Check(!(length < Min) && !(length > Max), this, value);
    }

    internal override string Describe(PayloadNode value) =>
        $"must be {CountText.Describe(Min, Max, "character")} long, but has {CodePoints(((PayloadText)value).Value)}";

    /// <summary>The length of a text as JSON Schema counts it.</summary>
    public static int CodePoints(string text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                count--;
                i++;
            }
        }
        return count;
    }
}
