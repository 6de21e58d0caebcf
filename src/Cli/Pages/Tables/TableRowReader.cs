using System.Text;

namespace ArmPayloads.Cli.Pages.Tables;

/// <summary>
/// Splits a line into cells. Markdown libraries drop cells that are too many and lines that are not quite rows; in
/// reference pages those hold members of the API, so rows are read here, with what had to be repaired.
/// </summary>
internal static class TableRowReader
{
    private const string ReversedEscape = "A pipe is escaped the wrong way round, as |\\ instead of \\|; it is read as a part of the cell.";
    private const string NoPipeBefore = "The row does not begin with a pipe; it is read as if it did.";
    private const string NoPipeAfter = "The row does not end with a pipe; it is read as if it did.";

    /// <summary>Whether a line looks like a row: it begins with a pipe.</summary>
    public static bool IsRow(string line)
    {
        var start = line.AsSpan().TrimStart(' ');
        return line.Length - start.Length <= 3 && start.StartsWith("|");
    }

    /// <summary>Whether a line next to a row is one that lost its first pipe.</summary>
    public static bool IsDamagedRow(string line) => line.AsSpan().TrimEnd().EndsWith("|") && Split(line.Trim(), []).Count > 2;

    public static TableRow Read(string line, int number)
    {
        var text = line.Trim();
        var faults = new List<string>();
        if (text.StartsWith('|'))
            text = text[1..];
        else
            faults.Add(NoPipeBefore);
        var cells = Split(text, faults);
        // The pipe at the end leaves an empty cell behind it.
        if (cells.Count > 1 && cells[^1].Length == 0)
            cells.RemoveAt(cells.Count - 1);
        else
            faults.Add(NoPipeAfter);
        return new TableRow(number, cells, faults);
    }

    private static List<string> Split(string text, List<string> faults)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && Next(text, i) == '|')
            {
                cell.Append(text[++i]);
            }
            else if (text[i] == '`' && CodeEnd(text, i) is > 0 and var end)
            {
                cell.Append(text, i, end - i);
                i = end - 1;
            }
            else if (IsReversedEscape(text, i))
            {
                cell.Append('|');
                i++;
                faults.Add(ReversedEscape);
            }
            else if (text[i] == '|')
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else
            {
                cell.Append(text[i]);
            }
        }
        cells.Add(cell.ToString().Trim());
        return cells;
    }

    private static char Next(string text, int index) => index + 1 < text.Length ? text[index + 1] : '\0';

    // "|\(readonly)" is a cell that begins with an escaped bracket; "|\ "Name"" is an escape the wrong way round.
    private static bool IsReversedEscape(string text, int index) =>
        text[index] == '|' && Next(text, index) == '\\' && (index + 2 >= text.Length ? '\0' : text[index + 2]) is ' ' or '"';

    private static int CodeEnd(string text, int start)
    {
        var end = text.IndexOf('`', start + 1);
        return end < 0 ? -1 : end + 1;
    }
}
