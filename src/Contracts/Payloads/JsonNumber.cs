using System.Globalization;

namespace ArmPayloads.Contracts.Payloads;

/// <summary>A JSON number: exact where a decimal holds it, otherwise the nearest double.</summary>
public readonly record struct JsonNumber
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private readonly decimal _exact;
    private readonly double _nearest;

    private JsonNumber(decimal exact)
    {
        _exact = exact;
        _nearest = (double)exact;
        IsExact = true;
    }

    private JsonNumber(double nearest) => _nearest = nearest;

    /// <summary>Whether the number is known to the last digit.</summary>
    public bool IsExact { get; }

    /// <summary>Whether the number has no fraction; a number beyond a decimal's range has none that JSON could show.</summary>
    public bool IsInteger => IsExact ? decimal.Truncate(_exact) == _exact : Math.Abs(_nearest) > 1;

    public static JsonNumber From(long value) => new((decimal)value);

    public static JsonNumber From(decimal value) => new(value);

    /// <summary>Reads the text of a JSON number.</summary>
    public static JsonNumber Parse(string text)
    {
        if (TryExact(text, out var exact))
            return new JsonNumber(exact);
        return new JsonNumber(double.TryParse(text, Style, CultureInfo.InvariantCulture, out var nearest) ? nearest : double.PositiveInfinity);
    }

    public int CompareTo(JsonNumber other) =>
        IsExact && other.IsExact ? _exact.CompareTo(other._exact) : _nearest.CompareTo(other._nearest);

    /// <summary>Whether this is a multiple of a step; null where that cannot be said for certain.</summary>
    public bool? IsMultipleOf(JsonNumber step)
    {
        if (!IsExact || !step.IsExact || step._exact == 0)
            return null;
        try
        {
            return _exact % step._exact == 0;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    public override string ToString() =>
        IsExact ? _exact.ToString(CultureInfo.InvariantCulture) : _nearest.ToString("R", CultureInfo.InvariantCulture);

    // decimal.TryParse rounds what has too many digits; only a text with few enough significant ones is exact.
    private static bool TryExact(string text, out decimal exact) =>
        decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out exact) && SignificantDigits(text) <= 28 && (exact != 0 || IsZero(text));

    private static bool IsZero(string text)
    {
        foreach (var c in Mantissa(text))
        {
            if (c is >= '1' and <= '9')
                return false;
        }
        return true;
    }

    private static int SignificantDigits(string text)
    {
        var digits = Mantissa(text).Replace(".", "").Trim('-').TrimStart('0');
        return text.IndexOf('.') >= 0 ? digits.TrimEnd('0').Length : digits.Length;
    }

    private static string Mantissa(string text)
    {
        var exponent = text.IndexOfAny(['e', 'E']);
        return exponent < 0 ? text : text.Substring(0, exponent);
    }
}
