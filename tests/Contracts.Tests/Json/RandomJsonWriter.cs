using System.Globalization;
using System.Text;

namespace ArmPayloads.Contracts.Tests.Json;

/// <summary>Writes a value in one of the countless ways in which it can be written.</summary>
internal sealed class RandomJsonWriter(Random random, bool isRelaxed)
{
    private static readonly string[] s_space = ["", "", "", "", " ", "\n", "\r\n", "\t  "];
    private static readonly string[] s_comments = ["/**/", "// \"x\n", "/* { */", "//\r\n"];

    private readonly StringBuilder _text = new();

    public static string Write(Random random, object? value, bool isRelaxed)
    {
        var writer = new RandomJsonWriter(random, isRelaxed);
        writer.Write(value);
        writer.Space();
        return writer._text.ToString();
    }

    private void Write(object? value)
    {
        Space();
        switch (value)
        {
            case string text:
                WriteText(text);
                break;
            case RandomNumber number:
                WriteNumber(number);
                break;
            case List<object?> elements:
                WriteMany('[', elements, Write, ']');
                break;
            case List<KeyValuePair<string, object?>> members:
                WriteMany('{', random.Next(2) == 0 ? members : [.. members.OrderBy(_ => random.Next())], WriteMember, '}');
                break;
            default:
                _text.Append(value is null ? "null" : (bool)value ? "true" : "false");
                break;
        }
    }

    private void WriteMember(KeyValuePair<string, object?> member)
    {
        Space();
        WriteText(member.Key);

        // No comment here: System.Text.Json, which reads this too, does not skip it.
        _text.Append(s_space[random.Next(s_space.Length)]).Append(':');
        Write(member.Value);
    }

    private void WriteMany<T>(char open, List<T> items, Action<T> write, char close)
    {
        _text.Append(open);
        for (var i = 0; i < items.Count; i++)
        {
            write(items[i]);
            Space();
            if (i + 1 < items.Count || (isRelaxed && random.Next(4) == 0))
                _text.Append(',');
        }

        Space();
        _text.Append(close);
    }

    private void WriteText(string text)
    {
        _text.Append('"');
        foreach (var character in text)
        {
            const string escaped = "\"\\/\b\f\n\r\t";
            var index = escaped.IndexOf(character, StringComparison.Ordinal);
            if (index >= 0 && random.Next(3) > 0)
                _text.Append('\\').Append("\"\\/bfnrt"[index]);
            else if (character < ' ' || character is '"' or '\\' || char.IsSurrogate(character) || random.Next(6) == 0)
                _text.Append("\\u").Append(((int)character).ToString(random.Next(2) == 0 ? "x4" : "X4", CultureInfo.InvariantCulture));
            else
                _text.Append(character);
        }

        _text.Append('"');
    }

    // Zeros are added behind, the point is put anywhere, and the exponent says where it was.
    private void WriteNumber(RandomNumber number)
    {
        var zeros = random.Next(3);
        var digits = number.Digits + new string('0', zeros);
        var exponent = number.Exponent - zeros;
        var whole = random.Next(1, digits.Length + 1);
        if (digits[0] == '0')
            whole = 1;

        _text.Append(number.IsNegative ? "-" : "").Append(digits, 0, whole);
        if (whole < digits.Length)
            _text.Append('.').Append(digits, whole, digits.Length - whole);

        exponent += digits.Length - whole;
        if (exponent != 0 || random.Next(4) == 0)
            _text.Append(random.Next(2) == 0 ? 'e' : 'E').Append(exponent >= 0 && random.Next(2) == 0 ? "+" : "").Append(exponent);
    }

    private void Space()
    {
        _text.Append(s_space[random.Next(s_space.Length)]);
        if (isRelaxed && random.Next(8) == 0)
            _text.Append(s_comments[random.Next(s_comments.Length)]);
    }
}
