using System.Globalization;

namespace ArmPayloads.Contracts.Json.Reading;

/// <summary>Where the lines of a text begin; looked for when somebody first asks.</summary>
public sealed class LineTable(string text)
{
    private int[]? _starts;

    /// <summary>Line and column of an offset, both counted from zero; one outside the text is taken for the nearest one inside.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        offset = Math.Max(0, Math.Min(offset, text.Length));
        var starts = _starts ??= FindStarts();
        var found = Array.BinarySearch(starts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line, offset - starts[line]);
    }

    /// <summary>The place in words, counted from one as people do.</summary>
    public string Describe(int offset)
    {
        var (line, column) = PositionOf(offset);
        return string.Format(CultureInfo.InvariantCulture, "line {0}, column {1}", line + 1, column + 1);
    }

    private int[] FindStarts()
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            var isCarriageReturnOfPair = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            if (text[i] is '\n' or '\r' && !isCarriageReturnOfPair)
                starts.Add(i + 1);
        }

        return [.. starts];
    }
}
