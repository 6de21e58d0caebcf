using ArmPayloads.Benchmarks.Measuring;
using ArmPayloads.Benchmarks.Payloads;
using ArmPayloads.CustomerInsights;

namespace ArmPayloads.Benchmarks.Rows;

/// <summary>A definition ten times as large takes ten times the work.</summary>
internal sealed class SetGrowth : Row
{
    private const int Size = 30;

    public override string Name => "set growth";

    public override IEnumerable<Line> Measure()
    {
        HubDefinition small = Hubs.Of(Size);
        HubDefinition large = Hubs.Of(Growth.Times * Size);
        if (large.Validate().Any(finding => finding.Severity != RuleSeverity.Info))
            throw new InvalidOperationException($"The hub is not valid: {string.Join("; ", large.Validate().Take(3))}");
        return Growth.Measure(Name, "the hub", () => large.Validate(), () => small.Validate());
    }
}
