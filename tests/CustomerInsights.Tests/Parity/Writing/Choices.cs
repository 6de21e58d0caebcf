namespace ArmPayloads.CustomerInsights.Tests.Parity;

/// <summary>
/// Choices that follow from a few random numbers, so that a generator of random values decides and nobody else. Without
/// any number all are the first option.
/// </summary>
internal sealed class Choices(IReadOnlyList<int> numbers)
{
    private uint _next;

    public static Choices Plain => new([]);

    /// <summary>From zero to below the count.</summary>
    public int Next(int count)
    {
        if (numbers.Count == 0 || count < 2)
            return 0;
        var number = (uint)numbers[(int)(_next % numbers.Count)];
        // The numbers are few: each round uses them in another way.
        return (int)(Mixed(number + (0x9E3779B9 * ++_next)) % count);
    }

    /// <summary>Whether something happens that happens once in so many times; never without numbers.</summary>
    public bool Once(int inTimes) => Next(inTimes) == inTimes - 1;

    public T Of<T>(IReadOnlyList<T> options) => options[Next(options.Count)];

    private static uint Mixed(uint value)
    {
        value = (value ^ (value >> 16)) * 0x85EBCA6B;
        value = (value ^ (value >> 13)) * 0xC2B2AE35;
        return value ^ (value >> 16);
    }
}
