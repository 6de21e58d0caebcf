using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Rules.Verbs;

/// <summary><c>order</c>: the first number is not above the second.</summary>
public sealed record OrderVerb(RulePath Low, RulePath High) : RuleVerb
{
    public override string Word => "order";

    internal override RulePath? About => Low;

    internal override void Evaluate(RuleRun run)
    {
        var (low, high) = (run.Select(Low), run.Select(High));
        if (low.Items.Count == 1 && high.Items.Count == 1
            && low.Items[0].Node is PayloadNumber least && high.Items[0].Node is PayloadNumber most
            && least.Value.CompareTo(most.Value) > 0)
            run.Report("ARMP301", low.Items[0], least.Value.ToString(), most.Value.ToString());
    }

    internal static RuleVerb? Read(RuleSource source)
    {
        if (source["order"] is not { } node)
            return null;
        var order = source.Below(node);
        var (low, high) = (order.RequiredPath("low"), order.RequiredPath("high"));
        return low is null || high is null ? null : new OrderVerb(low, high);
    }
}
