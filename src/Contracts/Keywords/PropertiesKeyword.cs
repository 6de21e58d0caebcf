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
    private Dictionary<string, SchemaProperty>? _byName;

    public override string Name => "properties";

    internal override bool Revisits => Patterns.Count > 0;

    public SchemaProperty? this[string name] => (_byName ??= ByName(Properties)).TryGetValue(name, out var property) ? property : null;

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

    internal override Verdict Evaluate(PayloadNode value, SchemaEvaluation evaluation)
    {
        if (value is not PayloadObject target)
            return value is PayloadUnknown ? Verdict.Unknown : Verdict.Valid;
        var verdict = target.IsOpen ? Verdict.Unknown : Verdict.Valid;
        if (!evaluation.IsReporting && Properties.Count < target.Members.Count && IsPlain)
            return EvaluateNamed(target, evaluation, verdict);
        for (var i = 0; i < target.Members.Count; i++)
            verdict = verdict.And(EvaluateMember(target.Members[i], evaluation));
        return verdict;
    }

    // What most rules ask: one member or two of many.
    private Verdict EvaluateNamed(PayloadObject target, SchemaEvaluation evaluation, Verdict verdict)
    {
        foreach (var property in Properties)
        {
            if (target[property.JsonName] is { } value)
                verdict = verdict.And(evaluation.EvaluateMember(property.Schema, property.JsonName, value));
        }
        return verdict;
    }

    private Verdict EvaluateMember(PayloadMember member, SchemaEvaluation evaluation)
    {
        var verdict = Verdict.Valid;
        var isNamed = false;
        if (this[member.Name] is { } property)
        {
            isNamed = true;
            verdict = evaluation.EvaluateMember(property.Schema, member.Name, member.Value);
        }
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

    private static Dictionary<string, SchemaProperty> ByName(EquatableArray<SchemaProperty> properties)
    {
        var byName = new Dictionary<string, SchemaProperty>(properties.Count, StringComparer.Ordinal);
        foreach (var property in properties)
            byName[property.JsonName] = property;
        foreach (var property in properties)
        {
            foreach (var alias in property.Schema.Annotations.Aliases)
            {
                if (!byName.ContainsKey(alias))
                    byName[alias] = property;
            }
        }
        return byName;
    }
}
