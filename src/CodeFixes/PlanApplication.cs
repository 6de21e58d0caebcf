using Microsoft.CodeAnalysis;

namespace ArmPayloads.CodeFixes;

/// <summary>Applies plans one after the other, each to what the ones before it have left.</summary>
internal static class PlanApplication
{
    public static async Task<Solution> ApplyAsync(Solution solution, IReadOnlyList<EditPlan> plans, CancellationToken cancellation)
    {
        var roots = new Dictionary<DocumentId, SyntaxNode>();
        foreach (var targets in plans.SelectMany(plan => plan.Changes).GroupBy(change => change.Document, change => change.Change.Target))
        {
            var document = solution.GetDocument(targets.Key);
            if (document is not null && await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root)
                roots[targets.Key] = root.TrackNodes(targets.Distinct());
        }
        foreach (var plan in plans)
            Apply(plan, roots);
        return roots.Aggregate(solution, (changed, root) => changed.WithDocumentSyntaxRoot(root.Key, root.Value));
    }

    // An edit of which a part is gone, because another has changed the same code, would be half an edit.
    private static void Apply(EditPlan plan, Dictionary<DocumentId, SyntaxNode> roots)
    {
        if (plan.Changes.Any(change => Current(change.Document, change.Change.Target) is null))
            return;
        foreach (var (document, change) in plan.Changes)
        {
            if (Current(document, change.Target) is { } current)
                roots[document] = change.Apply(roots[document], current);
        }

        SyntaxNode? Current(DocumentId document, SyntaxNode target) => roots.TryGetValue(document, out var root) ? root.GetCurrentNode(target) : null;
    }
}
