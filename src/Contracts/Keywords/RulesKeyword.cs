using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Rules;
using ArmPayloads.Contracts.Rules.Verbs;

namespace ArmPayloads.Contracts.Keywords;

/// <summary><c>x-rules</c>: rules over the names and values of the object that holds them. They change no verdict.</summary>
public sealed record RulesKeyword(EquatableArray<RuleContract> Rules) : Keyword
{
    public const string Word = "x-rules";

    // Made when they are first asked for, by several threads if need be.
    private RuleGroup[]? _groups;
    private RuleGroup[]? _groupsAlone;
    private Dictionary<RulePathAlternative, RuleContract>? _references;

    /// <summary>Those that demand something by themselves; where nothing is known of the set, without those that compare with nothing else.</summary>
    internal RuleGroup[] GroupsIn(PayloadSet set) => set.IsUnknown
        ? _groupsAlone ??= RuleGroup.Of(WithoutSet())
        : _groups ??= RuleGroup.Of(Rules);

    /// <summary>Whether one of them demands something that no keyword does.</summary>
    internal bool DemandsMore { get; } = Rules.Any(rule => rule.Verb is not KeywordVerb);

    private IEnumerable<RuleContract> WithoutSet()
    {
        var unknown = new UnknownSet(this);
        return Rules.Where(rule => !unknown.Silences(rule));
    }

    /// <summary>The rule that says what a value at a place refers to.</summary>
    internal RuleContract? ReferenceAt(RulePathAlternative place) => (_references ??= ReferencesOf(Rules)).TryGetValue(place, out var rule) ? rule : null;

    public bool Equals(RulesKeyword? other) => other is not null && Rules == other.Rules;

    public override int GetHashCode() => Rules.GetHashCode();

    // A rule about letter case says nothing of what a name leads to.
    private static Dictionary<RulePathAlternative, RuleContract> ReferencesOf(EquatableArray<RuleContract> rules)
    {
        var references = new Dictionary<RulePathAlternative, RuleContract>();
        foreach (var rule in rules)
        {
            foreach (var value in rule.Verb is ReferVerb { ExactCase: false } refer ? refer.Value.Alternatives : [])
            {
                var place = value.Below(rule.Each?.Alternatives[0]);
                if (!references.ContainsKey(place))
                    references[place] = rule;
            }
        }
        return references;
    }

    public override string Name => Word;

    internal static Keyword? Read(KeywordSource source) => source.Rules() is { Count: > 0 } rules ? new RulesKeyword(rules) : null;

    internal override Verdict Evaluate(PayloadNode value, SchemaEvaluation evaluation)
    {
        evaluation.Visit(this, value);
        return Verdict.Valid;
    }
}
