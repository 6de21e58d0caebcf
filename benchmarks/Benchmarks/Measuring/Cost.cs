namespace ArmPayloads.Benchmarks.Measuring;

/// <summary>The processor time that something takes, once.</summary>
/// <param name="Total">All of it.</param>
/// <param name="Collector">What the garbage collector takes of it, while everything else stands still.</param>
internal sealed record Cost(TimeSpan Total, TimeSpan Collector)
{
    /// <summary>What the thing itself takes.</summary>
    public TimeSpan Own => Total - Collector;
}
