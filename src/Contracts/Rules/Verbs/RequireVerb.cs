using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Contracts.Rules.Verbs;

/// <summary><c>require</c>: the thing that a value refers to satisfies a schema.</summary>
public sealed record RequireVerb(RulePath Of, SchemaContract That) : RuleVerb
{
    public override string Word => "require";

    internal override RulePath? About => Of;

    internal override IEnumerable<RulePath> Against => [Of.Followed()];

    internal override void Evaluate(RuleRun run)
    {
        foreach (var (value, target) in run.Referred(Of))
        {
            if (target.Items.Any(item => run.Test(That, item.Node) == Verdict.Invalid))
                run.Report("ARMP203", value, value.Text);
        }
    }

    internal static RuleVerb? Read(RuleSource source)
    {
        if (source["require"] is not { } node)
            return null;
        var require = source.Below(node);
        var of = require.RequiredPath("of");
        if (require.Schema("that") is { } that)
            return of is null ? null : new RequireVerb(of, that);
        source.Problem(node, "'require' has a path 'of' and a schema 'that'");
        return null;
    }
}
