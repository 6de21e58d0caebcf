using System.Globalization;

namespace ArmPayloads.Contracts.Json;

/// <summary>
/// The exact value of a JSON number of any length: a sign, the significant digits and the decimal exponent of the first
/// of them. Two numbers are equal if and only if their texts are. The work grows with the length of the number, not
/// with its value, so that <c>1e999999999</c> is cheap.
/// </summary>
internal readonly struct CanonicalNumber
{
    private readonly bool _isNegative;
    private readonly string _digits;
    private readonly string _exponent;

    private CanonicalNumber(bool isNegative, string digits, string exponent)
    {
        _isNegative = isNegative;
        _digits = digits;
        _exponent = exponent;
    }

    // A decimal has 29 digits at most.
    public bool MayFitDecimal => _digits.Length <= 29 && Exponent is >= -28 and <= 28;

    // An exponent of more than five digits is further out than anybody asks for.
    private int? Exponent => _exponent.Length <= 6 ? int.Parse(_exponent, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : null;

    public static CanonicalNumber Parse(string text)
    {
        var isNegative = text[0] == '-';
        var start = isNegative ? 1 : 0;
        var end = text.IndexOfAny(['e', 'E']);
        var mantissa = end < 0 ? text.Substring(start) : text.Substring(start, end - start);
        var point = mantissa.IndexOf('.');
        var whole = point < 0 ? mantissa.Length : point;
        var all = point < 0 ? mantissa : mantissa.Remove(point, 1);
        var significant = all.TrimStart('0');
        if (significant.Length == 0)
            return new(false, "0", "0");

        var shift = whole - 1 - (all.Length - significant.Length);
        return new(isNegative, significant.TrimEnd('0'), DecimalText.Add(end < 0 ? "0" : text.Substring(end + 1), shift));
    }

    public bool TryGetInt64(out long value)
    {
        value = 0;
        return Exponent is >= 0 and <= 18 and var exponent
            && _digits.Length <= exponent + 1
            && long.TryParse(Sign + _digits.PadRight(exponent + 1, '0'), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    // Plain up to 21 digits before and 6 zeros behind the point, as ECMAScript writes numbers; else with an exponent.
    public override string ToString() => Exponent switch
    {
        >= 0 and <= 20 and var exponent when _digits.Length <= exponent + 1 => Sign + _digits.PadRight(exponent + 1, '0'),
        >= 0 and <= 20 and var exponent => Sign + _digits.Insert(exponent + 1, "."),
        >= -6 and < 0 and var exponent => Sign + "0." + new string('0', -exponent - 1) + _digits,
        _ when _digits.Length == 1 => Sign + _digits + "e" + _exponent,
        _ => Sign + _digits.Insert(1, ".") + "e" + _exponent,
    };

    private string Sign => _isNegative ? "-" : "";
}
