using ArmPayloads.Benchmarks.Measuring;
using ArmPayloads.Benchmarks.Payloads;
using ArmPayloads.CustomerInsights;

namespace ArmPayloads.Benchmarks.Rows;

/// <summary>A definition ten times as large takes ten times the work.</summary>
internal sealed class SetGrowth : Row
{
    private const int Size = 30;
    private const int Times = 10;

    public override string Name => "set growth";

    public override IEnumerable<Line> Measure()
    {
        HubDefinition small = Hubs.Of(Size);
        HubDefinition large = Hubs.Of(Times * Size);
        if (large.Validate().Any(finding => finding.Severity != RuleSeverity.Info))
            throw new InvalidOperationException($"The hub is not valid: {string.Join("; ", large.Validate().Take(3))}");
        yield return new Line(Name, "10 times the hub", "the hub", Contest.Time(() => large.Validate(), () => small.Validate()), 11);
    }
}
