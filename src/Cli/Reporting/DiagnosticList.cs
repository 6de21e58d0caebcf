using ArmPayloads.Contracts;

namespace ArmPayloads.Cli.Reporting;

/// <summary>Gathers what is to be reported.</summary>
internal sealed class DiagnosticList
{
    // A page full of one fault says it often enough.
    private const int MostOfAKindInAFile = 50;

    private readonly List<PageDiagnostic> _diagnostics = [];
    private readonly Dictionary<(string File, string Id), int> _counts = [];

    /// <summary>By file and line, each once.</summary>
    public IReadOnlyList<PageDiagnostic> InOrder => [.. _diagnostics
        .Distinct()
        .OrderBy(diagnostic => diagnostic.Place.File, StringComparer.Ordinal)
        .ThenBy(diagnostic => diagnostic.Place.Line)
        .ThenBy(diagnostic => diagnostic.Kind.Id, StringComparer.Ordinal)
        .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal)];

    public bool HasErrors => _diagnostics.Exists(diagnostic => diagnostic.Severity == PageSeverity.Error);

    public void Add(PageDiagnosticKind kind, PagePlace place, string message, string? subject = null)
    {
        var key = (place.File, kind.Id);
        _counts[key] = _counts.GetValueOrDefault(key) + 1;
        if (_counts[key] <= MostOfAKindInAFile)
            _diagnostics.Add(new PageDiagnostic(kind, place, Message(message), subject));
        if (_counts[key] == MostOfAKindInAFile + 1)
            _diagnostics.Add(new PageDiagnostic(kind, place with { Line = 0 }, $"There is more of this kind in the file: {kind.Title}."));
    }

    /// <summary>Replaces each diagnostic by what somebody who knows more makes of it.</summary>
    public void Change(Func<PageDiagnostic, PageDiagnostic> change)
    {
        for (var i = 0; i < _diagnostics.Count; i++)
            _diagnostics[i] = change(_diagnostics[i]);
    }

    private static string Message(string text) => PlainText.OneLine(text);
}
