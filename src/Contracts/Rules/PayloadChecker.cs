using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Rules;

/// <summary>Holds definitions against an API: schemas, rules, names. The one engine behind every surface.</summary>
public static class PayloadChecker
{
    /// <summary>Every finding of a set, by resource and place.</summary>
    public static IReadOnlyList<Finding> Check(PayloadSet set)
    {
        var findings = new List<Finding>();
        var scope = new RuleScope(set, null, set.Collections, "", [], new RuleCache(set));
        foreach (var resource in set.Resources)
            Check(scope.Whole(resource), findings);
        return findings;
    }

    private static void Check(RuleScope scope, List<Finding> findings)
    {
        var api = scope.Set.Api;
        if (api.Schema(scope.Resource!.Contract.Body) is not { } schema)
            return;
        var (violations, visits) = SchemaEvaluation.Inspect(schema, scope.Holder, api.Schema);
        findings.AddRange(violations.Select(violation => SchemaFindings.Of(scope, violation)));
        foreach (var visit in visits)
        {
            var holder = scope with { Holder = visit.Value, Pointer = visit.Path, Rules = visit.Rules.Rules };
            foreach (var rule in visit.Rules.Rules)
                RuleRun.Over(holder, rule, findings);
        }
    }
}
