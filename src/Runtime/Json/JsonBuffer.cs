using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArmPayloads;

/// <summary>A growing buffer with a writer on it. Each thread keeps one, because most payloads are written one after another.</summary>
#pragma warning disable CA1001 // Disposing of the writer would only flush it into this very buffer.
internal sealed class JsonBuffer : IBufferWriter<byte>
#pragma warning restore CA1001
{
    private const int SmallestBuffer = 4096;
    private const int LargestKept = 256 * 1024;

    private static readonly JsonWriterOptions s_compact = new() { SkipValidation = true };
    private static readonly JsonWriterOptions s_indented = new() { Indented = true };

    // Files are read by people and by git: an umlaut stays an umlaut.
    private static readonly JsonWriterOptions s_file = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [ThreadStatic]
    private static JsonBuffer? t_kept;

    private readonly Utf8JsonWriter _writer;
    private byte[] _bytes = new byte[SmallestBuffer];
    private int _length;

    private JsonBuffer(JsonWriterOptions options) => _writer = new Utf8JsonWriter(this, options);

    /// <summary>The compact JSON of a payload, or of an envelope with the payload under "properties".</summary>
    public static string WriteCompact(Payload payload, bool wrapped = false)
    {
        // Taken out while in use: a payload that asks another one for its JSON while it is written gets its own.
        JsonBuffer buffer = t_kept ?? new JsonBuffer(s_compact);
        t_kept = null;
        try
        {
            buffer.Fill(payload, wrapped);
            return buffer.GetText();
        }
        finally
        {
            buffer.Keep();
        }
    }

    public static string WriteIndented(Payload payload)
    {
        var buffer = new JsonBuffer(s_indented);
        buffer.Fill(payload, wrapped: false);
        buffer.RemoveCarriageReturns();
        return buffer.GetText();
    }

    /// <summary>The content of a file: indented, LF, with a final line end.</summary>
    public static byte[] WriteFile(Payload payload)
    {
        var buffer = new JsonBuffer(s_file);
        buffer.Fill(payload, wrapped: false);
        buffer.RemoveCarriageReturns();
        buffer.GetSpan(1)[0] = (byte)'\n';
        buffer.Advance(1);
        return buffer._bytes.AsSpan(0, buffer._length).ToArray();
    }

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        EnsureFree(sizeHint);
        return _bytes.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        EnsureFree(sizeHint);
        return _bytes.AsSpan(_length);
    }

    private void Fill(Payload payload, bool wrapped)
    {
        if (wrapped)
        {
            _writer.WriteStartObject();
            _writer.WritePropertyName("properties"u8);
        }

        payload.WriteTo(_writer);
        if (wrapped)
            _writer.WriteEndObject();
        _writer.Flush();
    }

    private string GetText() => Encoding.UTF8.GetString(_bytes, 0, _length);

    private void Keep()
    {
        // Payloads may hold secrets, and the buffer lives as long as its thread. What an error has left is pending.
        Array.Clear(_bytes, 0, Math.Min(_bytes.Length, _length + _writer.BytesPending));
        _length = 0;
        _writer.Reset();
        if (_bytes.Length <= LargestKept)
            t_kept = this;
    }

    private void EnsureFree(int sizeHint)
    {
        int needed = Math.Max(sizeHint, 256);
        if (_bytes.Length - _length >= needed)
            return;
        byte[] larger = new byte[checked(Math.Max(_bytes.Length * 2, _length + needed))];
        Buffer.BlockCopy(_bytes, 0, larger, 0, _length);
        Array.Clear(_bytes, 0, _length);
        _bytes = larger;
    }

    // The writer takes the machine's line end. A text in JSON never holds a bare CR, so every CR is one of those.
    private void RemoveCarriageReturns()
    {
        int kept = 0;
        for (int i = 0; i < _length; i++)
        {
            if (_bytes[i] != (byte)'\r')
                _bytes[kept++] = _bytes[i];
        }

        _length = kept;
    }
}
