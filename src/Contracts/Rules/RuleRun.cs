using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Rules.Verbs;

namespace ArmPayloads.Contracts.Rules;

/// <summary>One rule over one object, or over one element of it.</summary>
internal sealed class RuleRun
{
    private readonly RuleScope _scope;
    private readonly Selected? _element;
    private readonly PathWalker _walker;
    private readonly FindingList _findings;

    private RuleRun(RuleScope scope, RuleContract rule, Selected? element, FindingList findings)
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
    public Selected Subject => _element ?? _scope.AsSelected;

    /// <summary>Runs the rules of an object, each over all of its elements.</summary>
    /// <param name="payload">The scope of what the object stands in: its payload, or the set.</param>
    /// <param name="visit">The object.</param>
    /// <param name="findings">What the rules have to say.</param>
    public static void Over(RuleScope payload, RuleVisit visit, FindingList findings)
    {
        // Rules have nothing to say of most objects, which then need no scope.
        RuleScope? scope = null;
        foreach (var group in visit.Rules.GroupsIn(payload.Set))
        {
            var candidates = group.Each is null ? group.For(visit.Value, payload.Tester) : default;
            if (group.Each is null && candidates.IsEmpty)
                continue;
            scope ??= payload with { Holder = visit.Value, Path = visit.Path, Rules = visit.Rules };
            if (group.Each is { } each)
                Over(scope, group, new PathWalker(scope, null, null).Select(each).Items, findings);
            else
                Over(scope, group, candidates, findings);
        }
    }

    private static void Over(RuleScope scope, RuleGroup group, RuleTable.Candidates candidates, FindingList findings)
    {
        for (var i = 0; i < group.Rules.Count; i++)
            Over(scope, group.Rules[i], null, candidates.Of(i), findings);
    }

    private static void Over(RuleScope scope, RuleGroup group, EquatableArray<Selected> elements, FindingList findings)
    {
        var candidates = new RuleTable.Candidates[elements.Count];
        var ofAny = default(RuleTable.Candidates);
        for (var i = 0; i < candidates.Length; i++)
            ofAny = ofAny.Or(candidates[i] = group.For(elements[i].Node, scope.Tester));
        // Rule by rule, so that what a rule says comes in the order of the rules wherever it is marked.
        for (var i = 0; i < group.Rules.Count; i++)
        {
            for (var j = 0; ofAny.Has(i) && j < candidates.Length; j++)
                Over(scope, group.Rules[i], elements[j], candidates[j].Of(i), findings);
        }
    }

    private static void Over(RuleScope scope, RuleContract rule, Selected? element, RuleTable.Candidate known, FindingList findings)
    {
        if (known.IsOne && !IsKept(scope, rule, element?.Node ?? scope.Holder, known))
            rule.Verb.Evaluate(new RuleRun(scope, rule, element, findings));
    }

    // The rule is silent unless its condition certainly holds. What most rules demand is a schema, which is quickly told.
    private static bool IsKept(RuleScope scope, RuleContract rule, PayloadNode subject, RuleTable.Candidate known) =>
        (rule.If is not null && !known.HasCondition && scope.Tester.Evaluate(rule.If, subject) != Verdict.Valid)
        || (rule.Verb is ThenVerb then && !known.HasDemand && scope.Tester.Evaluate(then.Schema, subject) == Verdict.Valid);

    public Selection Select(RulePath path) => _walker.Select(path);

    public Verdict Test(SchemaContract schema, PayloadNode value) => _scope.Tester.Evaluate(schema, value);

    /// <summary>What certainly breaks a schema.</summary>
    public IReadOnlyList<Violation> Violations(SchemaContract schema, PayloadNode value) =>
        SchemaEvaluation.Violations(schema, value, _scope.Types.Resolver);

    /// <summary>What each value of a path refers to, with the value itself.</summary>
    public IReadOnlyList<(Selected Value, Selection Target)> Referred(RulePath path)
    {
        var referred = new List<(Selected, Selection)>();
        foreach (var alternative in path.Alternatives)
        {
            foreach (var value in _walker.Select(alternative).Items)
                referred.Add((value, _walker.Follow(value, alternative)));
        }
        return referred;
    }

    /// <summary>Reports a violation at the token that the rule marks, or else at the one given.</summary>
    public void Report(
        string id, Selected at, string? value = null, string? target = null, string? suggestion = null, RuleSeverity? severity = null, FindingEdit? edit = null)
    {
        var marked = Marked ?? at;
        var shown = RuleMessage.ShowsValue(Rule.Message) ? Shown(marked, value ?? marked.Text) : null;
        var message = RuleMessage.Fill(Rule.Message, shown, target, suggestion);
        id = Rule.Diagnostic ?? id;
        if (Rule.Edit is { } declared)
            edit = new EditBuilder(_scope.Root).Declared(declared, Select);
        var isInSet = marked.IsInSet;
        _findings.Add(new Finding(
            id,
            Rule.Name,
            severity ?? Rule.Severity,
            message,
            isInSet ? AddressOf(marked) : marked.Scope.Address,
            isInSet ? PointerOf(marked) : marked.Pointer,
            suggestion,
            isInSet ? null : edit,
            HelpLinks.Of(_scope.Set.Api, id, Rule.Name),
            marked.Node.Place));
    }

    /// <summary>Reports a name that should be another one.</summary>
    public void ReportName(string id, Selected at, NameInText name, string? suggestion, RuleSeverity? severity = null, string? target = null) =>
        Report(id, at, name.Text, target, suggestion, severity, suggestion is null ? null : Respelled(at, name.Replaced(at.Text!, suggestion)));

    /// <summary>Reports what breaks a schema: where it does, unless the rule says where.</summary>
    public void Report(string id, Selected at, Violation violation)
    {
        var pointer = at.Pointer + violation.Path;
        var node = violation.Keyword is NothingKeyword && PayloadLocation.Find(_scope.Root, pointer).NamePlace is { } name
            ? new PayloadText(JsonPointer.Last(pointer), name)
            : violation.Value;
        var edit = Rule.Edit is null && SchemaFindings.MayMend(violation) ? EditOf(violation with { Path = pointer }) : null;
        var path = JsonPointer.Split(violation.Path).Aggregate(at.Path, (holder, name) => holder.Below(name));
        Report(id, Selected.Start(node, at.Scope, path), Rule.At is null ? ValueOf(violation) ?? JsonPointer.Last(pointer) : null, edit: edit);
    }

    private FindingEdit? EditOf(Violation violation)
    {
        var edit = new SchemaFindings(_scope with { Holder = _scope.Root }, []).EditOf(violation);
        return violation.Member is { } member && edit is not null && !Mends(edit, member) ? null : edit;
    }

    private Selected? Marked => Rule.At is { } path && Select(path).Items is { Count: > 0 } tokens ? tokens[0] : null;

    private FindingEdit Respelled(Selected at, string text)
    {
        var edits = new EditBuilder(_scope.Root);
        return at.Named is null ? edits.ChangeTo(at.Pointer, text) : edits.Rename(at.Pointer, text);
    }

    // A value that somebody has to fill in may break the same rule; then it is of no use.
    private bool Mends(FindingEdit edit, string member) =>
        Rule.Verb is not ThenVerb then
        || then.Schema.Get<PropertiesKeyword>()?[member] is not { } property
        || Test(property.Schema, JsonPayload.WithoutPlaces(JsonDocumentSyntax.Parse(edit.Steps[0].Value!).Root)) != Verdict.Invalid;

    private static string? ValueOf(Violation violation) => violation.Keyword is NothingKeyword ? null : (violation.Value as PayloadText)?.Value;

    // No message repeats a secret.
    private string? Shown(Selected marked, string? value) =>
        ReferenceEquals(marked.Scope.Root, _scope.Root) && value != JsonPointer.Last(marked.Pointer) && _scope.Types.IsSecret(_scope.Type, _scope.Root, marked.Pointer) ? "..." : value;

    // In the set, the first two steps of a pointer are collection and name.
    private static string AddressOf(Selected selected) => string.Join("/", JsonPointer.Split(selected.Pointer).Take(2));

    private static string PointerOf(Selected selected) => JsonPointer.Split(selected.Pointer).Skip(2).Aggregate("", JsonPointer.Append);
}
