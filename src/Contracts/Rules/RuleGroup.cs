using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Rules.Verbs;

namespace ArmPayloads.Contracts.Rules;

/// <summary>
/// Rules about the same elements, one after another. Nearly every rule has nothing to say of an element that lacks some
/// member, and most elements lack most of these: only the others are run.
/// </summary>
internal sealed record RuleGroup
{
    private readonly Needs _ofConditions = new();
    private readonly Needs _ofDemands = new();

    private RuleGroup(RuleContract[] rules)
    {
        Rules = EquatableArray.Take(rules);
        for (var i = 0; i < rules.Length; i++)
        {
            _ofConditions.Add(rules[i].MembersOfCondition, Bit(i));
            _ofDemands.Add(rules[i].MembersOfDemand, Bit(i));
        }
    }

    /// <summary>The elements that are looked at one by one; null for the object that holds the rules.</summary>
    public RulePath? Each => Rules[0].Each;

    /// <summary>The rules, in the order of the schema.</summary>
    public EquatableArray<RuleContract> Rules { get; }

    /// <summary>The rules of an object that demand something by themselves, in their order.</summary>
    public static RuleGroup[] Of(IEnumerable<RuleContract> rules)
    {
        var groups = new List<List<RuleContract>>();
        foreach (var rule in rules.Where(rule => rule.Verb is not KeywordVerb))
        {
            var last = groups.LastOrDefault();
            if (last is null || last[0].Each != rule.Each)
                groups.Add([rule]);
            else
                last.Add(rule);
        }
        return [.. groups.Select(group => new RuleGroup([.. group]))];
    }

    /// <summary>The rules that may have something to say of an element.</summary>
    public Candidates For(PayloadNode element)
    {
        // What has no members at all is left to the rules themselves.
        if (element is not PayloadObject target)
            return new Candidates(ulong.MaxValue);
        return new Candidates(_ofConditions.MetBy(target) & _ofDemands.MetBy(target));
    }

    // All else follows from the rules.
    public bool Equals(RuleGroup? other) => other is not null && Rules == other.Rules;

    public override int GetHashCode() => Rules.GetHashCode();

    // Sets of rules are the bits of a number. A rule beyond the 64th shares a bit with another one, which costs work and no finding.
    private static ulong Bit(int rule) => 1UL << (rule % 64);

    /// <summary>Some of the rules.</summary>
    public readonly struct Candidates(ulong bits)
    {
        /// <summary>Whether the rule in this place is one of them.</summary>
        public bool Has(int rule) => (bits & Bit(rule)) != 0;
    }

    /// <summary>Which rules cannot do without which members.</summary>
    private sealed record Needs
    {
        private readonly Dictionary<string, ulong> _byMember = new(StringComparer.Ordinal);
        private ulong _ofNone;

        /// <summary>Adds a rule that needs one at least of some members; null where it needs none.</summary>
        public void Add(IReadOnlyList<string>? members, ulong rule)
        {
            if (members is null)
                _ofNone |= rule;
            foreach (var member in members ?? [])
                _byMember[member] = _byMember.TryGetValue(member, out var others) ? others | rule : rule;
        }

        /// <summary>The rules that have what they need.</summary>
        public ulong MetBy(PayloadObject target) =>
            _ofNone | (_byMember.Count < target.Members.Count ? MetByEachNeed(target) : MetByEachMember(target));

        private ulong MetByEachNeed(PayloadObject target)
        {
            var met = 0UL;
            foreach (var need in _byMember)
                met |= target.Member(need.Key) is null ? 0 : need.Value;
            return met;
        }

        private ulong MetByEachMember(PayloadObject target)
        {
            var met = 0UL;
            foreach (var member in target.Members)
                met |= _byMember.TryGetValue(member.Name, out var rules) ? rules : 0;
            return met;
        }
    }
}
