using System.Globalization;

namespace ArmPayloads.Tests;

/// <summary>
/// The seed of random tests: the same in every run, so that a build is red only for a reason in the change.
/// ARMPAYLOADS_SEED sets another one; a number repeats a run, "random" looks for something new.
/// </summary>
internal static class TestSeed
{
    private const int Default = 20170426;

    public static int Value { get; } = Environment.GetEnvironmentVariable("ARMPAYLOADS_SEED") switch
    {
        null or "" => Default,
        "random" => Random.Shared.Next(),
        var text => int.Parse(text, CultureInfo.InvariantCulture),
    };
}
