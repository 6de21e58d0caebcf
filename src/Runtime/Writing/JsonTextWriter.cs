using System.Globalization;
using System.Text.Json.Nodes;

namespace ArmPayloads;

/// <summary>
/// Writes a payload as compact JSON text, the very text that <see cref="System.Text.Json.Utf8JsonWriter"/> would give, but
/// without the way through UTF-8 and back. Each thread keeps one, because most payloads are written one after another.
/// </summary>
internal sealed class JsonTextWriter : PayloadWriter
{
    private const int SmallestBuffer = 4096;
    private const int LargestKept = 128 * 1024;

    // No 64-bit integer and no decimal is longer.
    private const int LongestNumber = 32;

    private static readonly PayloadName s_properties = new("properties");

    [ThreadStatic]
    private static JsonTextWriter? t_kept;

    private char[] _text = new char[SmallestBuffer];
    private int _length;

    /// <summary>What this thread keeps for the next payload; null where that is nothing.</summary>
    internal static IReadOnlyList<char>? Kept => t_kept?._text;

    /// <summary>The JSON of a payload, or of an envelope with the payload under "properties".</summary>
    public static string Write(Payload payload, bool wrapped = false)
    {
        // Taken out while in use: a payload that asks another one for its JSON while it is written gets its own.
        JsonTextWriter writer = t_kept ?? new JsonTextWriter();
        t_kept = null;
        try
        {
            if (wrapped)
                writer.WriteEnvelope(payload);
            else
                payload.WriteTo(writer);
            // A comma follows each value, this one, too.
            return new string(writer._text, 0, writer._length - 1);
        }
        finally
        {
            writer.Keep();
        }
    }

    public override void WriteStartObject() => Open('{');

    public override void WriteEndObject() => Close('}');

    public override void WriteStartArray() => Open('[');

    public override void WriteEndArray() => Close(']');

    public override void WritePropertyName(PayloadName name) => Append(name.Token);

    public override void WritePropertyName(string name) => AppendText(name, ':');

    public override void WriteStringValue(string? value)
    {
        if (value is null)
            WriteNullValue();
        else
            AppendText(value, ',');
    }

    // What most members are, in one step.
    public override void WriteString(PayloadName name, string? value)
    {
        WritePropertyName(name);
        WriteStringValue(value);
    }

    public override void WriteBoolean(PayloadName name, bool value)
    {
        WritePropertyName(name);
        WriteBooleanValue(value);
    }

    public override void WriteNumberValue(long value) => AppendNumber(value);

    public override void WriteNumberValue(decimal value) => AppendNumber(value);

    public override void WriteBooleanValue(bool value) => Append(value ? "true," : "false,");

    public override void WriteDateTimeValue(DateTimeOffset value)
    {
        Append("\"");
        Append(DateTimeText.Of(value));
        Append("\",");
    }

    public override void WriteNullValue() => Append("null,");

    internal override void WriteScalar(JsonValue value) => AppendValue(value.ToJsonString());

    private void WriteEnvelope(Payload payload)
    {
        WriteStartObject();
        WritePropertyName(s_properties);
        payload.WriteTo(this);
        WriteEndObject();
    }

    private void Open(char bracket)
    {
        Enter();
        Free(1)[0] = bracket;
        _length++;
    }

    private void Close(char bracket)
    {
        Leave();
        // The comma behind the last value gives way.
        if (_text[_length - 1] == ',')
            _length--;
        Span<char> free = Free(2);
        free[0] = bracket;
        free[1] = ',';
        _length += 2;
    }

    private void Append(string token)
    {
        token.AsSpan().CopyTo(Free(token.Length));
        _length += token.Length;
    }

    private void AppendValue(string token)
    {
        Append(token);
        Append(",");
    }

#if NET
    private void AppendNumber<T>(T value)
        where T : ISpanFormattable
    {
        value.TryFormat(Free(LongestNumber), out int length, default, CultureInfo.InvariantCulture);
        _length += length;
        Append(",");
    }
#else
    private void AppendNumber(IFormattable value) => AppendValue(value.ToString(null, CultureInfo.InvariantCulture));
#endif

    private void AppendText(string text, char behind)
    {
        Append("\"");
        if (JsonEscaping.IsPlain(text))
            Append(text);
        else
            AppendEscaped(text);
        Span<char> free = Free(2);
        free[0] = '"';
        free[1] = behind;
        _length += 2;
    }

    private void AppendEscaped(string text)
    {
        CheckText(text);
        ReadOnlySpan<char> rest = text.AsSpan();
        // Most of what is escaped is little: room for all of it to be would be six times the text.
        while (rest.Length > 0)
        {
            _length += JsonEscaping.Escape(rest, Free(rest.Length + JsonEscaping.LongestPair), out int read);
            rest = rest.Slice(read);
        }
    }

    private Span<char> Free(int count)
    {
        if (_text.Length - _length < count)
            Grow(count);
        return _text.AsSpan(_length);
    }

    private void Grow(int count)
    {
        char[] larger = new char[checked(Math.Max(_text.Length * 2, _length + count))];
        Array.Copy(_text, larger, _length);
        Array.Clear(_text, 0, _length);
        _text = larger;
    }

    private void Keep()
    {
        // Payloads may hold secrets, and the buffer lives as long as its thread.
        Array.Clear(_text, 0, _length);
        _length = 0;
        Reset();
        if (_text.Length <= LargestKept)
            t_kept = this;
    }
}
