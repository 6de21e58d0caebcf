using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Keywords;

/// <summary><c>propertyNames</c>: what the names of an object's members are like.</summary>
public sealed record PropertyNamesKeyword(SchemaContract Schema) : Keyword
{
    public override string Name => "propertyNames";

    internal static Keyword? Read(KeywordSource source) =>
        source.Schema("propertyNames") is { } schema ? new PropertyNamesKeyword(schema) : null;

    internal override JsonTypes TypesFitting => JsonTypes.Any & ~JsonTypes.Object;

    internal override Verdict Evaluate(PayloadNode value, SchemaEvaluation evaluation)
    {
        if (value is not PayloadObject target)
            return value is PayloadUnknown ? Verdict.Unknown : Verdict.Valid;
        var verdict = target.IsOpen ? Verdict.Unknown : Verdict.Valid;
        foreach (var member in target.Members)
            verdict = verdict.And(evaluation.EvaluateMember(Schema, member.Name, new PayloadText(member.Name, member.NamePlace)));
        return verdict;
    }
}
