namespace ArmPayloads.Benchmarks.Measuring;

/// <summary>
/// What is ten times as large takes ten times the work, and not a hundred times. Work is what is done while nothing is
/// collected: see <see cref="QuietRegion"/>. The second line is what a user waits for. It has no budget, because the smaller
/// thing mostly ends before its first collection: the faster both become, the greater this ratio.
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
        Ratio waiting = Contest.Time(large, small);
        Ratio work = Contest.Work(large, () => Repeat(small)).Times(Times);
        yield return new Line(row, $"{Times} times {noun}", noun, work, Budget);
        yield return new Line($"{row}, with collector", $"{Times} times {noun}", noun, waiting, null);
    }

    // As much as the large one does at once, so that both find their memory in the same state.
    private static void Repeat(Action small)
    {
        for (int i = 0; i < Times; i++)
            small();
    }
}
