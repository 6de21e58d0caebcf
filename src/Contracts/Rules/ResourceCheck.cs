using ArmPayloads.Contracts.Evaluation;

namespace ArmPayloads.Contracts.Rules;

/// <summary>Everything that is checked of one payload: its schema, its members, its name, its rules.</summary>
internal sealed class ResourceCheck(RuleScope scope, string type, FindingList findings)
{
    public void Run()
    {
        var api = scope.Set.Api;
        if (scope.Resource is { } resource && NameFindings.Of(api, resource) is { } name)
            findings.Add(name);
        if (api.Schema(type) is not { } schema)
            return;
        var (violations, visits) = SchemaEvaluation.Inspect(schema, scope.Holder, api.Schema);
        new MemberFindings(scope, findings).Walk(type);
        var schemaFindings = new SchemaFindings(scope, type, visits);
        foreach (var violation in violations)
            findings.Add(schemaFindings.Of(violation));
        foreach (var visit in visits)
            RunRules(visit);
    }

    private void RunRules(RuleVisit visit)
    {
        var holder = scope with { Holder = visit.Value, Pointer = visit.Path, Rules = visit.Rules.Rules, Root = scope.Root };
        foreach (var rule in visit.Rules.Rules)
            RuleRun.Over(holder, rule, findings);
    }
}
