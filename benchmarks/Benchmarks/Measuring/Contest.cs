namespace ArmPayloads.Benchmarks.Measuring;

/// <summary>
/// Runs two things by turns and compares the processor time they take. What disturbs the machine disturbs both, and the
/// ratio of each round is taken by itself, so that a slow minute does not weigh on one side only.
/// </summary>
internal static class Contest
{
    private const int Rounds = 11;

    // Compilers and generators are many methods that are each called rarely: on a slow machine it takes six seconds until
    // all are compiled as they stay, and three times as long for each generation until then.
    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan s_settling = TimeSpan.FromSeconds(0.5);

    // A round that ends before the first collection has its garbage for nothing, while the other side pays for its own.
    private static readonly TimeSpan s_leastRound = TimeSpan.FromSeconds(1);

    /// <summary>The processor time of one thing by that of the other, both done once.</summary>
    public static Ratio Time(Action ours, Action reference)
    {
        var (ourCount, referenceCount) = WarmUp(ours, reference);
        return Compare(() => TimeOf(ours, ourCount), () => TimeOf(reference, referenceCount));
    }

    /// <summary>The same while nothing is collected.</summary>
    public static Ratio Work(Action ours, Action reference)
    {
        var (ourCount, referenceCount) = WarmUp(ours, reference);
        long bytes = Math.Max(AllBytesOf(ours), AllBytesOf(reference));
        return Compare(() => WorkOf(ours, ourCount, bytes), () => WorkOf(reference, referenceCount, bytes));
    }

    /// <summary>The bytes that one thing allocates by those of the other, both done once, warm.</summary>
    public static Ratio Allocation(Action ours, Action reference) => Ratio.Exactly(BytesOf(ours) / BytesOf(reference));

    private static Ratio Compare(Func<double> ours, Func<double> reference)
    {
        List<(double Ours, double Reference)> rounds = [];
        for (int round = 0; round < Rounds; round++)
        {
            // Who goes first takes turns, too.
            double first = round % 2 == 0 ? ours() : reference();
            double second = round % 2 == 0 ? reference() : ours();
            rounds.Add(round % 2 == 0 ? (first, second) : (second, first));
        }

        return Ratio.Of(rounds);
    }

    // How often each must be done for a round that is long against the clock's grain.
    private static (int Ours, int Reference) WarmUp(Action ours, Action reference)
    {
        WarmUp(ours, s_warmUp);
        WarmUp(reference, s_warmUp);
        // Once more, because each has trained the methods that both use.
        return (WarmUp(ours, s_settling), WarmUp(reference, s_settling));
    }

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

    // Once, in microseconds: a TimeSpan would round to tenths of them.
    private static double TimeOf(Action action, int count)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        TimeSpan start = Environment.CpuUsage.TotalTime;
        for (int i = 0; i < count; i++)
            action();
        return (Environment.CpuUsage.TotalTime - start).TotalMicroseconds / count;
    }

    // Memory is set aside for each time anew, which is not measured.
    private static double WorkOf(Action action, int count, long bytes)
    {
        double time = 0;
        for (int i = 0; i < count; i++)
            time += QuietRegion.TimeOf(action, bytes);
        return time / count;
    }

    // On all threads.
    private static long AllBytesOf(Action action)
    {
        long start = GC.GetTotalAllocatedBytes(precise: true);
        action();
        return GC.GetTotalAllocatedBytes(precise: true) - start;
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
