using System.Text;
using DiffPlex;
using DiffPlex.Model;

namespace ArmPayloads.Testing;

/// <summary>A difference between two texts that a person can read: changed lines with a little of what surrounds them.</summary>
public static class TextDiff
{
    private const int Context = 3;
    private const int MostLines = 200;

    /// <returns>Lines that begin with <c>-</c> (expected only), <c>+</c> (actual only) or a space; empty when the texts are equal.</returns>
    public static string Between(string expected, string actual)
    {
        if (string.Equals(expected, actual, StringComparison.Ordinal))
            return "";
        string[] lines = [.. Lines(new Differ().CreateLineDiffs(Visible(expected), Visible(actual), ignoreWhitespace: false))];
        var text = new StringBuilder();
        int previous = -1;
        foreach (int index in Shown(lines).Take(MostLines))
        {
            if (index != previous + 1)
                text.Append("  ...\n");
            text.Append(lines[index]).Append('\n');
            previous = index;
        }
        return text.ToString();
    }

    private static IEnumerable<string> Lines(DiffResult diff)
    {
        int old = 0;
        foreach (DiffBlock block in diff.DiffBlocks)
        {
            for (; old < block.DeleteStartA; old++)
                yield return "  " + diff.PiecesOld[old];
            for (; old < block.DeleteStartA + block.DeleteCountA; old++)
                yield return "- " + diff.PiecesOld[old];
            for (int added = 0; added < block.InsertCountB; added++)
                yield return "+ " + diff.PiecesNew[block.InsertStartB + added];
        }
        for (; old < diff.PiecesOld.Length; old++)
            yield return "  " + diff.PiecesOld[old];
    }

    private static IEnumerable<int> Shown(string[] lines) =>
        Enumerable.Range(0, lines.Length)
            .Where(i => lines[i][0] != ' ')
            .SelectMany(i => Enumerable.Range(i - Context, 2 * Context + 1))
            .Where(i => i >= 0 && i < lines.Length)
            .Distinct()
            .Order();

    // A carriage return or a missing last newline is a difference too, and must not vanish from the picture.
    private static string Visible(string text)
    {
        string shown = text.Replace("\r", "\u240D", StringComparison.Ordinal);
        return shown.Length == 0 || shown.EndsWith('\n') ? shown : shown + "\u2190 no newline at the end";
    }
}
