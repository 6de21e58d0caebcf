using ArmPayloads.Contracts;

namespace ArmPayloads.Cli.Reporting;

/// <summary>Gathers what is to be reported.</summary>
internal sealed class DiagnosticList
{
    // A page full of one fault says it often enough.
    private const int MostOfAKindInAFile = 50;

    private readonly List<PageDiagnostic> _diagnostics = [];
    private readonly HashSet<PageDiagnostic> _said = [];
    private readonly Dictionary<(string File, string Id), int> _counts = [];

    /// <summary>By file and line, each once.</summary>
    public IReadOnlyList<PageDiagnostic> InOrder => [.. _diagnostics
        .Distinct()
        .OrderBy(diagnostic => diagnostic.Place.File, StringComparer.Ordinal)
        .ThenBy(diagnostic => diagnostic.Place.Line)
        .ThenBy(diagnostic => diagnostic.Kind.Id, StringComparer.Ordinal)
        .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal)];

    public bool HasErrors => _diagnostics.Exists(diagnostic => diagnostic.Severity == PageSeverity.Error);

    /// <summary>Whether something of a kind has been said of a line, about a place in the schemas that ends so.</summary>
    public bool Has(PageDiagnosticKind kind, PagePlace place, string subject) =>
        _diagnostics.Exists(diagnostic => diagnostic.Kind == kind && diagnostic.Place == place && diagnostic.Subject?.EndsWith(subject, StringComparison.Ordinal) == true);

    public void Add(PageDiagnosticKind kind, PagePlace place, string message, string? subject = null)
    {
        var diagnostic = new PageDiagnostic(kind, place, PlainText.OneLine(message), subject);
        if (!_said.Add(diagnostic))
            return;
        var key = (place.File, kind.Id);
        _counts[key] = _counts.GetValueOrDefault(key) + 1;
        if (_counts[key] <= MostOfAKindInAFile)
            _diagnostics.Add(diagnostic);
        if (_counts[key] == MostOfAKindInAFile + 1)
            _diagnostics.Add(new PageDiagnostic(kind, place with { Line = 0 }, $"There is more of this kind in the file: {kind.Title}."));
    }

    /// <summary>Replaces each diagnostic by what somebody who knows more makes of it.</summary>
    public void Change(Func<PageDiagnostic, PageDiagnostic> change)
    {
        for (var i = 0; i < _diagnostics.Count; i++)
            _diagnostics[i] = change(_diagnostics[i]);
    }
}
