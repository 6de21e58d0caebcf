using System.Text;
using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Schemas;

namespace ArmPayloads.Contracts.Tests.Schemas;

/// <summary>Schema files in which «marks» stand around the places where problems are expected; «» is an empty range.</summary>
internal static class MarkedSchemas
{
    public const string Api = """ "x-arm-api": { "provider": "Contoso.Storage", "version": "2024-01-01" } """;

    /// <summary>Reads files without problems into the only API they hold.</summary>
    public static ApiContract Read(params (string Path, string Text)[] files)
    {
        var set = ReadSet(files);
        Assert.Empty(set.Problems);
        return Assert.Single(set.Apis);
    }

    /// <summary>Reads one file, <c>bin.json</c>, that belongs to the API.</summary>
    public static ApiContract Read(string members) => Read(("bin.json", File(members)));

    /// <summary>Reads files and expects exactly the marked problems, by path and place, each as "ARMP004: message".</summary>
    public static SchemaSet Verify((string Path, string Text)[] files, params string[] problems)
    {
        var places = new List<SourcePlace>();
        var plain = files.Select(file => (file.Path, Split(file.Path, file.Text, places))).ToArray();
        var set = ReadSet(plain);
        var expected = problems.Zip(places.OrderBy(place => place.Path, StringComparer.Ordinal).ThenBy(place => place.Range.Start));
        Assert.Equal(
            string.Join("\n", expected.Select(pair => Show(pair.First, pair.Second))),
            string.Join("\n", set.Problems.Select(problem => Show($"ARMP{(int)problem.Kind:000}: {problem.Message}", problem.Place))));
        Assert.True(places.Count == problems.Length, "a mark for each message");
        return set;
    }

    /// <summary>Reads one file, <c>bin.json</c>, and expects exactly the marked problems.</summary>
    public static SchemaSet Verify(string members, params string[] problems) => Verify([("bin.json", File(members))], problems);

    public static SchemaSet ReadSet(params (string Path, string Text)[] files) =>
        SchemaSet.Read(files.Select(file => SchemaDocument.Parse(file.Path, file.Text)));

    /// <summary>A file of the API, of its other members.</summary>
    public static string File(string members) => "{" + Api + ", " + members + "}";

    private static string Show(string problem, SourcePlace place) =>
        $"{place.Path}({place.StartLine},{place.StartColumn})-({place.EndLine},{place.EndColumn}) [{place.Range.Start}..{place.Range.End}] {problem}";

    private static string Split(string path, string marked, List<SourcePlace> places)
    {
        var text = new StringBuilder();
        var starts = new Stack<int>();
        var ranges = new List<TextRange>();
        foreach (var character in marked)
        {
            if (character == '«')
                starts.Push(text.Length);
            else if (character == '»')
                ranges.Add(TextRange.FromBounds(starts.Pop(), text.Length));
            else
                text.Append(character);
        }
        places.AddRange(ranges.Select(range => Place(path, text.ToString(), range)));
        return text.ToString();
    }

    // Counted by hand, so that the reader's own line table is tested too.
    private static SourcePlace Place(string path, string text, TextRange range)
    {
        var (startLine, startColumn) = Position(text, range.Start);
        var (endLine, endColumn) = Position(text, range.End);
        return new SourcePlace(path, range, startLine, startColumn, endLine, endColumn);
    }

    private static (int Line, int Column) Position(string text, int offset)
    {
        var before = text[..offset];
        return (before.Count(c => c == '\n'), offset - (before.LastIndexOf('\n') + 1));
    }
}
