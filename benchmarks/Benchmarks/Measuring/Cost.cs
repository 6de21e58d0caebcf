namespace ArmPayloads.Benchmarks.Measuring;

/// <summary>The processor time that something takes, once, in microseconds: a fraction of them, where a TimeSpan would round to tenths.</summary>
/// <param name="Total">All of it.</param>
/// <param name="Collector">What the garbage collector takes of it, while everything else stands still.</param>
internal sealed record Cost(double Total, double Collector)
{
    /// <summary>What the thing itself takes.</summary>
    public double Own => Total - Collector;
}
