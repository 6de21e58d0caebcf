using System.Globalization;

namespace ArmPayloads;

/// <summary>Dates and times of RFC 3339, and those of ISO 8601 that leave out the offset, the seconds or the time.</summary>
/// <remarks>Written out, because what the framework offers takes a missing offset for the machine's time zone.</remarks>
internal static class DateTimeText
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK";
    private const int DateLength = 10;
    private const int MinuteLength = 16;
    private const int SecondLength = 19;
    private const int TickDigits = 7;
    private const int LargestOffset = 14 * 60;

    public static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (!TryDate(text, out DateTime local))
            return false;
        int offset = 0;
        if (text.Length > DateLength)
        {
            if (!TryTime(text.Slice(DateLength + 1), out TimeSpan time, out ReadOnlySpan<byte> zone)
                || text[DateLength] is not ((byte)'T' or (byte)'t' or (byte)' ')
                || !TryOffset(zone, out offset))
                return false;
            local += time;
        }

        long utc = local.Ticks - (offset * TimeSpan.TicksPerMinute);
        if (utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks)
            return false;
        value = new DateTimeOffset(local, TimeSpan.FromMinutes(offset));
        return true;
    }

    /// <summary>As RFC 3339 has it: <c>Z</c> for offset zero, and up to seven fraction digits without trailing zeros.</summary>
    public static string Of(DateTimeOffset value) => value.Offset == TimeSpan.Zero
        ? value.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture)
        : value.ToString(Format, CultureInfo.InvariantCulture);

    private static bool TryDate(ReadOnlySpan<byte> text, out DateTime date)
    {
        date = default;
        if (text.Length < DateLength || text[4] != '-' || text[7] != '-'
            || !TryDigits(text.Slice(0, 4), 9999, out int year)
            || !TryDigits(text.Slice(5, 2), 12, out int month)
            || !TryDigits(text.Slice(8, 2), 31, out int day)
            || year == 0 || month == 0 || day == 0 || day > DateTime.DaysInMonth(year, month))
            return false;
        date = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified);
        return true;
    }

    private static bool TryTime(ReadOnlySpan<byte> text, out TimeSpan time, out ReadOnlySpan<byte> rest)
    {
        const int minutes = MinuteLength - DateLength - 1;
        const int seconds = SecondLength - DateLength - 1;
        time = default;
        rest = default;
        int second = 0;
        long ticks = 0;
        if (text.Length < minutes || text[2] != ':'
            || !TryDigits(text.Slice(0, 2), 23, out int hour)
            || !TryDigits(text.Slice(3, 2), 59, out int minute))
            return false;
        rest = text.Slice(minutes);
        if (rest.Length > 0 && rest[0] == ':')
        {
            if (text.Length < seconds || !TryDigits(text.Slice(6, 2), 59, out second))
                return false;
            rest = text.Slice(seconds);
            if (rest.Length > 0 && rest[0] == '.' && !TryFraction(ref rest, out ticks))
                return false;
        }

        time = new TimeSpan(hour, minute, second) + TimeSpan.FromTicks(ticks);
        return true;
    }

    // Digits beyond the seventh are finer than a DateTimeOffset; they are read over.
    private static bool TryFraction(ref ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        int i = 1;
        for (; i < text.Length && text[i] is >= (byte)'0' and <= (byte)'9'; i++)
        {
            if (i <= TickDigits)
                ticks = (ticks * 10) + (text[i] - '0');
        }

        for (int digits = i - 1; digits < TickDigits; digits++)
            ticks *= 10;
        bool found = i > 1;
        text = text.Slice(i);
        return found;
    }

    private static bool TryOffset(ReadOnlySpan<byte> text, out int minutes)
    {
        minutes = 0;
        if (text.Length == 0 || (text.Length == 1 && text[0] is ((byte)'Z' or (byte)'z')))
            return true;
        int minute = 0;
        if (text[0] is not ((byte)'+' or (byte)'-')
            || text.Length is not (3 or 6)
            || !TryDigits(text.Slice(1, 2), 23, out int hour)
            || (text.Length == 6 && (text[3] != ':' || !TryDigits(text.Slice(4, 2), 59, out minute))))
            return false;
        minutes = (text[0] == '-' ? -1 : 1) * ((hour * 60) + minute);
        return Math.Abs(minutes) <= LargestOffset;
    }

    private static bool TryDigits(ReadOnlySpan<byte> text, int largest, out int value)
    {
        value = 0;
        foreach (byte character in text)
        {
            if (character is < (byte)'0' or > (byte)'9')
                return false;
            value = (value * 10) + (character - '0');
        }

        return value <= largest;
    }
}
