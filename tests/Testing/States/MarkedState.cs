using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArmPayloads.Testing;

internal sealed record TestFile(string Path, SourceText Text);

/// <summary>A state without its markup, and what the markup said.</summary>
internal sealed class MarkedState
{
    private readonly Dictionary<int, FileLinePositionSpan> _named = [];
    private readonly List<DiagnosticResult> _expected;

    private MarkedState(SolutionState state, Func<string> onlyId)
    {
        State = state;
        _expected = [.. state.ExpectedDiagnostics];
        Sources = [.. state.Sources.Select(file => Read(file, onlyId))];
        AdditionalFiles = [.. state.AdditionalFiles.Select(file => Read(file, onlyId))];
        ConfigFiles = [.. state.AnalyzerConfigFiles.Select(file => new TestFile(file.filename, file.content))];
    }

    public SolutionState State { get; }

    public ImmutableArray<TestFile> Sources { get; }

    public ImmutableArray<TestFile> AdditionalFiles { get; }

    public ImmutableArray<TestFile> ConfigFiles { get; }

    public IReadOnlyList<DiagnosticResult> Expected => _expected;

    /// <param name="state">With markup.</param>
    /// <param name="onlyId">The id that <c>[|text|]</c> stands for; asked only when needed.</param>
    public static MarkedState Parse(SolutionState state, Func<string> onlyId) => new(state, onlyId);

    public DiagnosticLocation Resolve(DiagnosticLocation location)
    {
        if (location.MarkupKey is not { } key)
            return location.Span.Path.Length > 0 ? location : location with { Span = InFirstSource(location.Span) };
        return _named.TryGetValue(key, out FileLinePositionSpan span)
            ? location with { Span = span }
            : throw new VerificationException($"No markup names the location #{key}.");
    }

    private FileLinePositionSpan InFirstSource(FileLinePositionSpan span) =>
        new(Sources.IsEmpty ? SourceFileList.DefaultPath : Sources[0].Path, span.Span);

    private TestFile Read((string filename, SourceText content) file, Func<string> onlyId)
    {
        TestFileMarkup markup = TestFileMarkup.Parse(file.content.ToString());
        var text = SourceText.From(markup.Text, file.content.Encoding ?? Encoding.UTF8);
        foreach (MarkupSpan mark in markup.Spans)
        {
            var span = new FileLinePositionSpan(file.filename, text.Lines.GetLinePositionSpan(mark.Span));
            if (mark.LocationKey is not { } key)
                _expected.Add(DiagnosticResult.FromMarkup(mark.Name.Length > 0 ? mark.Name : onlyId(), span));
            else if (!_named.TryAdd(key, span))
                throw new VerificationException($"Two pieces of markup are called #{key}.");
        }
        return new TestFile(file.filename, text);
    }
}
