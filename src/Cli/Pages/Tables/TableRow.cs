namespace ArmPayloads.Cli.Pages.Tables;

/// <summary>A row of a table.</summary>
/// <param name="Line">From one.</param>
/// <param name="Cells">In Markdown, trimmed; escaped pipes are pipes again.</param>
/// <param name="Faults">What had to be repaired to read it, for people.</param>
internal sealed record TableRow(int Line, IReadOnlyList<string> Cells, IReadOnlyList<string> Faults)
{
    /// <summary>A row between header and body.</summary>
    public bool IsSeparator => Cells.Count > 0 && Cells.All(cell => cell.Length > 0 && cell.All(c => c is '-' or ':' or ' ')) && Cells.Any(cell => cell.Contains('-', StringComparison.Ordinal));

    /// <summary>A row whose cells are all emphasised, as those of headers are.</summary>
    public bool IsHeader => Cells.All(cell => cell.StartsWith("**", StringComparison.Ordinal));

    /// <summary>A row that marks the end of a table, or nothing at all.</summary>
    public bool IsBlank => Cells.All(cell => cell.Length == 0);

    public string Cell(int index) => index < Cells.Count ? Cells[index] : "";

    /// <summary>The cells of a header, without emphasis.</summary>
    public IEnumerable<string> Titles => Cells.Select(cell => cell.Trim('*', ' ', '_'));
}
