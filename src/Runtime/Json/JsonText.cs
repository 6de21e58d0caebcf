using System.Text.Json;

namespace ArmPayloads;

/// <summary>Texts and names of JSON, which Utf8JsonReader does not check before somebody asks for them.</summary>
internal static class JsonText
{
    private const string NotWellFormed = "is not well formed: it holds half of a surrogate pair, or bytes that are no UTF-8";

    public static string Read(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw PayloadJsonException.At(reader.TokenStartIndex, NotWellFormed);
        }
    }

    /// <summary>Refuses a text or name that is not well formed; other tokens pass.</summary>
    public static void Check(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
            return;
        if (reader.ValueIsEscaped || reader.HasValueSequence || !IsAscii(reader.ValueSpan))
            Read(ref reader);
    }

    /// <summary>The token's bytes: unescaped where they must be, in place where they can be.</summary>
    public static ReadOnlySpan<byte> Bytes(scoped ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped && !reader.HasValueSequence)
            return reader.ValueSpan;
        return Unicode.Strict.GetBytes(Read(ref reader));
    }

    public static string DecodeName(scoped ReadOnlySpan<byte> name, ref Utf8JsonReader reader) =>
        Unicode.Decode(name) ?? throw PayloadJsonException.At(reader.TokenStartIndex, "has a name that is no UTF-8");

    private static bool IsAscii(ReadOnlySpan<byte> bytes)
    {
#if NET
        return System.Text.Ascii.IsValid(bytes);
#else
        foreach (byte value in bytes)
        {
            if (value >= 0x80)
                return false;
        }

        return true;
#endif
    }
}
