using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace ArmPayloads.Contracts.Schemas;

/// <summary>
/// A pattern as JSON Schema means it: an ECMA 262 expression, found anywhere in a text, where <c>$</c> is the very end
/// and <c>\d</c> and <c>\w</c> are ASCII. Compiled when it has been run often, and given a time limit.
/// </summary>
public sealed class SchemaPattern : IEquatable<SchemaPattern>
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMilliseconds(250);
    // Nobody reads a longer one, and reading it takes quadratic time.
    private const int MaxLength = 10_000;

    // A compiler lives on while somebody types; what was typed before must not pile up.
    private const int MaxKnown = 1_000;

    // In a longer row, each within the time limit, nobody looks for names.
    private const int MaxCaptures = 1_000;

    private static readonly ConcurrentDictionary<string, SchemaPattern> Known = new(StringComparer.Ordinal);

    // To compile an expression takes as long as some thousand runs; whoever runs it less often waits for nothing. A long one takes too long.
    internal const int RunsBeforeCompiling = 10_000;
    private const int MaxCompiledLength = 1_000;

    // Several threads may count, and may compile it at once: that costs a little work.
    private Regex _regex;
    private int _runs;

    private SchemaPattern(string source)
    {
        Source = source;
        _regex = RegexOf(source, RegexOptions.None);
    }

    /// <summary>The pattern as the schema has it.</summary>
    public string Source { get; }

    internal bool IsCompiled => (_regex.Options & RegexOptions.Compiled) != 0;

    /// <summary>The pattern; null where it cannot be run, with the reason.</summary>
    public static SchemaPattern? TryCreate(string source, out string? problem)
    {
        problem = null;
        if (Known.TryGetValue(source, out var known))
            return known;
        if (source.Length > MaxLength)
        {
            problem = $"it is longer than {MaxLength} characters";
            return null;
        }
        if (Known.Count >= MaxKnown)
            Known.Clear();
        try
        {
            return Known.GetOrAdd(source, new SchemaPattern(source));
        }
        catch (ArgumentException exception)
        {
            problem = exception.Message;
            return null;
        }
    }

    /// <summary>Whether the pattern is found in the text; null where that took too long to say.</summary>
    public bool? Matches(string text)
    {
        try
        {
            return NextRegex().IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    /// <summary>
    /// What the pattern finds in the text, one after another: of a pattern with groups, the first group that took part in a
    /// match. Null where that took too long to say.
    /// </summary>
    internal IReadOnlyList<(string Text, int Start)>? Captures(string text)
    {
        try
        {
            var found = new List<(string, int)>();
            for (var match = NextRegex().Match(text); match.Success; match = match.NextMatch())
            {
                if (found.Count == MaxCaptures)
                    return null;
                if (CaptureOf(match) is { } capture)
                    found.Add((capture.Value, capture.Index));
            }
            return found;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private Regex NextRegex()
    {
        if (_runs <= RunsBeforeCompiling && ++_runs > RunsBeforeCompiling && Source.Length <= MaxCompiledLength)
            _regex = RegexOf(Source, RegexOptions.Compiled);
        return _regex;
    }

    private static Regex RegexOf(string source, RegexOptions options) => new(EcmaPattern.Translate(source), options | RegexOptions.CultureInvariant, TimeLimit);

    private static Capture? CaptureOf(Match match)
    {
        for (var i = 1; i < match.Groups.Count; i++)
        {
            if (match.Groups[i].Success)
                return match.Groups[i];
        }
        return match.Groups.Count == 1 ? match : null;
    }

    public bool Equals(SchemaPattern? other) => other is not null && Source == other.Source;

    public override bool Equals(object? obj) => Equals(obj as SchemaPattern);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Source);

    public override string ToString() => Source;
}
