using System.Globalization;
using System.Text;

namespace ArmPayloads.Cli.Examples;

/// <summary>What the inside of a quoted text means.</summary>
internal static class TextEscapes
{
    private const string Escapes = "\"\\/bfnrt";
    private const string Escaped = "\"\\/\b\f\n\r\t";

    public static string Decode(ExampleText text, int start, int end, char quote, FaultList faults)
    {
        if (IsPlain(text, start, end))
            return text.Slice(start, end);
        var value = new StringBuilder(end - start);
        for (var offset = start; offset < end;)
        {
            var character = text[offset];
            if (character == '\\' && DecodeEscape(text, offset, end, quote) is var (decoded, length) && length > 0)
            {
                value.Append(decoded);
                offset += length;
                continue;
            }
            if (character == '\\')
                faults.Add(ExampleFaultKind.BadEscape, offset, "this is not an escape of JSON; the backslash was taken as it stands");
            else if (character < ' ')
                faults.Add(ExampleFaultKind.ControlCharacter, offset, $"the control character {FaultText.CodeOf(character)} must be escaped in a text; it was kept");
            value.Append(character);
            offset++;
        }
        return value.ToString();
    }

    private static bool IsPlain(ExampleText text, int start, int end)
    {
        for (var offset = start; offset < end; offset++)
        {
            if (text[offset] is '\\' or < ' ')
                return false;
        }
        return true;
    }

    // A length of zero: no escape.
    private static (char Decoded, int Length) DecodeEscape(ExampleText text, int offset, int end, char quote)
    {
        if (offset + 1 >= end)
            return default;
        var escape = text[offset + 1];
        if (Escapes.IndexOf(escape, StringComparison.Ordinal) is >= 0 and var index)
            return (Escaped[index], 2);
        if (escape != '"' && quote != '"' && QuoteMarks.Closes(quote, escape))
            return (escape, 2);
        return escape == 'u' && offset + 6 <= end && IsHex(text.Slice(offset + 2, offset + 6), out var code) ? ((char)code, 6) : default;
    }

    private static bool IsHex(string digits, out int code)
    {
        code = 0;
        return digits.All(char.IsAsciiHexDigit) && int.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out code);
    }
}
