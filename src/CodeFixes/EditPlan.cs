using ArmPayloads.Analyzers;
using ArmPayloads.Analyzers.Reporting;
using ArmPayloads.CodeFixes.Steps;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.CodeFixes;

/// <summary>What a finding's edit does in C#: changes of syntax, worked out while the code still means what it meant.</summary>
/// <param name="Title">What people choose.</param>
/// <param name="Changes">All of them, or none.</param>
internal sealed record EditPlan(string Title, IReadOnlyList<(DocumentId Document, SyntaxChange Change)> Changes)
{
    /// <summary>The plan of a diagnostic; null where its edit would change nothing, or a place of it is not found.</summary>
    public static async Task<EditPlan?> MakeAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(PayloadAnalyzer.EditProperty, out var text)
            || EditProperties.Read(text, document.FilePath ?? "") is not { Steps.Count: > 0 } edit)
            return null;
        var changes = new List<(DocumentId, SyntaxChange)>();
        foreach (var step in edit.Steps)
        {
            if (DocumentOf(document, step) is not { } place)
                return null;
            var context = await StepContext.OfAsync(place, edit.Steps.Count == 1, cancellation).ConfigureAwait(false);
            if (context is null || context.Plan(step) is not { } change)
                return null;
            changes.Add((place.Id, change));
        }
        return new EditPlan(edit.Title, changes);
    }

    private static Document? DocumentOf(Document document, PayloadEdit step)
    {
        if (step.Place is not { } place)
            return null;
        return place.File is null || place.File == (document.FilePath ?? "")
            ? document
            : document.Project.Documents.FirstOrDefault(other => other.FilePath == place.File);
    }
}
