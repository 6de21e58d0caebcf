namespace ArmPayloads.Benchmarks.Measuring;

/// <summary>
/// Runs two things by turns and compares the processor time they take. What disturbs the machine disturbs both, and the
/// ratio of each round is taken by itself, so that a slow minute does not weigh on one side only.
/// </summary>
internal static class Contest
{
    private const int Rounds = 11;

    // Compilers and generators are many methods that are each called rarely: it takes seconds until all are compiled as they stay.
    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan s_settling = TimeSpan.FromSeconds(0.5);

    // A round that ends before the first collection has its garbage for nothing, while the other side pays for its own.
    private static readonly TimeSpan s_leastRound = TimeSpan.FromSeconds(1);

    /// <summary>The processor time of one thing by that of the other, both done once.</summary>
    public static Ratio Time(Action ours, Action reference) => Ratio.Of(Run(ours, reference), cost => cost.Total);

    /// <summary>What each round took, both done once.</summary>
    public static IReadOnlyList<(Cost Ours, Cost Reference)> Run(Action ours, Action reference)
    {
        WarmUp(ours, s_warmUp);
        WarmUp(reference, s_warmUp);
        // Once more, because each has trained the methods that both use.
        int ourCount = WarmUp(ours, s_settling);
        int referenceCount = WarmUp(reference, s_settling);
        List<(Cost Ours, Cost Reference)> rounds = [];
        for (int round = 0; round < Rounds; round++)
        {
            // Who goes first takes turns, too.
            Cost first = round % 2 == 0 ? CostOf(ours, ourCount) : CostOf(reference, referenceCount);
            Cost second = round % 2 == 0 ? CostOf(reference, referenceCount) : CostOf(ours, ourCount);
            rounds.Add(round % 2 == 0 ? (first, second) : (second, first));
        }

        return rounds;
    }

    /// <summary>The bytes that one thing allocates by those of the other, both done once, warm.</summary>
    public static Ratio Allocation(Action ours, Action reference) => Ratio.Exactly(BytesOf(ours) / BytesOf(reference));

    // How often it must be done for a round that is long against the clock's grain.
    private static int WarmUp(Action action, TimeSpan least)
    {
        TimeSpan used = TimeSpan.Zero;
        int count = 0;
        // Twice as many each time, because to ask for the time takes longer than many an action.
        for (int times = 1; used < least; times *= 2)
        {
            TimeSpan start = Environment.CpuUsage.TotalTime;
            for (int i = 0; i < times; i++)
                action();
            TimeSpan last = Environment.CpuUsage.TotalTime - start;
            used += last;
            count = (int)(times * (s_leastRound / last));
        }

        return Math.Max(1, count);
    }

    private static Cost CostOf(Action action, int count)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        (TimeSpan start, TimeSpan pauses) = (Environment.CpuUsage.TotalTime, GC.GetTotalPauseDuration());
        for (int i = 0; i < count; i++)
            action();
        return new Cost((Environment.CpuUsage.TotalTime - start).TotalMicroseconds / count, (GC.GetTotalPauseDuration() - pauses).TotalMicroseconds / count);
    }

    private static double BytesOf(Action action)
    {
        const int times = 100;
        for (int i = 0; i < times; i++)
            action();
        long start = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < times; i++)
            action();
        return (GC.GetAllocatedBytesForCurrentThread() - start) / (double)times;
    }
}
