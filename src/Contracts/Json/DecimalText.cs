using System.Globalization;

namespace ArmPayloads.Contracts.Json;

/// <summary>Sums of whole numbers of any length, in their decimal digits: parsing a long one would take quadratic time.</summary>
internal static class DecimalText
{
    private const int DigitsOfAnyLong = 18;

    // The number may have a sign, and leading zeros.
    public static string Add(string number, int addend)
    {
        var isNegative = number[0] == '-';
        var digits = number.TrimStart('-', '+').TrimStart('0');
        if (digits.Length <= DigitsOfAnyLong)
        {
            var small = digits.Length == 0 ? 0 : long.Parse(digits, CultureInfo.InvariantCulture);
            return ((isNegative ? -small : small) + addend).ToString(CultureInfo.InvariantCulture);
        }

        // So long a number keeps its sign whatever an int does to it.
        var sum = AddToMagnitude(digits, isNegative ? -(long)addend : addend).TrimStart('0');
        return isNegative ? "-" + sum : sum;
    }

    private static string AddToMagnitude(string digits, long addend)
    {
        var sum = ("0" + digits).ToCharArray();
        var carry = addend;
        for (var i = sum.Length - 1; carry != 0; i--)
        {
            var value = sum[i] - '0' + carry;
            var digit = (value % 10 + 10) % 10;
            sum[i] = (char)('0' + digit);
            carry = (value - digit) / 10;
        }

        return new string(sum);
    }
}
