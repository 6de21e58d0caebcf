using System.Text.Encodings.Web;

namespace ArmPayloads;

/// <summary>Texts as they stand in JSON. What must be escaped is <see cref="JavaScriptEncoder"/>'s to say; most texts hold nothing of it.</summary>
internal static class JsonEscaping
{
    /// <summary>How many characters a surrogate pair, the longest of all, becomes: twice <c>\uXXXX</c>.</summary>
    public const int LongestPair = 12;

    private const int AsciiCount = 128;

    private static readonly JavaScriptEncoder s_encoder = JavaScriptEncoder.Default;

#if NET
    private static readonly System.Buffers.SearchValues<char> s_plain =
        System.Buffers.SearchValues.Create([.. Enumerable.Range(0, AsciiCount).Where(IsPlain).Select(static character => (char)character)]);

    /// <summary>Whether a text stands in JSON as it is.</summary>
    public static bool IsPlain(string text) => !text.AsSpan().ContainsAnyExcept(s_plain);
#else
    private static readonly bool[] s_plain = [.. Enumerable.Range(0, AsciiCount).Select(IsPlain)];

    /// <summary>Whether a text stands in JSON as it is.</summary>
    public static bool IsPlain(string text)
    {
        foreach (char character in text)
        {
            if (character >= AsciiCount || !s_plain[character])
                return false;
        }

        return true;
    }
#endif

    /// <summary>Escapes as much of a text as there is room for. The text is well formed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="target">Has room for <see cref="LongestPair"/> characters at least.</param>
    /// <param name="read">How many characters of the text were escaped.</param>
    /// <returns>How many characters were written.</returns>
    public static int Escape(ReadOnlySpan<char> text, Span<char> target, out int read)
    {
        s_encoder.Encode(text, target, out read, out int written);
        return written;
    }

    private static bool IsPlain(int character) => !s_encoder.WillEncode(character);
}
