using System.Text.Json;
using System.Text.Json.Nodes;

namespace ArmPayloads;

/// <summary>
/// The base of every generated model: an object that becomes the body of a request, or came as part of an answer.
/// </summary>
/// <remarks>
/// Instances are not safe for use by several threads while one of them changes them.
/// <see cref="object.ToString"/> is left alone on purpose: a payload may hold secrets, and texts end up in logs.
/// </remarks>
public abstract class Payload
{
    private PayloadDictionary<JsonNode?>? _additionalProperties;

    /// <summary>For generated models.</summary>
    protected Payload()
    {
    }

    /// <summary>
    /// Members that the schema does not know, in the order in which they came. They are written after the known ones.
    /// Never null; created when it is first touched.
    /// </summary>
    public PayloadDictionary<JsonNode?> AdditionalProperties =>
        _additionalProperties ??= PayloadDictionary<JsonNode?>.CreateUndefined();

    /// <summary>The JSON that is sent to the service: without read-only members, without members nobody has set.</summary>
    /// <param name="indented">True for JSON that people read: two spaces, LF as the line end on every system.</param>
    /// <returns>The JSON text of one object.</returns>
    /// <exception cref="ArgumentException">A text in the payload holds a lone surrogate, which JSON cannot carry.</exception>
    /// <exception cref="InvalidOperationException">The payload is nested more than 1,000 levels deep, as one that holds itself is.</exception>
    public string ToJson(bool indented = false) => indented ? IndentedJson.Text(this) : JsonTextWriter.Write(this);

    /// <summary>Writes the payload as one JSON object.</summary>
    /// <param name="writer">Where to write; it must stand where a value may stand.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    /// <exception cref="ArgumentException">A text in the payload holds a lone surrogate, which JSON cannot carry.</exception>
    /// <exception cref="InvalidOperationException">The payload is nested deeper than the writer goes, as one that holds itself is.</exception>
    public void WriteTo(Utf8JsonWriter writer) => WriteTo(PayloadWriter.Over(writer));

    internal void WriteTo(PayloadWriter writer)
    {
        writer.WriteStartObject();
        WriteMembers(writer);
        if (_additionalProperties is { Count: > 0 })
            WriteAdditional(writer, _additionalProperties);
        writer.WriteEndObject();
    }

    /// <summary>Writes the members the schema knows, except read-only ones and those nobody has set.</summary>
    /// <param name="writer">Stands inside of the object.</param>
    protected abstract void WriteMembers(PayloadWriter writer);

    private static void WriteAdditional(PayloadWriter writer, PayloadDictionary<JsonNode?> members)
    {
        foreach (KeyValuePair<string, JsonNode?> member in members)
        {
            writer.WritePropertyName(member.Key);
            writer.WriteAnyValue(member.Value);
        }
    }
}
