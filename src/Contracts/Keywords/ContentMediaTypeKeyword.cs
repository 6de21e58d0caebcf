using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Keywords;

/// <summary><c>contentMediaType: application/json</c>: a text that is a JSON document. Every other media type is an annotation.</summary>
public sealed record ContentMediaTypeKeyword : Keyword
{
    private const string Word = "contentMediaType";

    // The reader holds no frame of the stack for a level: however deep a document is, it is one.
    private static readonly JsonReaderLimits Limits = new(int.MaxValue);

    public override string Name => Word;

    // What an encoded text holds is not looked at.
    internal static Keyword? Read(KeywordSource source) =>
        string.Equals(source.Text(Word), "application/json", StringComparison.OrdinalIgnoreCase) && source["contentEncoding"] is null
            ? new ContentMediaTypeKeyword()
            : null;

    internal override Verdict Evaluate(PayloadNode value, SchemaEvaluation evaluation)
    {
        if (value is not PayloadText text)
            return value is PayloadUnknown ? Verdict.Unknown : Verdict.Valid;
        return evaluation.Check(JsonDocumentSyntax.Parse(text.Value, Limits) is { IsComplete: true, Root: not null }, this, value);
    }

    internal override string Describe(PayloadNode value) => "must be a text that is a JSON document";
}
