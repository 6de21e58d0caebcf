using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ArmPayloads.Cli.Reporting;

namespace ArmPayloads.Cli.Tests;

/// <summary>What pages come to. A <c>«</c> in a page marks the line that a diagnostic is expected on, and is no part of the page.</summary>
internal sealed class Derived
{
    private const string Mark = "«";

    private static readonly JsonSerializerOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SchemaDerivation _derivation;
    private readonly List<PagePlace> _marks;

    private Derived(SchemaDerivation derivation, List<PagePlace> marks)
    {
        _derivation = derivation;
        _marks = marks;
    }

    /// <summary>What the regular pages come to.</summary>
    public static Derived Regular { get; } = From(BinPages.Regular);

    public IEnumerable<string> Files => _derivation.Texts.Keys.Order(StringComparer.Ordinal);

    public IReadOnlyList<string> Report => [.. _derivation.Diagnostics.Select(diagnostic => diagnostic.ToString())];

    public bool HasErrors => _derivation.HasErrors;

    /// <summary>A place in the schemas, such as <c>bin.json#/properties/kind</c>, on one line; nothing where there is none.</summary>
    public string? this[string place]
    {
        get
        {
            var parts = place.Split('#');
            var node = _derivation.Texts.TryGetValue(parts[0], out var text) ? JsonNode.Parse(text) : null;
            foreach (var name in parts[1].Split('/').Skip(1))
                node = node?[name.Replace("~1", "/", StringComparison.Ordinal)];
            return node?.ToJsonString(s_plain);
        }
    }

    public static Derived From(params IEnumerable<SourceText> pages) => From(pages, []);

    public static Derived From(IEnumerable<SourceText> pages, IReadOnlyList<SourceText> overlays)
    {
        var marked = pages.OrderBy(page => page.File, StringComparer.Ordinal).ToList();
        var plain = marked.Select(page => page with { Text = page.Text.Replace(Mark, "", StringComparison.Ordinal) });
        return new Derived(SchemaDerivation.Run(plain, overlays), [.. marked.SelectMany(Marks)]);
    }

    /// <summary>A property of the bin.</summary>
    public string? Property(string name) => this["bin.json#/properties/" + name];

    /// <summary>Asserts that this, and nothing else, is reported.</summary>
    /// <param name="expected">
    /// Severity, id and words of the message: <c>warning ARMD011: lacks a quote</c>; each is on the line with the next mark,
    /// unless it says itself where it is.
    /// </param>
    public void Reports(params string[] expected)
    {
        var places = Placed(expected);
        // Lists of long lines are cut in the messages of the test library.
        Assert.True(places.Count == Report.Count && Report.Zip(places, Says).All(says => says), Difference(places));
    }

    /// <summary>Asserts that this is reported, whatever else is.</summary>
    public void ReportsAmong(params string[] expected)
    {
        var places = Placed(expected);
        Assert.True(places.TrueForAll(place => Report.Any(line => Says(line, place))), Difference(places));
    }

    /// <summary>Asserts that the schemas are those of other pages, to the letter.</summary>
    public void IsSameAs(Derived other) =>
        Assert.Equal(string.Concat(other.Files.Select(file => other._derivation.Texts[file])), string.Concat(Files.Select(file => _derivation.Texts[file])));

    /// <summary>Asserts that what comes out is what the regular pages come to, and that nobody is bothered.</summary>
    public void IsRegular()
    {
        IsSameAs(Regular);
        Reports();
    }

    private List<string> Placed(string[] expected)
    {
        var marks = new Queue<PagePlace>(_marks);
        var places = expected.Select(line => IsPlaced(line) ? line : $"{(marks.TryDequeue(out var mark) ? $"{mark.File}({mark.Line})" : "unmarked")}: {line}").ToList();
        Assert.Empty(marks);
        return places;
    }

    private string Difference(IEnumerable<string> places) => $"Expected:\n{string.Join('\n', places)}\nReported:\n{string.Join('\n', Report)}";

    private static IEnumerable<PagePlace> Marks(SourceText page) => page.Text.Split('\n')
        .SelectMany((line, i) => Enumerable.Repeat(new PagePlace(page.File, i + 1), line.Split(Mark).Length - 1));

    private static bool IsPlaced(string line) => !line.StartsWith("error ", StringComparison.Ordinal) && !line.StartsWith("warning ", StringComparison.Ordinal) && !line.StartsWith("info ", StringComparison.Ordinal);

    private static bool Says(string line, string expected)
    {
        var head = expected.IndexOf("ARMD", StringComparison.Ordinal) + "ARMD000: ".Length;
        return line.StartsWith(expected[..head], StringComparison.Ordinal) && line[head..].Contains(expected[head..], StringComparison.Ordinal);
    }
}
