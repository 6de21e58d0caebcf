namespace ArmPayloads.Cli.Examples;

/// <summary>What a character is outside of quoted text.</summary>
internal static class CharacterKinds
{
    public const char ByteOrderMark = '\uFEFF';

    public static bool IsJsonSpace(char c) => c is ' ' or '\t' or '\n' or '\r';

    public static bool IsLineEnd(char c) => c is '\n' or '\r';

    /// <summary>White space to people, and what cannot be seen at all.</summary>
    public static bool IsBlank(char c) =>
        char.IsWhiteSpace(c) || char.IsControl(c) || c is ByteOrderMark or '\u200B';

    public static bool IsPunctuation(char c) => c is '{' or '}' or '[' or ']' or ':' or ',' or '|';

    /// <summary>Whether a value or a name may end before this character.</summary>
    public static bool IsBreak(char c) => IsBlank(c) || c is '}' or ']' or ':' or ',' or '|';

    public static bool IsComment(ExampleText text, int offset) => text[offset] == '/' && text[offset + 1] is '/' or '*';
}
