using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Rules;

/// <summary>One rule over one object, or over one element of it.</summary>
internal sealed class RuleRun
{
    private readonly RuleScope _scope;
    private readonly Selected? _element;
    private readonly PathWalker _walker;
    private readonly List<Finding> _findings;

    private RuleRun(RuleScope scope, RuleContract rule, Selected? element, List<Finding> findings)
    {
        _scope = scope;
        Rule = rule;
        _element = element;
        _walker = new PathWalker(scope, References.EachOf(rule), element);
        _findings = findings;
    }

    public RuleContract Rule { get; }

    public RuleScope Scope => _scope;

    /// <summary>What the rule looks at: the element, or the object that holds the rule.</summary>
    public Selected Subject => _element ?? new Selected(_scope.Holder, _scope, _scope.Pointer);

    /// <summary>Runs a rule over each of its elements.</summary>
    public static void Over(RuleScope scope, RuleContract rule, List<Finding> findings)
    {
        if (rule.Each is not { } each)
        {
            new RuleRun(scope, rule, null, findings).Evaluate();
            return;
        }
        foreach (var element in new PathWalker(scope, null, null).Select(each).Items)
            new RuleRun(scope, rule, element, findings).Evaluate();
    }

    public Selection Select(RulePath path) => _walker.Select(path);

    public Verdict Test(SchemaContract schema, PayloadNode value) => SchemaEvaluation.Test(schema, value, _scope.Set.Api.Schema);

    /// <summary>What each value of a path refers to, with the value itself.</summary>
    public IEnumerable<(Selected Value, Selection Target)> Referred(RulePath path) =>
        from alternative in path.Alternatives
        from value in _walker.Select(alternative).Items
        select (value, _walker.Follow(value, alternative));

    /// <summary>Reports a violation at the token that the rule marks, or else at the one given.</summary>
    public void Report(string id, Selected at, string? value = null, string? target = null, string? suggestion = null, RuleSeverity? severity = null)
    {
        var marked = Rule.At is { } path && Select(path).Items is { Count: > 0 } tokens ? tokens[0] : at;
        var message = RuleMessage.Fill(Rule.Message, value ?? marked.Text, target, suggestion);
        _findings.Add(new Finding(id, Rule.Name, severity ?? Rule.Severity, message, marked.Scope.Address.Length > 0 ? marked.Scope.Address : AddressOf(marked), PointerOf(marked), suggestion, marked.Node.Place));
    }

    // The rule is silent unless its condition certainly holds.
    private void Evaluate()
    {
        if (Rule.If is null || Test(Rule.If, Subject.Node) == Verdict.Valid)
            Rule.Verb.Evaluate(this);
    }

    // In the set, the first two steps of a pointer are collection and name.
    private static string AddressOf(Selected selected) => string.Join("/", Json.JsonPointer.Split(selected.Pointer).Take(2));

    private static string PointerOf(Selected selected) => selected.Scope.Address.Length > 0
        ? selected.Pointer
        : Json.JsonPointer.Split(selected.Pointer).Skip(2).Aggregate("", Json.JsonPointer.Append);
}
