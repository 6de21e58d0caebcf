using System.Text;

namespace ArmPayloads.Cli.Tests.Shipped;

/// <summary>Damages a page, a few times at random places.</summary>
internal static class PageMutation
{
    private static readonly Func<List<string>, Random, int, string?>[] s_ofLines =
    [
        (_, _, _) => null,
        (lines, random, line) => lines[line] + "\n" + lines[random.Next(lines.Count)],
        (lines, random, line) => SwapCells(lines[line], random),
        (lines, random, line) => lines[line].StartsWith("```", StringComparison.Ordinal) ? null : lines[line] + "\n```",
        (lines, random, line) => Cut(lines[line], random),
        (lines, random, line) => lines[line].Replace("|", random.Next(2) == 0 ? "" : "||", StringComparison.Ordinal),
        (lines, random, line) => lines[line].Replace("---", "", StringComparison.Ordinal),
        (lines, random, line) => Flip(lines[line], random),
        (lines, random, line) => "#" + lines[line],
        (lines, random, line) => new string(' ', random.Next(6)) + lines[line],
        (lines, random, line) => "> " + lines[line],
        (lines, random, line) => lines[line].Replace("\"", random.Next(2) == 0 ? "" : "'", StringComparison.Ordinal),
        (lines, random, line) => Insert(lines[line], random),
    ];

    private static readonly string[] s_pieces =
        ["|", "`", "<", ">", "[", "](", "<!--", "-->", "```", "~~~", "*", "**", "\\", "{", "}", "&nbsp;", "&#0;", "<br/>", "- ", "1. ", "\t", "\u00A0", "\u202E", "\uD800", "\0", "\r", "===", "$ref", "</script>"];

    public static string Of(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        for (var times = random.Next(1, 6); times > 0 && lines.Count > 0; times--)
        {
            var line = random.Next(lines.Count);
            if (s_ofLines[random.Next(s_ofLines.Length)](lines, random, line) is { } changed)
                lines[line] = changed;
            else
                lines.RemoveAt(line);
        }
        var page = string.Join('\n', lines);
        return random.Next(20) switch
        {
            0 => page[..random.Next(page.Length + 1)],
            1 => FlipBytes(page, random),
            _ => page,
        };
    }

    private static string SwapCells(string line, Random random)
    {
        var cells = line.Split('|');
        var (first, second) = (random.Next(cells.Length), random.Next(cells.Length));
        (cells[first], cells[second]) = (cells[second], cells[first]);
        return string.Join('|', cells);
    }

    private static string Cut(string line, Random random) => line[..random.Next(line.Length + 1)];

    private static string Flip(string line, Random random)
    {
        if (line.Length == 0)
            return line;
        var at = random.Next(line.Length);
        return line[..at] + (char)random.Next(0x20, 0x180) + line[(at + 1)..];
    }

    private static string Insert(string line, Random random) => line.Insert(random.Next(line.Length + 1), s_pieces[random.Next(s_pieces.Length)]);

    // As a file that is damaged on a disk is read.
    private static string FlipBytes(string page, Random random)
    {
        var bytes = Encoding.UTF8.GetBytes(page);
        for (var times = 0; times < 20 && bytes.Length > 0; times++)
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return Encoding.UTF8.GetString(bytes);
    }
}
