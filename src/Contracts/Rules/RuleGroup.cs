using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Rules.Verbs;

namespace ArmPayloads.Contracts.Rules;

/// <summary>
/// Rules about the same elements, one after another. Nearly every rule has nothing to say of an element that lacks some
/// member, and most elements lack most of these: only the others are run.
/// </summary>
internal sealed class RuleGroup
{
    private readonly RuleContract[] _rules;

    // Sets of rules are the bits of a number. A rule beyond the 64th shares a bit with another one, which costs work and no finding.
    private readonly Dictionary<string, ulong> _byMember = new(StringComparer.Ordinal);
    private readonly ulong _always;

    private RuleGroup(RuleContract[] rules)
    {
        _rules = rules;
        for (var i = 0; i < rules.Length; i++)
        {
            if (rules[i].NeededMembers is { } members)
                Enter(members, Bit(i));
            else
                _always |= Bit(i);
        }
    }

    /// <summary>The elements that are looked at one by one; null for the object that holds the rules.</summary>
    public RulePath? Each => _rules[0].Each;

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
        // A rule about members is content with what has none, but that is not for this one to know.
        if (element is not PayloadObject target)
            return new Candidates(_rules, ulong.MaxValue);
        var candidates = _always;
        foreach (var member in target.Members)
        {
            if (_byMember.TryGetValue(member.Name, out var rules))
                candidates |= rules;
        }
        return new Candidates(_rules, candidates);
    }

    private static ulong Bit(int rule) => 1UL << (rule % 64);

    private void Enter(IEnumerable<string> members, ulong rule)
    {
        foreach (var member in members)
            _byMember[member] = _byMember.TryGetValue(member, out var others) ? others | rule : rule;
    }

    /// <summary>Some of the rules, in their order.</summary>
    public struct Candidates(RuleContract[] rules, ulong chosen)
    {
        private int _next = -1;

        public readonly RuleContract Current => rules[_next];

        public readonly Candidates GetEnumerator() => this;

        public bool MoveNext()
        {
            while (++_next < rules.Length)
            {
                if ((chosen & Bit(_next)) != 0)
                    return true;
            }
            return false;
        }
    }
}
