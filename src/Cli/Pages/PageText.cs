namespace ArmPayloads.Cli.Pages;

/// <summary>The text of a page, twice: as it stands, for examples, and with what pages are careless about made regular, for everything else.</summary>
/// <param name="File">The path as the user gave it.</param>
/// <param name="Raw">Its lines.</param>
/// <param name="Lines">The same lines, one for one, made regular.</param>
internal sealed record PageText(string File, IReadOnlyList<string> Raw, IReadOnlyList<string> Lines)
{
    /// <summary>The regular text as one.</summary>
    public string Text => string.Join('\n', Lines);

    /// <summary>Lines as they stand, by index from zero.</summary>
    public string RawBetween(int start, int end) => string.Join('\n', Raw.Skip(start).Take(Math.Max(0, end - start)));
}
