using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Keywords;

namespace ArmPayloads.Contracts.Rules;

/// <summary>Everything that is checked of one payload: its schema, its members, its name, its rules.</summary>
internal sealed class ResourceCheck(RuleScope scope, FindingList findings)
{
    /// <summary>Whether it is known that there is nothing to say of the members.</summary>
    public bool AllMembersFit { get; init; }

    public void Run()
    {
        var api = scope.Set.Api;
        // In no definition a name is that of an id, which is looked at by itself.
        if (!scope.Set.IsOpenWorld && scope.Resource is { } resource && NameFindings.Of(api, resource) is { } name)
            findings.Add(name);
        if (api.Schema(scope.Type) is not { } schema)
            return;
        var (violations, visits) = SchemaEvaluation.Inspect(schema, scope.Holder, scope.Types.Resolver);
        if (!AllMembersFit)
            new MemberFindings(scope, findings).Walk();
        if (violations.Count > 0)
            Add(violations, new SchemaFindings(scope, visits));
        foreach (var visit in visits)
            RuleRun.Over(scope with { Holder = visit.Value, Path = visit.Path, Rules = visit.Rules }, findings);
    }

    private void Add(IReadOnlyList<Violation> violations, SchemaFindings schemaFindings)
    {
        foreach (var violation in violations)
        {
            if (violation.Keyword is OneOfKeyword or AnyOfKeyword or NotKeyword)
                findings.AddOfForms(schemaFindings.Of(violation));
            else
                findings.Add(schemaFindings.Of(violation));
        }
    }
}
