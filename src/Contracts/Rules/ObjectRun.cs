using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Rules;

/// <summary>The rules of one object, each over all of its elements.</summary>
/// <param name="payload">What the object stands in.</param>
/// <param name="visit">The object.</param>
/// <param name="findings">Get what the rules have to say.</param>
internal struct ObjectRun(PayloadScope payload, RuleVisit visit, FindingList findings)
{
    // Rules have nothing to say of most objects, which then need none.
    private RuleScope? _scope;

    private RuleScope Scope => _scope ??= new RuleScope(payload, visit.Value, visit.Path, visit.Rules);

    public void Run()
    {
        foreach (var group in visit.Rules.GroupsIn(payload.Set))
        {
            if (group.Each is { } each)
                RunOverElements(group, each);
            else
                RunOverHolder(group, group.NotKeptBy(visit.Value, payload.Tester));
        }
    }

    private void RunOverHolder(RuleGroup group, uint notKept)
    {
        for (var i = 0; notKept != 0; i++, notKept >>= 1)
        {
            if ((notKept & 1) != 0)
                new RuleRun(Scope, group.Rules[i], null, findings).Run();
        }
    }

    private void RunOverElements(RuleGroup group, RulePath each)
    {
        var concerned = new ConcernedElements(group, payload.Tester);
        if (each.GoesDown)
            NodeWalk.Over(visit.Value, each, ref concerned);
        else
            concerned.AddAll(ElementsOf(each));
        if (concerned.Rules != 0)
            RunOverElements(group, ElementsOf(each), concerned);
    }

    // Rule by rule, so that what a rule says comes in the order of the rules wherever it is marked.
    private void RunOverElements(RuleGroup group, EquatableArray<Selected> elements, ConcernedElements concerned)
    {
        for (var i = 0; i < group.Rules.Count; i++)
        {
            foreach (var (element, rules) in concerned.Found)
            {
                if ((rules & (1U << i)) != 0)
                    new RuleRun(Scope, group.Rules[i], elements[element], findings).Run();
            }
        }
    }

    private EquatableArray<Selected> ElementsOf(RulePath each) => new PathWalker(Scope, null, null).Select(each).Items;

    /// <summary>Elements that do not keep all rules of a group for certain.</summary>
    private struct ConcernedElements(RuleGroup group, SchemaEvaluation tester) : NodeWalk.IVisitor
    {
        private List<(int Element, uint Rules)>? _found;
        private int _count;

        /// <summary>The elements by their number, each with the bits of the rules.</summary>
        public readonly List<(int Element, uint Rules)> Found => _found ?? [];

        /// <summary>The bits of the rules of all.</summary>
        public uint Rules { get; private set; }

        public bool Visit(PayloadNode value)
        {
            if (group.NotKeptBy(value, tester) is not 0 and var rules)
            {
                (_found ??= []).Add((_count, rules));
                Rules |= rules;
            }
            _count++;
            return false;
        }

        public void AddAll(EquatableArray<Selected> elements)
        {
            foreach (var element in elements)
                Visit(element.Node);
        }
    }
}
