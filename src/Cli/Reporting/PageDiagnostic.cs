namespace ArmPayloads.Cli.Reporting;

/// <summary>How much a diagnostic matters.</summary>
internal enum PageSeverity
{
    /// <summary>Something was understood that is not written as it should be; what comes out is the same.</summary>
    Info,

    /// <summary>Something was assumed, or two places disagree.</summary>
    Warning,

    /// <summary>Something could not be understood: a part of the API is missing in what comes out.</summary>
    Error,
}

/// <summary>A kind of diagnostic: its page in the manual is docs/derive.md.</summary>
internal sealed record PageDiagnosticKind(string Id, PageSeverity Severity, string Title);

/// <summary>A line in a file.</summary>
/// <param name="File">The path as the user gave it.</param>
/// <param name="Line">From one; 0 for the file as a whole.</param>
internal readonly record struct PagePlace(string File, int Line);

/// <summary>What is wrong, or was assumed, and where.</summary>
/// <param name="Message">What is wrong, what was expected or assumed, what to do.</param>
/// <param name="Subject">The place in the schemas that it is about, as overlays name it (<c>profile.json#/properties/fields</c>): an overlay entry for it settles a disagreement.</param>
internal sealed record PageDiagnostic(PageDiagnosticKind Kind, PagePlace Place, string Message, string? Subject = null)
{
    public PageSeverity Severity { get; init; } = Kind.Severity;

    /// <summary>The form of compilers, which editors and build logs know.</summary>
    public override string ToString() =>
        $"{Place.File}{(Place.Line > 0 ? $"({Place.Line})" : "")}: {Severity.ToString().ToLowerInvariant()} {Kind.Id}: {Message}";
}
