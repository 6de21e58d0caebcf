using System.Globalization;
using System.Text;

namespace ArmPayloads.Benchmarks.Measuring;

/// <summary>Lines as a Markdown table whose columns are aligned.</summary>
internal static class Table
{
    private static readonly string[] s_head = ["row", "ours", "reference", "ratio", "rounds", "budget", "verdict"];

    public static string Of(IReadOnlyList<Line> lines)
    {
        string[][] cells = [s_head, .. lines.Select(CellsOf)];
        int[] widths = [.. s_head.Select((_, column) => cells.Max(row => row[column].Length))];
        var text = new StringBuilder();
        foreach (string[] row in cells)
        {
            AppendRow(text, row, widths);
            if (row == s_head)
                AppendRow(text, [.. widths.Select(width => new string('-', width))], widths);
        }

        return text.ToString();
    }

    private static string[] CellsOf(Line line) =>
    [
        line.Row,
        line.Ours,
        line.Reference,
        Number(line.Ratio.Median),
        $"{Number(line.Ratio.Least)} to {Number(line.Ratio.Greatest)}",
        line.Budget is { } budget ? Number(budget) : "-",
        line.Budget is null ? "-" : line.IsWithinBudget ? "within" : "OVER",
    ];

    private static void AppendRow(StringBuilder text, string[] cells, int[] widths) =>
        text.Append("| ").AppendJoin(" | ", cells.Select((cell, column) => cell.PadRight(widths[column]))).Append(" |\n");

    private static string Number(double value) => value.ToString(value < 0.1 ? "0.0000" : "0.00", CultureInfo.InvariantCulture) + "x";
}
