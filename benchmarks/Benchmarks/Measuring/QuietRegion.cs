using System.Runtime;

namespace ArmPayloads.Benchmarks.Measuring;

/// <summary>
/// Runs something while nothing is collected. To leave out the collector's pauses would not do: it also decides how much
/// memory there is between two of them, and one side would then work in the processor's caches and the other one on pages
/// that the system has yet to clear.
/// </summary>
internal static class QuietRegion
{
    private const long Spare = 16L * 1024 * 1024;

    /// <summary>The processor time of something, in microseconds.</summary>
    /// <param name="action">What is measured, once.</param>
    /// <param name="bytes">What it allocates; a little more does not matter.</param>
    /// <exception cref="ArgumentOutOfRangeException">The collector never sets so much aside on this machine.</exception>
    /// <exception cref="InvalidOperationException">The memory is not to be had, or was not enough.</exception>
    public static double TimeOf(Action action, long bytes)
    {
        if (!GC.TryStartNoGCRegion(bytes + bytes / 4 + Spare))
            throw new InvalidOperationException($"There is no memory for {bytes} bytes without a collection.");
        TimeSpan start = Environment.CpuUsage.TotalTime;
        action();
        double time = (Environment.CpuUsage.TotalTime - start).TotalMicroseconds;
        if (GCSettings.LatencyMode != GCLatencyMode.NoGCRegion)
            throw new InvalidOperationException($"There was a collection, although memory for {bytes} bytes was there.");
        GC.EndNoGCRegion();
        // The runtime keeps what it has set aside for a while, and region after region would fill the machine.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return time;
    }
}
