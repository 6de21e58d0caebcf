using System.Text.RegularExpressions;

namespace ArmPayloads.CustomerInsights.Tests.Silence;

/// <summary>
/// A correct program, and its twin in which one token is wrong. They stand in one text that has the token as
/// <c>«right|wrong:ARMP202 rule»</c>; a line <c>// file: Names.cs</c> begins another file.
/// </summary>
internal sealed partial class SilentProgram
{
    private const string Separator = "// file: ";

    private SilentProgram(IReadOnlyList<(string Path, string Text)> files)
    {
        var marks = files.SelectMany(file => Mark().Matches(file.Text)).ToList();
        var mark = Assert.Single(marks);
        Correct = [.. files.Select(file => (file.Path, Mark().Replace(file.Text, "$1")))];
        Twin = [.. files.Select(file => (file.Path, Mark().Replace(file.Text, "$2")))];
        var marked = files.Single(file => file.Text.Contains(mark.Value, StringComparison.Ordinal));
        Expected = new(marked.Path, mark.Index, mark.Groups[2].Length, mark.Groups[3].Value, mark.Groups[4].Value);
    }

    public IReadOnlyList<(string Path, string Text)> Correct { get; }

    public IReadOnlyList<(string Path, string Text)> Twin { get; }

    /// <summary>What is reported of the twin.</summary>
    public Report Expected { get; }

    public static SilentProgram Parse(string text)
    {
        var files = new List<(string Path, string Text)>();
        var path = "Program.cs";
        var lines = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith(Separator, StringComparison.Ordinal))
            {
                Close();
                path = line[Separator.Length..].Trim();
            }
            else
            {
                lines.Add(line);
            }
        }
        Close();
        return new SilentProgram(files);

        void Close()
        {
            if (lines.Exists(line => line.Length > 0))
                files.Add((path, string.Join('\n', lines)));
            lines.Clear();
        }
    }

    [GeneratedRegex(@"«([^|»]*)\|([^»]*):(ARMP\d{3})(?: ([\w-]+))?»")]
    private static partial Regex Mark();
}
