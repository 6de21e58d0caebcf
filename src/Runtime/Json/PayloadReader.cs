using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ArmPayloads;

/// <summary>
/// What generated code reads JSON with. As in a JsonConverter, the reader stands on a value's first token on entry, and
/// on its last on return. Everything that is wrong with the JSON becomes a <see cref="PayloadJsonException"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PayloadReader
{
    /// <summary>Reads a text that is one JSON value; comments and trailing commas are refused.</summary>
    /// <typeparam name="T">What the value becomes.</typeparam>
    /// <param name="json">The text.</param>
    /// <param name="read">Reads the value.</param>
    /// <returns>The value; never null, unless it is a JsonNode.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="PayloadJsonException">The text is no JSON, or not what was expected.</exception>
    public static T Parse<T>(string json, PayloadReadFunc<T> read) => PayloadParser.Parse(json, read);

    /// <summary>Reads UTF-8 that is one JSON value. A byte order mark is passed over.</summary>
    /// <typeparam name="T">What the value becomes.</typeparam>
    /// <param name="utf8Json">The text.</param>
    /// <param name="read">Reads the value.</param>
    /// <param name="tolerant">True to accept comments and trailing commas, as in files that people write.</param>
    /// <param name="file">The file's name, for messages.</param>
    /// <returns>The value; never null, unless it is a JsonNode.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is null.</exception>
    /// <exception cref="PayloadJsonException">The text is no JSON, or not what was expected.</exception>
    public static T Parse<T>(ReadOnlySpan<byte> utf8Json, PayloadReadFunc<T> read, bool tolerant = false, string? file = null) =>
        PayloadParser.Parse(utf8Json, read, tolerant, file);

    /// <summary>Enters an object.</summary>
    /// <param name="reader">Stands on the value.</param>
    /// <returns>False for null.</returns>
    /// <exception cref="PayloadJsonException">The value is something else.</exception>
    public static bool BeginObject(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
            return true;
        if (reader.TokenType != JsonTokenType.Null)
            Fail(ref reader, "an object");
        return false;
    }

    /// <summary>Looks ahead for a member of an object that says what another member is.</summary>
    /// <param name="reader">A copy of the reader, on the object's start.</param>
    /// <param name="name">The member's name in UTF-8.</param>
    /// <returns>Its text; null where there is no such member, or it is no text. It mostly comes first, so that the look is short.</returns>
    public static string? FindText(Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        while (NextMember(ref reader))
        {
            if (MemberName(ref reader).SequenceEqual(name))
                return reader.TokenType == JsonTokenType.String ? JsonText.Read(ref reader) : null;
            reader.Skip();
        }

        return null;
    }

    /// <summary>Goes on to the next member of an object.</summary>
    /// <param name="reader">Stands on the object's start, or on the last token of the member before.</param>
    /// <returns>False at the end of the object.</returns>
    public static bool NextMember(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    /// <summary>Takes a member's name and goes on to its value.</summary>
    /// <param name="reader">Stands on the name.</param>
    /// <returns>The name as unescaped UTF-8.</returns>
    public static ReadOnlySpan<byte> MemberName(scoped ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> name = JsonText.Bytes(ref reader);
        reader.Read();
        return name;
    }

    /// <summary>Reads a text.</summary>
    /// <param name="reader">Stands on the value.</param>
    /// <returns>Null for null.</returns>
    /// <exception cref="PayloadJsonException">The value is something else, or not well-formed Unicode.</exception>
    public static string? ReadString(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
            return JsonText.Read(ref reader);
        if (reader.TokenType != JsonTokenType.Null)
            Fail(ref reader, "a text");
        return null;
    }

    /// <summary>Reads an integer of 64 bits; <c>1.0</c> and <c>1e3</c> are integers too.</summary>
    /// <param name="reader">Stands on the value.</param>
    /// <returns>Null for null.</returns>
    /// <exception cref="PayloadJsonException">The value is something else, has a fraction or is out of range.</exception>
    public static long? ReadInteger(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        if (reader.TokenType != JsonTokenType.Number)
            Fail(ref reader, "an integer");
        if (reader.TryGetInt64(out long value))
            return value;
        ExactNumber number = ExactNumber.Parse(ref reader);
        if (number.TryToInteger(out value))
            return value;
        throw PayloadJsonException.At(reader.TokenStartIndex, number.HasFraction
            ? "must be an integer, but the JSON has a number with a fraction"
            : "must be an integer of 64 bits, but the JSON has a number out of that range");
    }

    /// <summary>Reads a number. It is never rounded.</summary>
    /// <param name="reader">Stands on the value.</param>
    /// <returns>Null for null.</returns>
    /// <exception cref="PayloadJsonException">The value is something else, or a decimal cannot hold it exactly.</exception>
    public static decimal? ReadNumber(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        if (reader.TokenType != JsonTokenType.Number)
            Fail(ref reader, "a number");
        if (ExactNumber.TryPlain(ref reader, out decimal value) || ExactNumber.Parse(ref reader).TryToDecimal(out value))
            return value;
        throw PayloadJsonException.At(
            reader.TokenStartIndex,
            "must be a number that a decimal holds exactly, but the JSON has one with more digits (28 are sure to fit) or out of range");
    }

    /// <summary>Reads true or false.</summary>
    /// <param name="reader">Stands on the value.</param>
    /// <returns>Null for null.</returns>
    /// <exception cref="PayloadJsonException">The value is something else.</exception>
    public static bool? ReadBoolean(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        if (reader.TokenType is not (JsonTokenType.True or JsonTokenType.False))
            Fail(ref reader, "true or false");
        return reader.TokenType == JsonTokenType.True;
    }

    /// <summary>Reads a date and time of ISO 8601 or RFC 3339. Without an offset it is UTC, never the machine's time zone.</summary>
    /// <param name="reader">Stands on the value.</param>
    /// <returns>Null for null.</returns>
    /// <exception cref="PayloadJsonException">The value is something else.</exception>
    public static DateTimeOffset? ReadDateTime(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        if (reader.TokenType != JsonTokenType.String)
            Fail(ref reader, "a date and time");
        if (DateTimeText.TryParse(JsonText.Bytes(ref reader), out DateTimeOffset value))
            return value;
        throw PayloadJsonException.At(
            reader.TokenStartIndex,
            "must be a date and time such as 2017-04-26T10:00:00Z, but the JSON has another text");
    }

    /// <summary>Reads any value. Of members that occur twice the last one counts.</summary>
    /// <param name="reader">Stands on the value.</param>
    /// <returns>Null for null.</returns>
    /// <exception cref="PayloadJsonException">A text within is not well-formed Unicode.</exception>
    public static JsonNode? ReadAny(ref Utf8JsonReader reader) => AnyValue.Read(ref reader);

    /// <summary>Reads an array.</summary>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <param name="reader">Stands on the value.</param>
    /// <param name="readElement">Reads an element; it decides what null is.</param>
    /// <returns>Null for null; otherwise a list that can be changed and is defined.</returns>
    /// <exception cref="PayloadJsonException">The value is something else.</exception>
    public static IList<T>? ReadList<T>(ref Utf8JsonReader reader, PayloadReadFunc<T> readElement)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        if (reader.TokenType != JsonTokenType.StartArray)
            Fail(ref reader, "an array");
        var list = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            list.Add(readElement(ref reader));
        return list;
    }

    /// <summary>Reads an object whose names are data. Of names that occur twice the last one counts.</summary>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <param name="reader">Stands on the value.</param>
    /// <param name="readValue">Reads a value; it decides what null is.</param>
    /// <returns>Null for null; otherwise a map that is defined.</returns>
    /// <exception cref="PayloadJsonException">The value is something else.</exception>
    public static PayloadDictionary<T>? ReadDictionary<T>(ref Utf8JsonReader reader, PayloadReadFunc<T> readValue)
    {
        if (!BeginObject(ref reader))
            return null;
        var map = new PayloadDictionary<T>();
        while (NextMember(ref reader))
        {
            string name = JsonText.Read(ref reader);
            reader.Read();
            map[name] = readValue(ref reader);
        }

        return map;
    }

    /// <summary>Refuses null, where an element or a value of a map must be there.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="reader">Stands on the value's last token.</param>
    /// <param name="value">What was read.</param>
    /// <returns>The value.</returns>
    /// <exception cref="PayloadJsonException">The value is null.</exception>
    public static T Required<T>(ref Utf8JsonReader reader, T? value)
        where T : class => value ?? throw MustNotBeNull(ref reader);

    /// <inheritdoc cref="Required{T}(ref Utf8JsonReader, T)" />
    public static T Required<T>(ref Utf8JsonReader reader, T? value)
        where T : struct => value ?? throw MustNotBeNull(ref reader);

    /// <summary>Keeps a member that the schema does not know.</summary>
    /// <param name="reader">Stands on the member's value.</param>
    /// <param name="name">The member's name, as <see cref="MemberName"/> gave it.</param>
    /// <param name="payload">Where it is kept.</param>
    public static void ReadAdditional(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, Payload payload) =>
        payload.AdditionalProperties[JsonText.DecodeName(name, ref reader)] = ReadAny(ref reader);

    /// <summary>Says that the value at which the reader stands is of the wrong kind.</summary>
    /// <param name="reader">Stands on the value.</param>
    /// <param name="expected">What must be there, as it is said in a sentence: "a text or an object".</param>
    /// <exception cref="PayloadJsonException">Always.</exception>
    [DoesNotReturn]
    public static void Fail(ref Utf8JsonReader reader, string expected) =>
        throw PayloadJsonException.At(
            reader.TokenStartIndex,
            $"must be {expected}, but the JSON has {JsonKind.Describe(reader.TokenType)}");

    /// <summary>Says that an object lacks a member.</summary>
    /// <param name="reader">Stands on the object's end.</param>
    /// <param name="member">The member's name.</param>
    /// <exception cref="PayloadJsonException">Always.</exception>
    [DoesNotReturn]
    public static void FailMissing(ref Utf8JsonReader reader, string member) =>
        throw PayloadJsonException.At(reader.TokenStartIndex, $"must have a member '{member}', and has none");

    private static PayloadJsonException MustNotBeNull(ref Utf8JsonReader reader) =>
        PayloadJsonException.At(reader.TokenStartIndex, "must not be null");
}
