using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Contracts.Rules.Verbs;

/// <summary><c>most</c>: no more than so many of the selected values satisfy a schema; the first beyond is marked.</summary>
/// <param name="Of">The values.</param>
/// <param name="That">Which of them count.</param>
/// <param name="Count">How many there may be.</param>
public sealed record MostVerb(RulePath Of, SchemaContract That, int Count) : RuleVerb
{
    public override string Word => "most";

    internal override RulePath? About => Of;

    internal override void Evaluate(RuleRun run)
    {
        var certain = run.Select(Of).InOrder().Where(item => run.Test(That, item.Node) == Verdict.Valid).Skip(Count).ToList();
        if (certain.Count > 0)
            run.Report(SchemaFindings.AnyOther, certain[0]);
    }

    internal static RuleVerb? Read(RuleSource source)
    {
        if (source["most"] is not { } node)
            return null;
        var most = source.Below(node);
        var (of, that, count) = (most.RequiredPath("of"), most.Schema("that"), most.Count("count"));
        if (of is not null && that is not null && count is not null)
            return new MostVerb(of, that, count.Value);
        source.Problem(node, "'most' has a path 'of', a schema 'that' and a 'count'");
        return null;
    }
}
