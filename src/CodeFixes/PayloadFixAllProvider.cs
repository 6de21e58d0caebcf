using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ArmPayloads.CodeFixes;

/// <summary>
/// Applies the edits of many findings as one change. Roslyn's own providers merge texts, where two members that leave one
/// list together lose a comma, or keep to one document, while an edit may have steps in several.
/// </summary>
/// <remarks>A rule at a time in a document or a project, an id at a time in a solution.</remarks>
internal sealed class PayloadFixAllProvider : FixAllProvider
{
    public static readonly PayloadFixAllProvider Instance = new();

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(CodeAction.Create(
        "Mend what is found in payloads",
        async cancellation => await PlanApplication.ApplyAsync(
            fixAllContext.Solution,
            await PlansAsync(fixAllContext, cancellation).ConfigureAwait(false),
            cancellation).ConfigureAwait(false),
        nameof(PayloadFixAllProvider)));

    private static async Task<IReadOnlyList<EditPlan>> PlansAsync(FixAllContext context, CancellationToken cancellation)
    {
        var plans = new List<EditPlan>();
        foreach (var project in ProjectsOf(context))
        {
            foreach (var diagnostic in await DiagnosticsOfAsync(context, project).ConfigureAwait(false))
            {
                if (IsMeant(context, diagnostic) && project.GetDocument(diagnostic.Location.SourceTree) is { } document
                    && await EditPlan.MakeAsync(document, diagnostic, cancellation).ConfigureAwait(false) is { } plan)
                    plans.Add(plan);
            }
        }
        return plans;
    }

    private static IEnumerable<Project> ProjectsOf(FixAllContext context) =>
        context.Scope == FixAllScope.Solution ? context.Solution.Projects.Where(project => project.Language == LanguageNames.CSharp) : [context.Project];

    private static async Task<IEnumerable<Diagnostic>> DiagnosticsOfAsync(FixAllContext context, Project project) =>
        context is { Scope: FixAllScope.Document, Document: { } document }
            ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
            : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);

    // In a document or a project an editor's user means the rule whose fix was chosen. The command line (dotnet format)
    // always means the solution, asks once for an id, and takes the key from any finding, if it has one at all.
    private static bool IsMeant(FixAllContext context, Diagnostic diagnostic) =>
        context.Scope == FixAllScope.Solution || context.CodeActionEquivalenceKey is not { } key || FindingGroup.IsOf(key, diagnostic);
}
