using System.Text;

namespace ArmPayloads;

/// <summary>Questions about UTF-16 and UTF-8 that replace nothing silently.</summary>
internal static class Unicode
{
    /// <summary>UTF-8 that throws where a text is not well formed, instead of writing U+FFFD.</summary>
    public static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static bool HasSurrogate(string? text)
    {
#if NET
        return text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF');
#else
        foreach (char character in text ?? "")
        {
            if (char.IsSurrogate(character))
                return true;
        }

        return false;
#endif
    }

    /// <summary>The position of the first surrogate without its other half, or -1.</summary>
    public static int FindLoneSurrogate(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return i;
            i++;
        }

        return -1;
    }

    /// <summary>The text of UTF-8 bytes, or null where they are not well formed.</summary>
    public static string? Decode(ReadOnlySpan<byte> utf8)
    {
        try
        {
#if NET
            return Strict.GetString(utf8);
#else
            return Strict.GetString(utf8.ToArray());
#endif
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
