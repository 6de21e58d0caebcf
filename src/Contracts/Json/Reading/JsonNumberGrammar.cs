namespace ArmPayloads.Contracts.Json.Reading;

/// <summary>Tells whether a word is a JSON number, and if not, why.</summary>
internal static class JsonNumberGrammar
{
    public static bool IsDigit(char character) => character is >= '0' and <= '9';

    public static string? FaultOf(string text, int start, int end)
    {
        if (text[start] == '+')
            return "a number must not begin with a plus sign";

        if (text[start] == '.')
            return "a digit must stand before the decimal point";

        var offset = text[start] == '-' ? start + 1 : start;
        var whole = SkipDigits(text, offset, end);
        if (whole == offset)
            return "a digit must follow the minus sign";

        if (text[offset] == '0' && whole > offset + 1)
            return "a number must not begin with a zero before another digit";

        return FaultBehindPoint(text, whole, end);
    }

    private static string? FaultBehindPoint(string text, int offset, int end)
    {
        if (offset == end || text[offset] != '.')
            return FaultOfExponent(text, offset, end);

        var fraction = SkipDigits(text, offset + 1, end);
        return fraction == offset + 1 ? "a digit must follow the decimal point" : FaultOfExponent(text, fraction, end);
    }

    private static string? FaultOfExponent(string text, int offset, int end)
    {
        if (offset == end)
            return null;

        if (text[offset] is not ('e' or 'E'))
            return "this is not a JSON number";

        offset++;
        if (offset < end && text[offset] is '+' or '-')
            offset++;

        var exponent = SkipDigits(text, offset, end);
        return exponent == offset ? "a digit must follow the e of the exponent" : exponent < end ? "this is not a JSON number" : null;
    }

    private static int SkipDigits(string text, int offset, int end)
    {
        while (offset < end && IsDigit(text[offset]))
            offset++;

        return offset;
    }
}
