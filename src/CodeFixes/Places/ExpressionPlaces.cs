using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArmPayloads.CodeFixes.Places;

/// <summary>Expressions by the place that the analyzer gives a value: all of it, or the head of an object.</summary>
internal static class ExpressionPlaces
{
    /// <summary>The expression; null where the code is another by now.</summary>
    public static ExpressionSyntax? At(SyntaxNode root, TextSpan span) =>
        Innermost(root, span)?.AncestorsAndSelf().TakeWhile(node => node.SpanStart >= span.Start).OfType<ExpressionSyntax>().FirstOrDefault(node => IsMarked(node, span));

    public static SyntaxNode? Innermost(SyntaxNode root, TextSpan span) =>
        root.FullSpan.Contains(span) ? root.FindNode(span, getInnermostNodeForTie: true) : null;

    /// <summary>Whether a span is the place of an expression.</summary>
    public static bool IsMarked(SyntaxNode expression, TextSpan span) =>
        expression is not TypeSyntax { Parent: BaseObjectCreationExpressionSyntax } && (expression.Span == span || HeadOf(expression) == span);

    /// <summary>The part of a creation that is marked instead of the whole block.</summary>
    private static TextSpan? HeadOf(SyntaxNode expression) => expression switch
    {
        ObjectCreationExpressionSyntax creation => TextSpan.FromBounds(creation.SpanStart, creation.Type.Span.End),
        ImplicitObjectCreationExpressionSyntax creation => creation.NewKeyword.Span,
        _ => null,
    };
}
