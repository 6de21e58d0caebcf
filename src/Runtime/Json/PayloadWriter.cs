using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ArmPayloads;

/// <summary>What generated code writes JSON with, where <see cref="Utf8JsonWriter"/> alone would not do.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PayloadWriter
{
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

    /// <summary>Writes a member that is a text.</summary>
    /// <param name="writer">Stands inside of an object.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">Its text; null is written as null.</param>
    /// <exception cref="ArgumentException">The text holds a lone surrogate. The writer alone would send U+FFFD.</exception>
    public static void WriteText(Utf8JsonWriter writer, JsonEncodedText name, string? value)
    {
        if (Unicode.HasSurrogate(value))
            CheckText(value!);
        writer.WriteString(name, value);
    }

    /// <summary>Writes a text as an element, or as the value of a name already written.</summary>
    /// <param name="writer">Stands where a value may stand.</param>
    /// <param name="value">The text; null is written as null.</param>
    /// <exception cref="ArgumentException">The text holds a lone surrogate.</exception>
    public static void WriteTextValue(Utf8JsonWriter writer, string? value)
    {
        if (Unicode.HasSurrogate(value))
            CheckText(value!);
        writer.WriteStringValue(value);
    }

    /// <summary>Writes a name that is not known when code is generated, such as a map's.</summary>
    /// <param name="writer">Stands inside of an object.</param>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentException">The name holds a lone surrogate.</exception>
    public static void WriteName(Utf8JsonWriter writer, string name)
    {
        if (Unicode.HasSurrogate(name))
            CheckText(name);
        writer.WritePropertyName(name);
    }

    /// <summary>Writes a member that is a date and time, as RFC 3339 has it.</summary>
    /// <param name="writer">Stands inside of an object.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">Written with <c>Z</c> for offset zero, and up to seven fraction digits without trailing zeros.</param>
    public static void WriteDateTime(Utf8JsonWriter writer, JsonEncodedText name, DateTimeOffset value)
    {
        if (value.Offset == TimeSpan.Zero)
            writer.WriteString(name, value.UtcDateTime);
        else
            writer.WriteString(name, value);
    }

    /// <summary>Writes a date and time as an element, or as the value of a name already written.</summary>
    /// <param name="writer">Stands where a value may stand.</param>
    /// <param name="value">See <see cref="WriteDateTime"/>.</param>
    public static void WriteDateTimeValue(Utf8JsonWriter writer, DateTimeOffset value)
    {
        if (value.Offset == TimeSpan.Zero)
            writer.WriteStringValue(value.UtcDateTime);
        else
            writer.WriteStringValue(value);
    }

    /// <summary>Writes a member of any JSON type.</summary>
    /// <param name="writer">Stands inside of an object.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">Its value; null is written as null, so ask first where null means absence.</param>
    /// <exception cref="ArgumentException">A text or name within holds a lone surrogate.</exception>
    public static void WriteAny(Utf8JsonWriter writer, JsonEncodedText name, JsonNode? value)
    {
        writer.WritePropertyName(name);
        WriteAnyValue(writer, value);
    }

    /// <summary>Writes a value of any JSON type as an element, or as the value of a name already written.</summary>
    /// <param name="writer">Stands where a value may stand.</param>
    /// <param name="value">The value; null is written as null.</param>
    /// <exception cref="ArgumentException">A text or name within holds a lone surrogate.</exception>
    public static void WriteAnyValue(Utf8JsonWriter writer, JsonNode? value) => AnyValue.Write(writer, value);

    /// <summary>Writes a member that is a list of texts.</summary>
    /// <param name="writer">Stands inside of an object.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="values">The texts.</param>
    /// <exception cref="ArgumentException">A text holds a lone surrogate.</exception>
    public static void WriteTexts(Utf8JsonWriter writer, JsonEncodedText name, IList<string> values)
    {
        writer.WriteStartArray(name);
        // By index: an enumerator behind an interface is an allocation.
        for (int i = 0; i < values.Count; i++)
            WriteTextValue(writer, values[i]);
        writer.WriteEndArray();
    }

    /// <summary>Writes a member that is a list of payloads.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="writer">Stands inside of an object.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="values">The payloads.</param>
    public static void WritePayloads<T>(Utf8JsonWriter writer, JsonEncodedText name, IList<T> values)
        where T : Payload
    {
        writer.WriteStartArray(name);
        for (int i = 0; i < values.Count; i++)
            WritePayloadValue(writer, values[i]);
        writer.WriteEndArray();
    }

    /// <summary>Writes a payload as an element, or as the value of a name already written.</summary>
    /// <param name="writer">Stands where a value may stand.</param>
    /// <param name="value">The payload; null is written as null.</param>
    public static void WritePayloadValue(Utf8JsonWriter writer, Payload? value)
    {
        if (value is null)
            writer.WriteNullValue();
        else
            value.WriteTo(writer);
    }

    private static void CheckText(string text)
    {
        // The text itself is not repeated: it may be a secret.
        int position = Unicode.FindLoneSurrogate(text);
        if (position >= 0)
            throw new ArgumentException($"A text that JSON cannot carry: it holds half of a surrogate pair at position {position}.");
    }
}
