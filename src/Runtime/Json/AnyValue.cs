using System.Text.Json;
using System.Text.Json.Nodes;

namespace ArmPayloads;

/// <summary>Values of any JSON type, as <see cref="JsonNode"/>.</summary>
internal static class AnyValue
{
    public static JsonNode? Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        // JsonElement is lazy: a text that is not well formed would only throw later, far from its place.
        Utf8JsonReader ahead = reader;
        CheckTexts(ref ahead);
        return ToNode(JsonElement.ParseValue(ref reader));
    }

    public static void Write(PayloadWriter writer, JsonNode? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case JsonObject members:
                writer.WriteStartObject();
                foreach (KeyValuePair<string, JsonNode?> member in members)
                {
                    writer.WritePropertyName(member.Key);
                    Write(writer, member.Value);
                }

                writer.WriteEndObject();
                break;
            case JsonArray elements:
                writer.WriteStartArray();
                foreach (JsonNode? element in elements)
                    Write(writer, element);
                writer.WriteEndArray();
                break;
            default:
                WriteScalar(writer, (JsonValue)value);
                break;
        }
    }

    private static void WriteScalar(PayloadWriter writer, JsonValue value)
    {
        bool isText;
        string? text;
        try
        {
            isText = value.TryGetValue(out text);
        }
        catch (InvalidOperationException error)
        {
            throw new ArgumentException("A JSON text that is not well formed: it holds half of a surrogate pair.", error);
        }

        if (isText)
            writer.WriteStringValue(text);
        else
            writer.WriteScalar(value);
    }

    private static void CheckTexts(ref Utf8JsonReader reader)
    {
        int depth = reader.CurrentDepth;
        JsonText.Check(ref reader);
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            return;
        while (reader.Read() && reader.CurrentDepth > depth)
            JsonText.Check(ref reader);
    }

    // By hand, because JsonObject throws at names that occur twice; here the last one wins, as everywhere.
    private static JsonNode? ToNode(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var members = new JsonObject();
                foreach (JsonProperty member in element.EnumerateObject())
                    members[member.Name] = ToNode(member.Value);
                return members;
            case JsonValueKind.Array:
                var elements = new JsonArray();
                foreach (JsonElement item in element.EnumerateArray())
                    elements.Add(ToNode(item));
                return elements;
            case JsonValueKind.Null:
                return null;
            default:
                return JsonValue.Create(element);
        }
    }
}
