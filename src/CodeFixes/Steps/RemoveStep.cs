using ArmPayloads.CodeFixes.Lists;
using ArmPayloads.CodeFixes.Places;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArmPayloads.CodeFixes.Steps;

/// <summary>A member or an element goes, with its comma, its line and the comments that belong to it.</summary>
internal sealed class RemoveStep : SyntaxChange
{
    private RemoveStep(SyntaxNode target)
        : base(target)
    {
    }

    public static SyntaxChange? Plan(StepContext context, TextSpan span)
    {
        if (EntryPlaces.Any(context.Root, span) is not { } entry || MeetsDirectives(entry) || IsNeeded(context, entry))
            return null;
        return new RemoveStep(entry);
    }

    public override SyntaxNode Apply(SyntaxNode root, SyntaxNode current) => current.Parent switch
    {
        InitializerExpressionSyntax initializer => root.ReplaceNode(initializer, ListRemoval.Remove(initializer, (ExpressionSyntax)current)),
        CollectionExpressionSyntax list => root.ReplaceNode(list, ListRemoval.Remove(list, (CollectionElementSyntax)current)),
        _ => root,
    };

    // The half of an #if must not go.
    private static bool MeetsDirectives(SyntaxNode entry) => entry.ContainsDirectives || entry.GetLastToken().GetNextToken().ContainsDirectives;

    // The compiler would ask for it.
    private static bool IsNeeded(StepContext context, SyntaxNode entry) =>
        context.IsOnlyStep
        && entry is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name }
        && context.Model.GetSymbolInfo(name, context.Cancellation).Symbol is IPropertySymbol { IsRequired: true };
}
