using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ArmPayloads;

/// <summary>
/// What generated code writes a payload to, whatever comes of it: JSON text, the tokens of a <see cref="Utf8JsonWriter"/>,
/// or what the rules look at. It has the verbs of <see cref="Utf8JsonWriter"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class PayloadWriter
{
    // What Utf8JsonWriter allows where nobody says otherwise.
    private const int MaxDepth = 1000;

    private protected PayloadWriter()
    {
    }

    /// <summary>How many objects and lists are open.</summary>
    private protected int Depth { get; private set; }

    /// <summary>A writer that hands everything on.</summary>
    /// <param name="writer">Stands where a value may stand.</param>
    /// <returns>A writer in the same place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public static PayloadWriter Over(Utf8JsonWriter writer) => new TokenWriter(writer ?? throw new ArgumentNullException(nameof(writer)));

    /// <summary>Whether somebody has given a list member a content, be it empty.</summary>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <param name="list">The member's value.</param>
    /// <returns>False for null and for a list that only the getter has touched.</returns>
    public static bool IsSet<T>([NotNullWhen(true)] IList<T>? list) => list is not (null or PayloadList<T> { IsUndefined: true });

    /// <summary>Whether somebody has given a map member a content, be it empty.</summary>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <param name="map">The member's value.</param>
    /// <returns>False for null and for a map that only the getter has touched.</returns>
    public static bool IsSet<T>([NotNullWhen(true)] PayloadDictionary<T>? map) => map is { IsUndefined: false };

    /// <summary>Begins an object.</summary>
    /// <exception cref="InvalidOperationException">As many objects and lists are open as may be, which are 1,000 unless somebody has made the writer otherwise.</exception>
    public abstract void WriteStartObject();

    /// <summary>Ends the object that was begun last.</summary>
    public abstract void WriteEndObject();

    /// <summary>Begins a list.</summary>
    /// <exception cref="InvalidOperationException">As many objects and lists are open as may be, which are 1,000 unless somebody has made the writer otherwise.</exception>
    public abstract void WriteStartArray();

    /// <summary>Ends the list that was begun last.</summary>
    public abstract void WriteEndArray();

    /// <summary>Writes the name of a member that the schema knows; its value follows.</summary>
    /// <param name="name">The name.</param>
    public abstract void WritePropertyName(PayloadName name);

    /// <summary>Writes a name that is not known when code is generated, such as a map's; its value follows.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentException">The name holds a lone surrogate.</exception>
    public abstract void WritePropertyName(string name);

    /// <summary>Writes a text.</summary>
    /// <param name="value">The text; null is written as null.</param>
    /// <exception cref="ArgumentException">The text holds a lone surrogate. System.Text.Json would send U+FFFD.</exception>
    public abstract void WriteStringValue(string? value);

    /// <summary>Writes an integer.</summary>
    /// <param name="value">The integer.</param>
    public abstract void WriteNumberValue(long value);

    /// <summary>Writes a number.</summary>
    /// <param name="value">The number; it keeps the digits it has, zeros included.</param>
    public abstract void WriteNumberValue(decimal value);

    /// <summary>Writes true or false.</summary>
    /// <param name="value">The value.</param>
    public abstract void WriteBooleanValue(bool value);

    /// <summary>Writes a date and time, as RFC 3339 has it.</summary>
    /// <param name="value">Written with <c>Z</c> for offset zero, and up to seven fraction digits without trailing zeros.</param>
    public abstract void WriteDateTimeValue(DateTimeOffset value);

    /// <summary>Writes null.</summary>
    public abstract void WriteNullValue();

    /// <summary>Writes a member that is a text.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">See <see cref="WriteStringValue"/>.</param>
    /// <exception cref="ArgumentException">The text holds a lone surrogate.</exception>
    public virtual void WriteString(PayloadName name, string? value)
    {
        WritePropertyName(name);
        WriteStringValue(value);
    }

    /// <summary>Writes a member that is an integer.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The integer.</param>
    public void WriteNumber(PayloadName name, long value)
    {
        WritePropertyName(name);
        WriteNumberValue(value);
    }

    /// <summary>Writes a member that is a number.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">See <see cref="WriteNumberValue(decimal)"/>.</param>
    public void WriteNumber(PayloadName name, decimal value)
    {
        WritePropertyName(name);
        WriteNumberValue(value);
    }

    /// <summary>Writes a member that is true or false.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value.</param>
    public virtual void WriteBoolean(PayloadName name, bool value)
    {
        WritePropertyName(name);
        WriteBooleanValue(value);
    }

    /// <summary>Writes a member that is a date and time.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">See <see cref="WriteDateTimeValue"/>.</param>
    public void WriteDateTime(PayloadName name, DateTimeOffset value)
    {
        WritePropertyName(name);
        WriteDateTimeValue(value);
    }

    /// <summary>Writes a member of any JSON type.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">Its value; null is written as null, so ask first where null means absence.</param>
    /// <exception cref="ArgumentException">A text or name within holds a lone surrogate.</exception>
    public void WriteAny(PayloadName name, JsonNode? value)
    {
        WritePropertyName(name);
        WriteAnyValue(value);
    }

    /// <summary>Writes a value of any JSON type.</summary>
    /// <param name="value">The value; null is written as null.</param>
    /// <exception cref="ArgumentException">A text or name within holds a lone surrogate.</exception>
    public void WriteAnyValue(JsonNode? value) => AnyValue.Write(this, value);

    /// <summary>Writes a payload.</summary>
    /// <param name="value">The payload; null is written as null.</param>
    public void WritePayloadValue(Payload? value)
    {
        if (value is null)
            WriteNullValue();
        else
            value.WriteTo(this);
    }

    /// <summary>Writes a number, true or false, or whatever else a <see cref="JsonValue"/> was made of.</summary>
    internal abstract void WriteScalar(JsonValue value);

    private protected void Enter()
    {
        if (Depth >= MaxDepth)
            throw new InvalidOperationException("The payload is nested more than 1,000 levels deep, as one that holds itself is.");
        Depth++;
    }

    private protected void Leave() => Depth--;

    private protected void Reset() => Depth = 0;

    private protected static void CheckText(string? text)
    {
        if (!Unicode.HasSurrogate(text))
            return;
        // The text itself is not repeated: it may be a secret.
        int position = Unicode.FindLoneSurrogate(text!);
        if (position >= 0)
            throw new ArgumentException($"A text that JSON cannot carry: it holds half of a surrogate pair at position {position}.");
    }
}
