using System.Text.Encodings.Web;

namespace ArmPayloads;

/// <summary>Texts as they stand in JSON. What must be escaped is <see cref="JavaScriptEncoder"/>'s to say; most texts hold nothing of it.</summary>
internal static class JsonEscaping
{
    /// <summary>How many characters one may become: <c>\uXXXX</c>.</summary>
    public const int LongestEscape = 6;

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

    /// <summary>Escapes a text that is well formed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="target">Has room for <see cref="LongestEscape"/> characters for each.</param>
    /// <returns>How many characters were written.</returns>
    public static int Escape(string text, Span<char> target)
    {
        s_encoder.Encode(text.AsSpan(), target, out _, out int length);
        return length;
    }

    private static bool IsPlain(int character) => !s_encoder.WillEncode(character);
}
