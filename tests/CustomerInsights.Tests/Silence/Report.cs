using Microsoft.CodeAnalysis;

namespace ArmPayloads.CustomerInsights.Tests.Silence;

/// <summary>What is reported, and of which text.</summary>
internal sealed record Report(string Path, int Start, int Length, string Id, string Rule)
{
    /// <summary>Everything but infos, in order.</summary>
    public static Report[] Of(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(Of)
            .OrderBy(report => report.Path, StringComparer.Ordinal)
            .ThenBy(report => report.Start),
    ];

    /// <summary>For people: the marked text instead of a number.</summary>
    public string Show(IEnumerable<(string Path, string Text)> files)
    {
        var text = files.FirstOrDefault(file => file.Path == Path).Text ?? "";
        var before = text[..Math.Min(Start, text.Length)];
        var line = before.Count(character => character == '\n') + 1;
        var column = before.Length - before.LastIndexOf('\n');
        var marked = Start + Length <= text.Length ? text.Substring(Start, Length) : "";
        return $"{Path}({line},{column}) {Id} [{Rule}] at {marked}";
    }

    private static Report Of(Diagnostic diagnostic)
    {
        var message = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        var rule = message.EndsWith(']') ? message[(message.LastIndexOf('[') + 1)..^1] : "";
        var span = diagnostic.Location.SourceSpan;
        return new Report(diagnostic.Location.SourceTree?.FilePath ?? "", span.Start, span.Length, diagnostic.Id, rule);
    }
}
