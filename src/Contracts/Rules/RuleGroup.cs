using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Rules.Verbs;

namespace ArmPayloads.Contracts.Rules;

/// <summary>Rules about the same elements, one after another. Nearly every rule has nothing to say of nearly every element: only the others are run.</summary>
internal sealed record RuleGroup(EquatableArray<RuleContract> Rules)
{
    private readonly RuleTable _table = new(Rules);

    // Of these types every element keeps all of the rules.
    private readonly JsonTypes _typesKeeping = Rules.Aggregate(JsonTypes.Any, (types, rule) => types & rule.Verb.TypesKeeping);

    /// <summary>The elements that are looked at one by one; null for the object that holds the rules.</summary>
    public RulePath? Each => Rules[0].Each;

    /// <summary>The rules of an object that demand something by themselves, in their order.</summary>
    public static RuleGroup[] Of(IEnumerable<RuleContract> rules)
    {
        var groups = new List<List<RuleContract>>();
        foreach (var rule in rules.Where(rule => rule.Verb is not KeywordVerb))
        {
            var last = groups.LastOrDefault();
            if (last is null || last[0].Each != rule.Each || last.Count == RuleTable.MaxRules)
                groups.Add([rule]);
            else
                last.Add(rule);
        }
        return [.. groups.Select(group => new RuleGroup(group.ToEquatableArray()))];
    }

    // The table follows from the rules.
    public bool Equals(RuleGroup? other) => other is not null && Rules == other.Rules;

    public override int GetHashCode() => Rules.GetHashCode();

    /// <summary>The rules that may have something to say of an element; what has no members at all is left to the rules themselves.</summary>
    public RuleTable.Candidates For(PayloadNode element, SchemaEvaluation tester) =>
        element is PayloadObject target ? _table.For(target, tester) : RuleTable.Candidates.All;

    /// <summary>The bits of the rules that an element does not keep for certain, as far as schemas tell.</summary>
    public uint NotKeptBy(PayloadNode element, SchemaEvaluation tester)
    {
        if ((_typesKeeping & element.Type) != 0 && element is not PayloadUnknown)
            return 0;
        var candidates = For(element, tester);
        var notKept = 0U;
        for (var i = 0; i < Rules.Count && !candidates.IsEmpty; i++)
        {
            if (candidates.Of(i) is { IsOne: true } known && !Rules[i].IsKept(element, known, tester))
                notKept |= 1U << i;
        }
        return notKept;
    }
}
