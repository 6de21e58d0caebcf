using System.Globalization;
using System.Text;

namespace ArmPayloads.Contracts.Json.Reading;

/// <summary>Reads one string, from its opening quote to the closing one or the end of the line.</summary>
internal ref struct JsonStringScanner(string text, int start, TextTable texts, ProblemList problems)
{
    private const string Escapes = "\"\\/bfnrt";
    private const string Escaped = "\"\\/\b\f\n\r\t";

    private readonly char _quote = text[start];
    private int _offset = start + 1;

    public JsonToken Scan()
    {
        if (_quote == '\'')
            problems.Add("text must stand in double quotes, not in single ones", start, start + 1);

        SkipPlain();
        var plain = texts.Slice(start + 1, _offset - start - 1);
        if (IsAtQuote)
            return new(JsonTokenKind.String, start, _offset + 1, plain);

        var value = new StringBuilder(plain);
        while (!IsAtQuote && !IsAtLineEnd)
            ReadSpecial(value);

        if (IsAtQuote)
            return new(JsonTokenKind.String, start, _offset + 1, value.ToString());

        problems.Add("a string is not closed: a quote is missing before the end of the line", start, _offset);
        return new(JsonTokenKind.String, start, _offset, value.ToString(), IsUnclosed: true);
    }

    private readonly bool IsAtQuote => _offset < text.Length && text[_offset] == _quote;

    private readonly bool IsAtLineEnd => _offset == text.Length || text[_offset] is '\n' or '\r';

    private void SkipPlain()
    {
        // All texts go through here: the loop reads nothing but locals.
        var (characters, quote, offset) = (text, _quote, _offset);
        while (offset < characters.Length && characters[offset] is var character && character != quote && character is >= ' ' and not '\\')
            offset++;
        _offset = offset;
    }

    private void ReadSpecial(StringBuilder value)
    {
        if (text[_offset] == '\\')
            ReadEscape(value);
        else
            ReadControl(value);

        var plain = _offset;
        SkipPlain();
        value.Append(text, plain, _offset - plain);
    }

    private void ReadControl(StringBuilder value)
    {
        var code = ((int)text[_offset]).ToString("x4", CultureInfo.InvariantCulture);
        problems.Add("a control character must be escaped in a string: \\u" + code, _offset, _offset + 1);
        value.Append(text[_offset++]);
    }

    private void ReadEscape(StringBuilder value)
    {
        var escape = _offset + 1 < text.Length ? text[_offset + 1] : '\0';
        if (Escapes.IndexOf(escape) is >= 0 and var index)
            Take(value, Escaped[index], 2);
        else if (escape == '\'' && _quote == '\'')
            Take(value, escape, 2);
        else if (escape == 'u' && TryReadHex(_offset + 2, out var code))
            Take(value, code, 6);
        else
            ReportEscape(value, escape);
    }

    private void Take(StringBuilder value, char character, int length)
    {
        value.Append(character);
        _offset += length;
    }

    // Only the backslash is taken as it is; what follows is read once more, as plain text.
    private void ReportEscape(StringBuilder value, char escape)
    {
        value.Append(text[_offset++]);
        if (IsAtLineEnd)
            return; // The string is reported as not closed; that is enough.

        if (escape == 'u')
            problems.Add("four hexadecimal digits must follow \\u", _offset - 1, _offset + 1);
        else
            problems.Add("this is not an escape; a backslash itself is written \\\\", _offset - 1, _offset + 1);

        value.Append(text[_offset++]);
    }

    private readonly bool TryReadHex(int offset, out char character)
    {
        character = '\0';
        if (offset + 4 > text.Length)
            return false;

        for (var i = offset; i < offset + 4; i++)
        {
            if (!Uri.IsHexDigit(text[i]))
                return false;

            character = (char)(character * 16 + Uri.FromHex(text[i]));
        }

        return true;
    }
}
