namespace ArmPayloads.Benchmarks.Measuring;

/// <summary>
/// What is ten times as large takes ten times the work, and not a hundred times. The second line leaves out the garbage
/// collector, which looks through everything that is alive again and again: where only the first is over, no algorithm is
/// to blame, but what is kept alive.
/// </summary>
internal static class Growth
{
    public const int Times = 10;
    private const double Budget = 11;

    /// <summary>The two lines.</summary>
    /// <param name="row">What grows.</param>
    /// <param name="noun">What there is once, and ten times.</param>
    /// <param name="large">Works on ten times as much.</param>
    /// <param name="small">Works on it once.</param>
    public static IEnumerable<Line> Measure(string row, string noun, Action large, Action small)
    {
        var rounds = Contest.Run(large, small);
        yield return new Line(row, $"{Times} times {noun}", noun, Ratio.Of(rounds, cost => cost.Total), Budget);
        yield return new Line($"{row}, without collector", $"{Times} times {noun}", noun, Ratio.Of(rounds, cost => cost.Own), Budget);
    }
}
