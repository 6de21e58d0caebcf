using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Keywords;

namespace ArmPayloads.Contracts.Rules;

/// <summary>Everything that is checked of one payload: its schema, its members, its name, its rules.</summary>
internal readonly struct ResourceCheck(PayloadScope scope, FindingList findings)
{
    /// <summary>Whether it is known that there is nothing to say of the members.</summary>
    public bool AllMembersFit { get; init; }

    public void Run()
    {
        // In no definition a name is that of an id, which is looked at by itself.
        if (!scope.Set.IsOpenWorld && scope.Resource is { } resource && NameFindings.Of(scope.Set.Api, resource) is { } name)
            findings.Add(name);
        if (!RunAtFirstLook())
            RunClosely();
    }

    /// <summary>Does nothing where the payload needs a closer look: then it answers false.</summary>
    public bool RunAtFirstLook()
    {
        var visits = scope.Tools.Visits;
        visits.Clear();
        if (!FirstLook.Suffices(scope.Types, scope.Type, scope.Root, scope.Tester, visits))
        {
            // What a look that was lost has found out depends on where it began.
            scope.Tester.Forget();
            return false;
        }
        RunRules(visits);
        return true;
    }

    /// <summary>Looks at all that may be wrong.</summary>
    public void RunClosely()
    {
        if (scope.Set.Api.Schema(scope.Type) is not { } schema)
            return;
        var (violations, visits) = SchemaEvaluation.Inspect(schema, scope.Root, scope.Types.Resolver);
        if (!AllMembersFit)
            new MemberFindings(scope, findings).Walk();
        if (violations.Count > 0)
            Add(violations, new SchemaFindings(scope, visits));
        RunRules(visits);
    }

    private void RunRules(List<RuleVisit> visits)
    {
        foreach (var visit in visits)
            new ObjectRun(scope, visit, findings).Run();
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
