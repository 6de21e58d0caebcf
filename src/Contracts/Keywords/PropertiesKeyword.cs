using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Schemas;

namespace ArmPayloads.Contracts.Keywords;

/// <summary>An entry of <c>patternProperties</c>.</summary>
public sealed record PatternProperty(SchemaPattern Pattern, SchemaContract Schema);

/// <summary><c>properties</c>, <c>patternProperties</c> and <c>additionalProperties</c>: what the members of an object are.</summary>
/// <param name="Properties">The named ones, in the order of the schema.</param>
/// <param name="Patterns">Those whose names match a pattern.</param>
/// <param name="Others">The schema of every other member; null where nothing is said of them.</param>
public sealed record PropertiesKeyword(
    EquatableArray<SchemaProperty> Properties, EquatableArray<PatternProperty> Patterns, SchemaContract? Others) : Keyword
{
    // Made when it is first asked for: a compiler asks of few.
    private NameIndex<SchemaProperty>? _index;

    public override string Name => "properties";

    internal override bool Revisits => Patterns.Count > 0;

    public SchemaProperty? this[string name] => Index[name];

    private NameIndex<SchemaProperty> Index =>
        _index ??= new(Properties, property => property.JsonName, property => property.Schema.Annotations.Aliases);

    /// <summary>Whether only members with names of its own can break it, each under one name.</summary>
    internal bool IsPlain { get; } = Others is null && Patterns.Count == 0 && Properties.All(property => property.Schema.Annotations.Aliases.Count == 0);

    internal static Keyword? Read(KeywordSource source)
    {
        var keyword = new PropertiesKeyword(source.Properties(), source.PatternProperties(), source.Value("additionalProperties"));
        return keyword is { Properties.Count: 0, Patterns.Count: 0, Others: null } ? null : keyword;
    }

    public bool Equals(PropertiesKeyword? other) =>
        other is not null && Properties == other.Properties && Patterns == other.Patterns && Equals(Others, other.Others);

    public override int GetHashCode() => Properties.GetHashCode();

    internal override JsonTypes TypesFitting => JsonTypes.Any & ~JsonTypes.Object;

    internal override Verdict Evaluate(PayloadNode value, SchemaEvaluation evaluation)
    {
        if (value is not PayloadObject target)
            return value is PayloadUnknown ? Verdict.Unknown : Verdict.Valid;
        var verdict = target.IsOpen ? Verdict.Unknown : Verdict.Valid;
        // What is reported comes in the order of the members.
        if (IsPlain && (Properties.Count == 1 || (!evaluation.IsReporting && Properties.Count < target.Members.Count)))
            return EvaluateNamed(target, evaluation, verdict);
        var index = Index;
        foreach (var member in target.Members)
        {
            verdict = verdict.And(EvaluateMember(member, index[member.Name], evaluation));
            if (evaluation.IsDecided(verdict))
                break;
        }
        return verdict;
    }

    // What most rules ask: one member or two of many.
    private Verdict EvaluateNamed(PayloadObject target, SchemaEvaluation evaluation, Verdict verdict)
    {
        foreach (var property in Properties)
        {
            if (target[property.JsonName] is not { } value)
                continue;
            verdict = verdict.And(evaluation.EvaluateMember(property.Schema, property.JsonName, value));
            if (evaluation.IsDecided(verdict))
                break;
        }
        return verdict;
    }

    private Verdict EvaluateMember(PayloadMember member, SchemaProperty? property, SchemaEvaluation evaluation)
    {
        var isNamed = property is not null;
        var verdict = property is null ? Verdict.Valid : evaluation.EvaluateMember(property.Schema, member.Name, member.Value);
        foreach (var pattern in Patterns)
        {
            var matches = pattern.Pattern.Matches(member.Name);
            isNamed |= matches != false;
            if (matches is null)
                verdict = verdict.And(Verdict.Unknown);
            else if (matches == true)
                verdict = verdict.And(evaluation.EvaluateMember(pattern.Schema, member.Name, member.Value));
        }
        return isNamed || Others is null ? verdict : evaluation.EvaluateMember(Others, member.Name, member.Value);
    }
}
