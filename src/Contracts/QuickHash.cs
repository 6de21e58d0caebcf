using System.Runtime.CompilerServices;

namespace ArmPayloads.Contracts;

/// <summary>A hash of a name that is told at a glance. Names are short and mostly differ in length or in one of the characters looked at.</summary>
internal static class QuickHash
{
    private const int MaxAscii = 0x7F;
    private const int CaseBit = 0x20;

    /// <summary>The hash of a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="ignoreCase">Names that differ in letter case only share one.</param>
    /// <returns>Never less than 0, but for names whose letter case cannot be told at a glance.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Of(string name, bool ignoreCase = false)
    {
        var length = name.Length;
        if (length == 0)
            return 0;
        int first = name[0], middle = name[length / 2], last = name[length - 1];
        if (!ignoreCase)
            return Of(length, first, middle, last);
        // Of two ASCII letters, only those of the other case differ in nothing but this bit.
        return (first | middle | last) > MaxAscii ? -1 : Of(length, first | CaseBit, middle | CaseBit, last | CaseBit);
    }

    /// <summary>The hash of a part of a text that is not empty, as the name that it would be.</summary>
    public static int Of(string text, int start, int length) => Of(length, text[start], text[start + length / 2], text[start + length - 1]);

    private static int Of(int length, int first, int middle, int last) => unchecked(((length * 31 + first) * 31 + middle) * 31 + last) & int.MaxValue;
}
