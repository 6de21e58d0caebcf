using ArmPayloads.Contracts.Schemas;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArmPayloads.Generator.Diagnostics;

/// <summary>Problems as diagnostics, each at its place in its file.</summary>
internal static class ProblemReporter
{
    public static void Report(SourceProductionContext production, IEnumerable<SchemaProblem> problems)
    {
        foreach (var problem in problems)
            production.ReportDiagnostic(Diagnostic.Create(ProblemDescriptors.ByKind[problem.Kind], LocationOf(problem.Place), problem.Message));
    }

    // A problem of the project's configuration has no file.
    private static Location LocationOf(SourcePlace place) => place.Path.Length == 0
        ? Location.None
        : Location.Create(
            place.Path,
            new TextSpan(place.Range.Start, place.Range.Length),
            new LinePositionSpan(new LinePosition(place.StartLine, place.StartColumn), new LinePosition(place.EndLine, place.EndColumn)));
}
