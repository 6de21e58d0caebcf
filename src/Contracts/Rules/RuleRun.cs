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

    public RuleRun(RuleScope scope, RuleContract rule, Selected? element, FindingList findings)
    {
        _scope = scope;
        Rule = rule;
        _element = element;
        _walker = new PathWalker(scope, References.EachOf(rule), element);
        _findings = findings;
    }

    public RuleContract Rule { get; }

    public RuleScope Scope => _scope;

    public PayloadScope Payload => _scope.Payload;

    /// <summary>What the rule looks at: the element, or the object that holds the rule.</summary>
    public Selected Subject => _element ?? _scope.AsSelected;

    public void Run() => Rule.Verb.Evaluate(this);

    public Selection Select(RulePath path) => _walker.Select(path);

    public Verdict Test(SchemaContract schema, PayloadNode value) => Payload.Tester.Evaluate(schema, value);

    /// <summary>What certainly breaks a schema.</summary>
    public IReadOnlyList<Violation> Violations(SchemaContract schema, PayloadNode value) => Payload.Tester.ViolationsOf(schema, value);

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
            edit = new EditBuilder(Payload.Root).Declared(declared, Select);
        var isInSet = marked.IsInSet;
        _findings.Add(new Finding(
            id,
            Rule.Name,
            severity ?? Rule.Severity,
            message,
            isInSet ? AddressOf(marked) : marked.Scope.Payload.Address,
            isInSet ? PointerOf(marked) : marked.Pointer,
            suggestion,
            isInSet ? null : edit,
            Payload.Types.HelpLink(id, Rule.Name),
            marked.Node.Place));
    }

    /// <summary>Reports a name that should be another one.</summary>
    public void ReportName(string id, Selected at, NameInText name, string? suggestion, RuleSeverity? severity = null, string? target = null) =>
        Report(id, at, name.Text, target, suggestion, severity, suggestion is null ? null : Respelled(at, name.Replaced(at.Text!, suggestion)));

    /// <summary>Reports what breaks a schema: where it does, unless the rule says where.</summary>
    public void Report(string id, Selected at, Violation violation)
    {
        var path = at.Path.Below(violation.Way);
        var pointer = path.ToString();
        var node = violation.Keyword is NothingKeyword && PayloadLocation.Find(Payload.Root, pointer).NamePlace is { } name
            ? new PayloadText(JsonPointer.Last(pointer), name)
            : violation.Value;
        var edit = Rule.Edit is null && SchemaFindings.MayMend(violation) ? EditOf(violation with { Way = path }) : null;
        Report(id, Selected.Start(node, at.Scope, path), Rule.At is null ? ValueOf(violation) ?? JsonPointer.Last(pointer) : null, edit: edit);
    }

    private FindingEdit? EditOf(Violation violation)
    {
        var edit = new SchemaFindings(Payload, []).EditOf(violation);
        return violation.Member is { } member && edit is not null && !Mends(edit, member) ? null : edit;
    }

    private Selected? Marked => Rule.At is { } path && Select(path).Items is { Count: > 0 } tokens ? tokens[0] : null;

    private FindingEdit Respelled(Selected at, string text)
    {
        var edits = new EditBuilder(Payload.Root);
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
        ReferenceEquals(marked.Scope.Payload.Root, Payload.Root) && Payload.Types.IsSecret(Payload.Type, Payload.Root, marked.Path) && value != JsonPointer.Last(marked.Pointer) ? "..." : value;

    // In the set, the first two steps of a pointer are collection and name.
    private static string AddressOf(Selected selected) => string.Join("/", JsonPointer.Split(selected.Pointer).Take(2));

    private static string PointerOf(Selected selected) => JsonPointer.Split(selected.Pointer).Skip(2).Aggregate("", JsonPointer.Append);
}
