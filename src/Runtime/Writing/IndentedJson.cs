using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArmPayloads;

/// <summary>JSON that people read: two spaces, LF as the line end on every system.</summary>
internal static class IndentedJson
{
    private static readonly JsonWriterOptions s_text = new() { Indented = true };

    // Files are read by git, too: an umlaut stays an umlaut.
    private static readonly JsonWriterOptions s_file = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of a payload.</summary>
    public static string Text(Payload payload) => Encoding.UTF8.GetString(Write(payload, s_text));

    /// <summary>The content of a file, with a final line end.</summary>
    public static byte[] File(Payload payload) => [.. Write(payload, s_file), (byte)'\n'];

    private static byte[] Write(Payload payload, JsonWriterOptions options)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, options))
            payload.WriteTo(writer);
        // The writer takes the machine's line end. A text in JSON never holds a bare CR, so every CR is one of those.
        return Array.FindAll(stream.ToArray(), static value => value != (byte)'\r');
    }
}
