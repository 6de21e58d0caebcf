using ArmPayloads.CodeFixes.Rendering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArmPayloads.CodeFixes.Steps;

/// <summary>A document in which a step is planned.</summary>
/// <param name="Model">What the code means.</param>
/// <param name="Root">The code.</param>
/// <param name="IsOnlyStep">Whether the edit has no other step, which could set what this one takes away.</param>
/// <param name="Cancellation">Ends the work early.</param>
internal sealed record StepContext(SemanticModel Model, SyntaxNode Root, bool IsOnlyStep, CancellationToken Cancellation)
{
    public ValueRenderer Values => new(Model);

    public static async Task<StepContext?> OfAsync(Document document, bool isOnlyStep, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return root is null || model is null ? null : new StepContext(model, root, isOnlyStep, cancellation);
    }

    /// <summary>What a step does here; null where it would change nothing, or its place is not found.</summary>
    public SyntaxChange? Plan(PayloadEdit step)
    {
        if (step.Place is not { } place || place.Range.Start < 0 || place.Range.Length < 0 || place.Range.End > Root.FullSpan.End)
            return null;
        var span = new TextSpan(place.Range.Start, place.Range.Length);
        return step.Kind switch
        {
            PayloadEditKind.Replace => ReplaceStep.Plan(this, span, step),
            PayloadEditKind.Rename => RenameStep.Plan(this, span, step),
            PayloadEditKind.Add => AddStep.Plan(this, span, step),
            PayloadEditKind.Remove => RemoveStep.Plan(this, span),
            _ => null,
        };
    }
}
