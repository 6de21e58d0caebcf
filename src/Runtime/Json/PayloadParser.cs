using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ArmPayloads;

/// <summary>Reads whole texts, and gives every error its place.</summary>
internal static class PayloadParser
{
    private const int MostBytesPerChar = 3;
    private const int LargestEstimate = 1024 * 1024;

    private static readonly JsonReaderOptions s_strict = new() { CommentHandling = JsonCommentHandling.Disallow };
    private static readonly JsonReaderOptions s_tolerant = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static T Parse<T>(string json, PayloadReadFunc<T> read)
    {
        ArgumentNullException.ThrowIfNull(json);
        // One pass where an estimate is good enough; two where it would waste megabytes.
        int size = json.Length <= LargestEstimate ? json.Length * MostBytesPerChar : Encoding.UTF8.GetByteCount(json);
        byte[] rented = ArrayPool<byte>.Shared.Rent(size);
        int length = 0;
        try
        {
            length = Encode(json, rented);
            return Parse(rented.AsSpan(0, length), read, tolerant: false, file: null);
        }
        finally
        {
            // Payloads may hold secrets, and the pool outlives this call.
            rented.AsSpan(0, length).Clear();
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    public static T Parse<T>(ReadOnlySpan<byte> utf8Json, PayloadReadFunc<T> read, bool tolerant, string? file)
    {
        ArgumentNullException.ThrowIfNull(read);
        ReadOnlySpan<byte> text = utf8Json.StartsWith("\uFEFF"u8) ? utf8Json.Slice(3) : utf8Json;
        JsonReaderOptions options = tolerant ? s_tolerant : s_strict;
        var reader = new Utf8JsonReader(text, options);
        try
        {
            reader.Read();
            T value = read(ref reader);
            if (value is null && typeof(T) != typeof(JsonNode))
                throw PayloadJsonException.At(reader.TokenStartIndex, "must not be null");
            // Anything after the value makes the reader throw.
            reader.Read();
            return value;
        }
        catch (JsonException error)
        {
            throw JsonErrors.Locate(error, text, options, reader.TokenStartIndex, file);
        }
    }

    private static int Encode(string json, byte[] bytes)
    {
        try
        {
            return Unicode.Strict.GetBytes(json, 0, json.Length, bytes, 0);
        }
        catch (EncoderFallbackException)
        {
            byte[] replaced = Encoding.UTF8.GetBytes(json);
            int offset = Encoding.UTF8.GetByteCount(json.ToCharArray(), 0, Unicode.FindLoneSurrogate(json));
            var error = PayloadJsonException.At(offset, "is not well formed: the C# text holds half of a surrogate pair");
            throw JsonErrors.Locate(error, replaced, s_strict, offset, file: null);
        }
    }
}
