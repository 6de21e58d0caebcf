using System.Globalization;
using ArmPayloads.Contracts.Json;

namespace ArmPayloads.Contracts.Payloads;

/// <summary>A JSON number, exact to the last digit however long it is.</summary>
public readonly record struct JsonNumber
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    // A decimal holds any number of so many characters without an exponent.
    private const int SafeLength = 28;

    private readonly decimal _decimal;

    // The canonical text of a number that no decimal holds.
    private readonly string? _long;

    private JsonNumber(decimal value) => _decimal = value;

    private JsonNumber(string canonical) => _long = canonical;

    /// <summary>Whether a decimal holds the number to the last digit.</summary>
    public bool IsExact => _long is null;

    /// <summary>Whether the number has no fraction; <c>1.0</c> and <c>1e3</c> have none.</summary>
    public bool IsInteger => _long is null ? decimal.Truncate(_decimal) == _decimal : LongNumber.Parse(_long).IsInteger;

    public static JsonNumber From(long value) => new((decimal)value);

    public static JsonNumber From(decimal value) => Parse(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Reads the text of a JSON number.</summary>
    public static JsonNumber Parse(string text)
    {
        if (text.Length <= SafeLength && text.IndexOfAny(['e', 'E']) < 0)
            return new JsonNumber(decimal.Parse(text, Style, CultureInfo.InvariantCulture));
        var canonical = CanonicalNumber.Parse(text);
        // decimal.Parse rounds what has too many digits.
        return canonical.MayFitDecimal
            && decimal.TryParse(canonical.ToString(), Style, CultureInfo.InvariantCulture, out var value)
            && Canonical(value) == canonical.ToString() ? new JsonNumber(value) : new JsonNumber(canonical.ToString());
    }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">No decimal holds it; see <see cref="IsExact"/>.</exception>
    public decimal ToDecimal() => _long is null ? _decimal : throw new InvalidOperationException("No decimal holds this number.");

    public int CompareTo(JsonNumber other)
    {
        if (_long is null && other._long is null)
            return _decimal.CompareTo(other._decimal);
        return LongNumber.Parse(ToCanonical()).CompareTo(LongNumber.Parse(other.ToCanonical()));
    }

    /// <summary>Whether this is a multiple of a step; null where that cannot be said for certain.</summary>
    public bool? IsMultipleOf(JsonNumber step)
    {
        if (_long is not null || step._long is not null || step._decimal == 0)
            return null;
        try
        {
            return _decimal % step._decimal == 0;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    public override string ToString() => _long ?? _decimal.ToString(CultureInfo.InvariantCulture);

    /// <summary>Equal for equal numbers, as ECMAScript writes them.</summary>
    internal string ToCanonical() => _long ?? Canonical(_decimal);

    private static string Canonical(decimal value) => CanonicalNumber.Parse(value.ToString(CultureInfo.InvariantCulture)).ToString();
}
