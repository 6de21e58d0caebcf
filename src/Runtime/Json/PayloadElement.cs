using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ArmPayloads;

/// <summary>Reads elements of lists and dictionaries, which must not be null. Generated code calls it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PayloadElement
{
    /// <summary>Reads a text.</summary>
    /// <param name="reader">A reader on the element's first token.</param>
    /// <returns>The text.</returns>
    /// <exception cref="PayloadJsonException">The element is null or something else than a text.</exception>
    public static string Text(ref Utf8JsonReader reader) => PayloadReader.Required(ref reader, PayloadReader.ReadString(ref reader));

    /// <summary>Reads an integer of 64 bits.</summary>
    /// <param name="reader">A reader on the element's first token.</param>
    /// <returns>The integer.</returns>
    /// <exception cref="PayloadJsonException">The element is null or something else than an integer of 64 bits.</exception>
    public static long Integer(ref Utf8JsonReader reader) => PayloadReader.Required(ref reader, PayloadReader.ReadInteger(ref reader));

    /// <summary>Reads a number.</summary>
    /// <param name="reader">A reader on the element's first token.</param>
    /// <returns>The number, exactly.</returns>
    /// <exception cref="PayloadJsonException">The element is null or something else than a number that a decimal holds.</exception>
    public static decimal Number(ref Utf8JsonReader reader) => PayloadReader.Required(ref reader, PayloadReader.ReadNumber(ref reader));

    /// <summary>Reads true or false.</summary>
    /// <param name="reader">A reader on the element's first token.</param>
    /// <returns>The value.</returns>
    /// <exception cref="PayloadJsonException">The element is null or something else than true or false.</exception>
    public static bool Boolean(ref Utf8JsonReader reader) => PayloadReader.Required(ref reader, PayloadReader.ReadBoolean(ref reader));

    /// <summary>Reads a moment.</summary>
    /// <param name="reader">A reader on the element's first token.</param>
    /// <returns>The moment; in UTC where the text has no offset.</returns>
    /// <exception cref="PayloadJsonException">The element is null or something else than a date and time.</exception>
    public static DateTimeOffset DateTime(ref Utf8JsonReader reader) => PayloadReader.Required(ref reader, PayloadReader.ReadDateTime(ref reader));

    /// <summary>Reads any JSON.</summary>
    /// <param name="reader">A reader on the element's first token.</param>
    /// <returns>The value; null for JSON null.</returns>
    public static JsonNode? Any(ref Utf8JsonReader reader) => PayloadReader.ReadAny(ref reader);
}
