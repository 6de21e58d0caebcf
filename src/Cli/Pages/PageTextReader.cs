using System.Text.RegularExpressions;
using ArmPayloads.Cli.Reporting;

namespace ArmPayloads.Cli.Pages;

/// <summary>
/// Makes the text of a page regular without moving a line: front matter and comments become blank, so do lines that hold
/// nothing but a break, unusual blanks become usual ones, dashes that were decoded wrongly are dashes again.
/// </summary>
internal static partial class PageTextReader
{
    private const char ReplacementCharacter = '\uFFFD';

    // An en or em dash whose UTF-8 was read as Windows-1252.
    private static readonly string[] s_brokenDashes = ["\u00E2\u20AC\u201C", "\u00E2\u20AC\u201D", "\u00E2\u0080\u0093", "\u00E2\u0080\u0094"];

    public static PageText Read(string file, string text, DiagnosticList diagnostics)
    {
        var raw = text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        if (Array.FindIndex(raw, line => line.Contains(ReplacementCharacter, StringComparison.Ordinal)) is >= 0 and var broken)
            diagnostics.Add(PageDiagnosticKinds.NotUtf8, new PagePlace(file, broken + 1), "This line holds bytes that are no UTF-8; they are left out. Save the page as UTF-8.");
        var lines = raw.Select(Regular).ToArray();
        BlankFrontMatter(lines);
        BlankComments(file, lines, diagnostics);
        for (var i = 0; i < lines.Length; i++)
            lines[i] = Block(lines[i]);
        JoinTitles(lines);
        return new PageText(file, raw, lines);
    }

    private static string Regular(string line)
    {
        foreach (var dash in s_brokenDashes)
            line = line.Replace(dash, "\u2013", StringComparison.Ordinal);
        return string.Concat(line.Where(c => c is not ('\u00AD' or ReplacementCharacter or '\u200B')).Select(c => c == '\t' || (c > ' ' && !char.IsWhiteSpace(c)) ? c : ' '));
    }

    private static void BlankFrontMatter(string[] lines)
    {
        if (lines[0].TrimEnd() != "---")
            return;
        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() is "---" or "...");
        for (var i = 0; i <= end; i++)
            lines[i] = "";
    }

    // A comment that is never closed would take the rest of the page with it.
    private static void BlankComments(string file, string[] lines, DiagnosticList diagnostics)
    {
        var isEndless = false;
        for (var i = 0; i < lines.Length; i++)
        {
            while (!isEndless && lines[i].IndexOf("<!--", StringComparison.Ordinal) is >= 0 and var start)
            {
                var end = Array.FindIndex(lines, i, line => line.IndexOf("-->", ReferenceEquals(line, lines[i]) ? start : 0, StringComparison.Ordinal) >= 0);
                if (end < 0)
                {
                    diagnostics.Add(PageDiagnosticKinds.CommentNotClosed, new PagePlace(file, i + 1), "This comment is never closed with '-->'; what follows is read as text.");
                    lines[i] = lines[i].Remove(start, 4);
                    // None that begins later can have an end.
                    isEndless = true;
                    continue;
                }
                BlankBetween(lines, i, start, end);
            }
        }
    }

    private static void BlankBetween(string[] lines, int first, int start, int last)
    {
        var after = lines[last].IndexOf("-->", first == last ? start : 0, StringComparison.Ordinal) + 3;
        if (first == last)
        {
            lines[first] = lines[first].Remove(start, after - start);
            return;
        }
        lines[first] = lines[first][..start];
        for (var i = first + 1; i < last; i++)
            lines[i] = "";
        lines[last] = lines[last][after..];
    }

    // A break on a line of its own begins a block of HTML, which would swallow a heading right below it.
    private static string Block(string line)
    {
        if (BreakLine().IsMatch(line))
            return "";
        var heading = HeadingWithoutBlank().Match(line);
        return heading.Success ? heading.Groups[1].Value + " " + line[heading.Length..] : line;
    }

    // A blank line between a title and its underline makes two paragraphs of a heading.
    private static void JoinTitles(string[] lines)
    {
        for (var i = 2; i < lines.Length; i++)
        {
            if (lines[i - 2].Length > 0 && string.IsNullOrWhiteSpace(lines[i - 1]) && TitleUnderline().IsMatch(lines[i]))
                (lines[i - 1], lines[i]) = (lines[i], "");
        }
    }

    [GeneratedRegex(@"^={3,}\s*$")]
    private static partial Regex TitleUnderline();

    [GeneratedRegex(@"^\s*(?:<br\s*/?>\s*)+$", RegexOptions.IgnoreCase)]
    private static partial Regex BreakLine();

    [GeneratedRegex(@"^(#{1,6})(?=[A-Za-z])")]
    private static partial Regex HeadingWithoutBlank();
}
