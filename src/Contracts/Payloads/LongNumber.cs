using System.Globalization;

namespace ArmPayloads.Contracts.Payloads;

/// <summary>A canonical number taken apart: sign, significant digits, and the decimal exponent of the first of them.</summary>
internal readonly struct LongNumber
{
    private readonly int _sign;
    private readonly string _digits;

    // So far out that a double is exact enough to compare it with the length of a text.
    private readonly double _exponent;

    private LongNumber(int sign, string digits, double exponent)
    {
        _sign = sign;
        _digits = digits;
        _exponent = exponent;
    }

    public bool IsInteger => _sign == 0 || _exponent >= _digits.Length - 1;

    public static LongNumber Parse(string canonical)
    {
        var isNegative = canonical[0] == '-';
        var text = isNegative ? canonical.Substring(1) : canonical;
        var e = text.IndexOf('e');
        var mantissa = e < 0 ? text : text.Substring(0, e);
        var point = mantissa.IndexOf('.');
        var all = point < 0 ? mantissa : mantissa.Remove(point, 1);
        var digits = all.TrimStart('0');
        if (digits.Length == 0)
            return new LongNumber(0, "", 0);
        var shift = (point < 0 ? mantissa.Length : point) - 1 - (all.Length - digits.Length);
        return new LongNumber(isNegative ? -1 : 1, digits.TrimEnd('0'), shift + (e < 0 ? 0 : Exponent(text.Substring(e + 1))));
    }

    public int CompareTo(LongNumber other)
    {
        if (_sign != other._sign || _sign == 0)
            return _sign.CompareTo(other._sign);
        var size = _exponent != other._exponent ? _exponent.CompareTo(other._exponent) : string.CompareOrdinal(_digits, other._digits);
        return size * _sign;
    }

    // .NET Framework refuses what is too large for a double; no exponent of a readable text is.
    private static double Exponent(string text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
}
