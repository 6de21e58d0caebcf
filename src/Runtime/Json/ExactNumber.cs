using System.Buffers;
using System.Text.Json;

namespace ArmPayloads;

/// <summary>
/// A JSON number as coefficient and power of ten, so that nothing is rounded: the built-in ways round a number with more
/// digits than a decimal holds, and refuse <c>1.0</c> as an integer.
/// </summary>
internal readonly struct ExactNumber
{
    // The largest coefficient that can still take a digit: floor(decimal.MaxValue / 10), and the digit it can take then.
    private const decimal LastStep = 7922816251426433759354395033m;
    private const int LastDigit = 5;
    private const int LongestPlain = 28;
    private const int LargestScale = 28;
    private const long ExponentLimit = int.MaxValue;

    private readonly decimal _coefficient;
    private readonly long _exponent;
    private readonly bool _negative;
    private readonly bool _tooLong;

    private ExactNumber(ReadOnlySpan<byte> text)
    {
        int pendingZeros = 0;
        bool fraction = false;
        int i = 0;
        for (; i < text.Length && text[i] is not ((byte)'e' or (byte)'E'); i++)
        {
            if (text[i] == '-')
                _negative = true;
            else if (text[i] == '.')
                fraction = true;
            else
            {
                // Zeros count only once another digit follows them: 1.000 is 1, however many there are.
                _exponent -= fraction ? 1 : 0;
                pendingZeros++;
                if (text[i] == '0')
                    continue;
                _tooLong |= !TryAppend(ref _coefficient, pendingZeros, text[i] - '0');
                pendingZeros = 0;
            }
        }

        _exponent += pendingZeros + ParseExponent(text.Slice(Math.Min(i + 1, text.Length)));
    }

    public bool HasFraction => _exponent < 0 && _coefficient != 0;

    public static ExactNumber Parse(ref Utf8JsonReader reader) => new(Bytes(ref reader));

    /// <summary>The number as a decimal if it is short and plain, which keeps the digits of <c>1.50</c>.</summary>
    public static bool TryPlain(ref Utf8JsonReader reader, out decimal value)
    {
        value = 0;
        ReadOnlySpan<byte> text = Bytes(ref reader);
        return text.Length <= LongestPlain && text.IndexOfAny((byte)'e', (byte)'E') < 0 && reader.TryGetDecimal(out value);
    }

    public bool TryToDecimal(out decimal value)
    {
        value = 0;
        if (_coefficient == 0)
            return true;
        value = _coefficient;
        if (_tooLong || _exponent < -LargestScale || _exponent > LargestScale)
            return false;
        for (long i = 0; i < _exponent; i++)
        {
            if (!TryAppend(ref value, 1, 0))
                return false;
        }

        int[] bits = decimal.GetBits(value);
        value = new decimal(bits[0], bits[1], bits[2], _negative, (byte)Math.Max(0, -_exponent));
        return true;
    }

    public bool TryToInteger(out long value)
    {
        value = 0;
        if (HasFraction || !TryToDecimal(out decimal exact) || exact < long.MinValue || exact > long.MaxValue)
            return false;
        value = (long)exact;
        return true;
    }

    private static ReadOnlySpan<byte> Bytes(ref Utf8JsonReader reader) =>
        reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;

    // Appends count digits: zeros, and the last one.
    private static bool TryAppend(ref decimal coefficient, int count, int digit)
    {
        for (; count > 0; count--)
        {
            int next = count == 1 ? digit : 0;
            if (coefficient > LastStep || (coefficient == LastStep && next > LastDigit))
                return false;
            coefficient = (coefficient * 10) + next;
        }

        return true;
    }

    private static long ParseExponent(ReadOnlySpan<byte> text)
    {
        long exponent = 0;
        foreach (byte character in text)
        {
            if (character is >= (byte)'0' and <= (byte)'9')
                exponent = Math.Min(ExponentLimit, (exponent * 10) + (character - '0'));
        }

        return text.Length > 0 && text[0] == '-' ? -exponent : exponent;
    }
}
