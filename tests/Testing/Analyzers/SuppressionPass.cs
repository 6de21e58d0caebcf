using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ArmPayloads.Testing;

/// <summary>Analyses a project once more with pragmas against everything that was found in C#: nothing of it may be left.</summary>
internal static class SuppressionPass
{
    /// <returns>What a pragma did not suppress; null when all was.</returns>
    public static async Task<string?> RunAsync(
        Project project, ImmutableArray<Diagnostic> found, AnalyzerRun analyzers, CancellationToken cancellation)
    {
        HashSet<string?> sources = [.. project.Documents.Select(document => document.FilePath)];
        bool InSource(Diagnostic diagnostic) => sources.Contains(diagnostic.Location.GetLineSpan().Path);
        HashSet<string> ids = [.. found.Where(InSource).Select(diagnostic => diagnostic.Id)];
        if (ids.Count == 0)
            return null;
        Project quiet = await WithPragmasAsync(project, ids, cancellation).ConfigureAwait(false);
        Compilation compilation = (await quiet.GetCompilationAsync(cancellation).ConfigureAwait(false))!;
        ImmutableArray<Diagnostic> left = await analyzers.AnalyzeAsync(compilation, quiet.AnalyzerOptions, cancellation).ConfigureAwait(false);
        string[] loud = [.. left.Where(diagnostic => ids.Contains(diagnostic.Id) && InSource(diagnostic)).Select(DiagnosticText.Of)];
        return loud.Length == 0 ? null : $"A pragma does not suppress:\n  {string.Join("\n  ", loud)}";
    }

    private static async Task<Project> WithPragmasAsync(Project project, IEnumerable<string> ids, CancellationToken cancellation)
    {
        string pragma = $"#pragma warning disable {string.Join(", ", ids)}\n";
        Solution solution = project.Solution;
        foreach (Document document in project.Documents)
        {
            SyntaxNode root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
            SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
            solution = solution.WithDocumentText(document.Id, text.WithChanges(new TextChange(new TextSpan(Start(root), 0), pragma)));
        }
        return solution.GetProject(project.Id)!;
    }

    // #define must stay in front of everything but comments.
    private static int Start(SyntaxNode root) =>
        root.GetLeadingTrivia()
            .Where(trivia => trivia.Kind() is SyntaxKind.DefineDirectiveTrivia or SyntaxKind.UndefDirectiveTrivia or SyntaxKind.ShebangDirectiveTrivia)
            .Select(trivia => trivia.FullSpan.End)
            .DefaultIfEmpty(0)
            .Max();
}
