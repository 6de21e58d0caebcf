namespace ArmPayloads.Package.Tests.BrokenHub;

/// <summary>A finding, as a comment such as <c>// ARMP202 link-mapping-target-field, ARMP204 link-participant-covers-key</c> announces it on its line.</summary>
internal sealed record Mark(string File, int Line, string Id, string Rule)
{
    private const string Start = "// ARMP";

    /// <summary>What stands in each line of a folder's source files.</summary>
    public static IReadOnlyList<Mark> In(string folder) => Sorted(Directory.GetFiles(folder, "*.cs").SelectMany(OfFile));

    public static IReadOnlyList<Mark> Sorted(IEnumerable<Mark> marks) => [.. marks.OrderBy(mark => mark.ToString(), StringComparer.Ordinal)];

    public override string ToString() => $"{File}({Line:000}): {Finding}";

    /// <summary>The diagnostic and the rule, if it has one.</summary>
    public string Finding => $"{Id} {Rule}".TrimEnd();

    private static IEnumerable<Mark> OfFile(string path) =>
        System.IO.File.ReadLines(path).SelectMany((text, index) => OfLine(text).Select(words => new Mark(Path.GetFileName(path), index + 1, words[0], words.ElementAtOrDefault(1) ?? "")));

    private static IEnumerable<string[]> OfLine(string text)
    {
        var start = text.IndexOf(Start, StringComparison.Ordinal);
        return start < 0 ? [] : text[(start + 3)..].Split(", ").Select(mark => mark.Split(' '));
    }
}
