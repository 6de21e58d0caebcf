using System.Globalization;
using System.Text.RegularExpressions;
using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Keywords;

/// <summary><c>format: date-time</c>: a moment, as ISO 8601 writes it. Every other format is an annotation.</summary>
public sealed record DateTimeKeyword : Keyword
{
    // The offset may be missing: the service answers so, and generated code reads it as UTC.
    private static readonly Regex Form = new(
        @"\A([0-9]{4})-([0-9]{2})-([0-9]{2})[Tt ]([0-9]{2}):([0-9]{2})(:([0-5][0-9]|60)(\.[0-9]+)?)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?\z",
        RegexOptions.CultureInvariant);

    public override string Name => "format";

    internal static Keyword? Read(KeywordSource source) =>
        source.Text("format") is "date-time" ? new DateTimeKeyword() : null;

    internal override JsonTypes TypesFitting => JsonTypes.Any & ~JsonTypes.String;

    internal override Verdict Evaluate(PayloadNode value, SchemaEvaluation evaluation)
    {
        if (value is not PayloadText text)
            return value is PayloadUnknown ? Verdict.Unknown : Verdict.Valid;
        return evaluation.Check(IsMoment(text.Value), this, value);
    }

    internal override string Describe(PayloadNode value) => "must be a moment such as 2017-04-26T12:30:00Z";

    private static bool IsMoment(string text) =>
        Form.Match(text) is { Success: true } match
        && DateTime.TryParseExact(
            $"{match.Groups[1]}-{match.Groups[2]}-{match.Groups[3]} {match.Groups[4]}:{match.Groups[5]}",
            "yyyy-MM-dd HH:mm",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out _);
}
