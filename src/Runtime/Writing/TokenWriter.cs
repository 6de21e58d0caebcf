using System.Text.Json;
using System.Text.Json.Nodes;

namespace ArmPayloads;

/// <summary>Writes a payload to somebody else's writer, in the form and to the depth that one has been made for.</summary>
internal sealed class TokenWriter(Utf8JsonWriter writer) : PayloadWriter
{
    public override void WriteStartObject() => writer.WriteStartObject();

    public override void WriteEndObject() => writer.WriteEndObject();

    public override void WriteStartArray() => writer.WriteStartArray();

    public override void WriteEndArray() => writer.WriteEndArray();

    public override void WritePropertyName(PayloadName name) => writer.WritePropertyName(name.Encoded);

    public override void WritePropertyName(string name)
    {
        CheckText(name);
        writer.WritePropertyName(name);
    }

    public override void WriteStringValue(string? value)
    {
        CheckText(value);
        writer.WriteStringValue(value);
    }

    public override void WriteNumberValue(long value) => writer.WriteNumberValue(value);

    public override void WriteNumberValue(decimal value) => writer.WriteNumberValue(value);

    public override void WriteBooleanValue(bool value) => writer.WriteBooleanValue(value);

    public override void WriteDateTimeValue(DateTimeOffset value)
    {
        if (value.Offset == TimeSpan.Zero)
            writer.WriteStringValue(value.UtcDateTime);
        else
            writer.WriteStringValue(value);
    }

    public override void WriteNullValue() => writer.WriteNullValue();

    internal override void WriteScalar(JsonValue value) => value.WriteTo(writer);
}
