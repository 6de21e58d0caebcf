namespace ArmPayloads.Cli.Examples;

/// <summary>Pieces of an example as messages may repeat them.</summary>
internal static class FaultText
{
    private const int MaxLength = 60;

    /// <summary>A piece on one line, and not endless.</summary>
    public static string Short(string piece)
    {
        var cut = piece.Length <= MaxLength ? piece : piece[..CutBefore(piece, MaxLength)] + "…";
        return string.Concat(cut.Select(c => CharacterKinds.IsBlank(c) ? ' ' : c));
    }

    public static string CodeOf(char character) => $"U+{(int)character:X4}";

    private static int CutBefore(string piece, int end) => char.IsHighSurrogate(piece[end - 1]) ? end - 1 : end;
}
