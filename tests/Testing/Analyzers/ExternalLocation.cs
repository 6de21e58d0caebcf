using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArmPayloads.Testing;

/// <summary>
/// A place in an additional file is given twice, as characters and as lines. Editors read one and the compiler's log the
/// other, so both must be the same place, and inside the text.
/// </summary>
internal static class ExternalLocation
{
    /// <exception cref="VerificationException">They are not, or no file of the project has the path.</exception>
    public static async Task CheckAsync(Diagnostic diagnostic, Project project, CancellationToken cancellation)
    {
        if (diagnostic.Location.Kind != LocationKind.ExternalFile)
            return;
        FileLinePositionSpan lines = diagnostic.Location.GetLineSpan();
        TextDocument document = DocumentAt(lines.Path, project)
            ?? throw new VerificationException($"{DiagnosticText.Of(diagnostic)}\nNo file of the project is called '{lines.Path}'.");
        SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        TextSpan span = diagnostic.Location.SourceSpan;
        if (span.End > text.Length || text.Lines.GetLinePositionSpan(span) != lines.Span)
            throw new VerificationException($"{DiagnosticText.Of(diagnostic)}\nThe characters {span} are another place than the lines.");
    }

    private static TextDocument? DocumentAt(string path, Project project)
    {
        IEnumerable<TextDocument> documents = [.. project.AdditionalDocuments, .. project.Documents, .. project.AnalyzerConfigDocuments];
        return documents.FirstOrDefault(document => document.FilePath == path);
    }
}
