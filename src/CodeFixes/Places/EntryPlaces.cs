using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArmPayloads.CodeFixes.Places;

/// <summary>Entries of initializers and lists: a member by its name or key, an element by its value.</summary>
internal static class EntryPlaces
{
    /// <summary>The entry that a place is the name or the value of.</summary>
    public static SyntaxNode? Any(SyntaxNode root, TextSpan span) => Around(root, span) is { } entry && (IsName(entry, span) || IsValue(entry, span)) ? entry : null;

    /// <summary>The entry that a place is the name of.</summary>
    public static SyntaxNode? Named(SyntaxNode root, TextSpan span) => Around(root, span) is { } entry && IsName(entry, span) ? entry : null;

    /// <summary>The key in <c>["en-us"] = ...</c> and in <c>{ "en-us", ... }</c>.</summary>
    public static ExpressionSyntax? KeyOf(SyntaxNode entry) => entry switch
    {
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [{ Expression: var key }] } } => key,
        InitializerExpressionSyntax { Expressions: [var key, _] } => key,
        _ => null,
    };

    private static SyntaxNode? Around(SyntaxNode root, TextSpan span) =>
        ExpressionPlaces.Innermost(root, span)?.AncestorsAndSelf().FirstOrDefault(node => IsEntry(node) && (node.Span.Length > span.Length || node.Span == span));

    private static bool IsEntry(SyntaxNode node) =>
        node is CollectionElementSyntax || (node is ExpressionSyntax && node.Parent is InitializerExpressionSyntax parent && !IsKeyAndValue(parent));

    // In { { "a", 1 } } the pair is the entry, and neither of its halves.
    private static bool IsKeyAndValue(InitializerExpressionSyntax initializer) => initializer.Parent is InitializerExpressionSyntax;

    private static bool IsName(SyntaxNode entry, TextSpan span) =>
        KeyOf(entry)?.Span == span || (entry is AssignmentExpressionSyntax { Left: var left } && left.Span == span);

    private static bool IsValue(SyntaxNode entry, TextSpan span) => entry switch
    {
        AssignmentExpressionSyntax assignment => ExpressionPlaces.IsMarked(assignment.Right, span),
        ExpressionElementSyntax element => ExpressionPlaces.IsMarked(element.Expression, span),
        InitializerExpressionSyntax { Expressions: [_, var value] } => ExpressionPlaces.IsMarked(value, span),
        _ => ExpressionPlaces.IsMarked(entry, span),
    };
}
