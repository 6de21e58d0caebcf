using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArmPayloads.Testing;

/// <summary>An expected diagnostic. Immutable: every <c>With</c> answers a new one. Lines and columns count from 1.</summary>
public readonly record struct DiagnosticResult
{
    private readonly ImmutableArray<DiagnosticLocation> _locations;

    public DiagnosticResult(string id, DiagnosticSeverity severity) => (Id, Severity) = (id, severity);

    public DiagnosticResult(DiagnosticDescriptor descriptor)
        : this(descriptor.Id, descriptor.DefaultSeverity)
    {
    }

    private DiagnosticResult(string id) => Id = id;

    public string Id { get; }

    /// <summary>The effective severity; null where any will do, as in markup.</summary>
    public DiagnosticSeverity? Severity { get; private init; }

    /// <summary>The message; null where any will do.</summary>
    public string? Message { get; private init; }

    /// <summary>What the descriptor's message is filled with; null where anything will do.</summary>
    public object?[]? MessageArguments { get; private init; }

    /// <summary>The place, then additional ones; empty for a diagnostic without a place.</summary>
    public ImmutableArray<DiagnosticLocation> Locations
    {
        get => _locations.IsDefault ? [] : _locations;
        private init => _locations = value;
    }

    public static DiagnosticResult CompilerError(string id) => new(id, DiagnosticSeverity.Error);

    public static DiagnosticResult CompilerWarning(string id) => new(id, DiagnosticSeverity.Warning);

    public DiagnosticResult WithSeverity(DiagnosticSeverity severity) => this with { Severity = severity };

    public DiagnosticResult WithMessage(string? message) => this with { Message = message };

    public DiagnosticResult WithArguments(params object?[] arguments) => this with { MessageArguments = arguments };

    public DiagnosticResult WithNoLocation() => this with { Locations = [] };

    /// <summary>The place that markup calls <c>{|#key:text|}</c>.</summary>
    public DiagnosticResult WithLocation(int markupKey) => And(new DiagnosticLocation(default, markupKey));

    public DiagnosticResult WithLocation(int line, int column) => WithLocation("", line, column);

    public DiagnosticResult WithLocation(string path, int line, int column) =>
        And(new DiagnosticLocation(Place(path, line, column, line, column), StartOnly: true));

    public DiagnosticResult WithSpan(int startLine, int startColumn, int endLine, int endColumn) =>
        WithSpan("", startLine, startColumn, endLine, endColumn);

    public DiagnosticResult WithSpan(string path, int startLine, int startColumn, int endLine, int endColumn) =>
        And(new DiagnosticLocation(Place(path, startLine, startColumn, endLine, endColumn)));

    internal static DiagnosticResult FromMarkup(string id, FileLinePositionSpan span) =>
        new DiagnosticResult(id).And(new DiagnosticLocation(span, IgnoreAdditionalLocations: true));

    internal DiagnosticResult WithLocations(IEnumerable<DiagnosticLocation> locations) => this with { Locations = [.. locations] };

    private static FileLinePositionSpan Place(string path, int startLine, int startColumn, int endLine, int endColumn) =>
        new(path, new LinePosition(startLine - 1, startColumn - 1), new LinePosition(endLine - 1, endColumn - 1));

    private DiagnosticResult And(DiagnosticLocation location) => this with { Locations = Locations.Add(location) };
}
