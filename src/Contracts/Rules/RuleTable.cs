using System.Diagnostics.CodeAnalysis;
using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Rules.Verbs;

namespace ArmPayloads.Contracts.Rules;

/// <summary>
/// Rules about the same objects, by the members that they look at. One look at each member of an object tells which of them may
/// have something to say; of a rule that asks no more than what some members are like, it tells for certain.
/// </summary>
internal sealed class RuleTable : IEquatable<RuleTable>
{
    /// <summary>How many rules there are at most.</summary>
    public const int MaxRules = 32;

    private readonly EquatableArray<RuleContract> _rules;
    private readonly NameIndex<Column> _columns;

    // Conditions and demands are the bits of a number: the conditions in the order of their rules, then the demands.
    // Here those that no member is needed for.
    private readonly ulong _always;

    // And those of which the members tell everything.
    private readonly ulong _told;

    public RuleTable(EquatableArray<RuleContract> rules)
    {
        _rules = rules;
        var builder = new Builder();
        for (var i = 0; i < rules.Count; i++)
        {
            builder.AddCondition(rules[i], 1UL << i);
            builder.AddDemand(rules[i], 1UL << (MaxRules + i));
        }
        (_always, _told, _columns) = (builder.Always, builder.Told, new NameIndex<Column>(builder.Columns(), column => column.Name));
    }

    /// <summary>The rules that may have something to say of an object.</summary>
    /// <param name="target">The object.</param>
    /// <param name="tester">Holds values of its members against the schemas of rules.</param>
    public Candidates For(PayloadObject target, SchemaEvaluation tester)
    {
        var (there, broken) = (_always, 0UL);
        foreach (var member in _columns.IsEmpty ? [] : target.Members)
        {
            if (_columns[member.Name] is not { } column)
                continue;
            there |= column.Needed;
            // Of an object that may have other members, nothing that is asked of members is certain.
            broken |= target.IsOpen ? column.Demanded : column.Tests.BrokenBy(member.Value, tester);
        }
        return new Candidates((uint)(there & ~broken & ((there | broken) >> MaxRules)), target.IsOpen ? 0 : _told);
    }

    public bool Equals(RuleTable? other) => other is not null && _rules == other._rules;

    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as RuleTable);

    public override int GetHashCode() => _rules.GetHashCode();

    /// <summary>Rules that may have something to say of an object.</summary>
    /// <param name="rules">The bits of the rules.</param>
    /// <param name="told">The bits of what is known of them: which conditions hold, and which demands are not kept for certain.</param>
    public readonly struct Candidates(uint rules, ulong told)
    {
        public static Candidates All => new(uint.MaxValue, 0);

        public bool IsEmpty => rules == 0;

        /// <summary>Whether a rule is one of them.</summary>
        public bool Has(int rule) => (rules & (1U << rule)) != 0;

        /// <summary>What is known of a rule.</summary>
        public Candidate Of(int rule) => new(Has(rule), (told & (1UL << rule)) != 0, (told & (1UL << (MaxRules + rule))) != 0);
    }

    /// <summary>What is known of a rule.</summary>
    /// <param name="IsOne">Whether it may have something to say.</param>
    /// <param name="HasCondition">Then, whether its condition holds for certain.</param>
    /// <param name="HasDemand">Then, whether its demand is known not to be kept for certain.</param>
    public readonly record struct Candidate(bool IsOne, bool HasCondition, bool HasDemand);

    /// <summary>Puts a table together.</summary>
    private sealed class Builder
    {
        private readonly List<Question> _questions = [];

        public ulong Always { get; private set; }

        public ulong Told { get; private set; }

        public EquatableArray<Column> Columns() =>
            _questions.GroupBy(question => question.Member, StringComparer.Ordinal).Select(column => new Column(column.Key, column)).ToEquatableArray();

        public void AddCondition(RuleContract rule, ulong bit)
        {
            AddNeeds(rule.MembersOfCondition, bit);
            var tested = Tests(rule.If, bit);
            _questions.AddRange(tested.Where(test => test.IsRemembered));
            Told |= IsOfMembersOnly(rule.If) && tested.All(test => test.IsRemembered) ? bit : 0;
        }

        public void AddDemand(RuleContract rule, ulong bit)
        {
            var tests = rule is { Verb: ThenVerb then, MembersOfDemand: not null } ? Tests(then.Schema, bit) : [];
            if (tests.Count > 0 && tests.All(test => test.IsRemembered))
            {
                _questions.AddRange(tests);
                Told |= bit;
            }
            else
            {
                AddNeeds(rule.MembersOfDemand, bit);
            }
        }

        private void AddNeeds(IReadOnlyList<string>? members, ulong bit)
        {
            Always |= members is null ? bit : 0;
            _questions.AddRange(members?.Select(member => new Question(member, null, bit)) ?? []);
        }

        // What a schema asks of members, if it names all that it asks of.
        private static List<Question> Tests(SchemaContract? schema, ulong bit) => schema?.Get<PropertiesKeyword>() is { IsPlain: true } keyword
            ? [.. keyword.Properties.Select(property => new Question(property.JsonName, property.Schema, bit))]
            : [];

        private static bool IsOfMembersOnly(SchemaContract? condition) =>
            condition is null || condition.Keywords.All(keyword => keyword is PropertiesKeyword { IsPlain: true } or RequiredKeyword { Names.Count: 1, Aliases.Count: 0 });
    }

    /// <summary>Whether a member is there, or what it is like.</summary>
    private sealed record Question(string Member, SchemaContract? Schema, ulong Bit)
    {
        public bool IsRemembered => Schema is not null && MemberTests.CanHave(Schema);
    }

    /// <summary>What is asked of one member.</summary>
    private sealed class Column : IEquatable<Column>
    {
        public Column(string name, IEnumerable<Question> questions)
        {
            Name = name;
            Needed = Bits(questions.Where(question => question.Schema is null));
            var tests = questions.Where(question => question.Schema is not null).GroupBy(question => question.Schema!);
            Tests = new MemberTests(tests.Select(test => new MemberTest(test.Key, Bits(test))).ToEquatableArray());
            Demanded = Bits(questions.Where(question => question.Schema is not null)) >> MaxRules << MaxRules;
        }

        public string Name { get; }

        /// <summary>The conditions and demands that the member is enough for.</summary>
        public ulong Needed { get; }

        /// <summary>The demands that its value may break.</summary>
        public ulong Demanded { get; }

        /// <summary>The conditions and demands that its value may break.</summary>
        public MemberTests Tests { get; }

        public bool Equals(Column? other) => other is not null && Name == other.Name && Needed == other.Needed && Tests.Equals(other.Tests);

        public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as Column);

        public override int GetHashCode() => unchecked(Name.GetHashCode() * 31 + Needed.GetHashCode());

        private static ulong Bits(IEnumerable<Question> questions) => questions.Aggregate(0UL, (bits, question) => bits | question.Bit);
    }
}
