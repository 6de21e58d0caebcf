using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArmPayloads.CodeFixes.Places;

/// <summary>Object initializers: what they initialize, what they set, and how an object gets one.</summary>
internal static class Initializers
{
    /// <summary>The type of the object: <c>new Bin { ... }</c>, or that of the member in <c>Label = { ... }</c>.</summary>
    public static ITypeSymbol? TypeOf(InitializerExpressionSyntax initializer, SemanticModel model) => initializer.Parent switch
    {
        BaseObjectCreationExpressionSyntax creation => model.GetTypeInfo(creation).Type,
        AssignmentExpressionSyntax assignment => model.GetTypeInfo(assignment.Left).Type,
        _ => null,
    };

    /// <summary>Whether something is assigned to a member or a key, as it is written.</summary>
    public static bool Sets(InitializerExpressionSyntax initializer, string left) =>
        initializer.Expressions.OfType<AssignmentExpressionSyntax>().Any(assignment => assignment.Left.ToString() == left);

    /// <summary>An assignment without trivia around it. Only in an initializer does <c>["a"]</c> stand on the left.</summary>
    public static ExpressionSyntax Assignment(string left, string value) =>
        ((ObjectCreationExpressionSyntax)SyntaxFactory.ParseExpression($"new A {{ {left} = {value} }}")).Initializer!.Expressions[0].WithoutTrivia();

    /// <summary>The creation with an initializer; empty parentheses go where the type is named.</summary>
    public static ExpressionSyntax Give(BaseObjectCreationExpressionSyntax creation, ExpressionSyntax assignment)
    {
        var initializer = SyntaxFactory.InitializerExpression(
            SyntaxKind.ObjectInitializerExpression,
            SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.SingletonSeparatedList(assignment.WithTrailingTrivia(SyntaxFactory.Space)),
            SyntaxFactory.Token(SyntaxKind.CloseBraceToken)).WithTrailingTrivia(creation.GetTrailingTrivia());
        return creation switch
        {
            ObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 } } named =>
                named.WithArgumentList(null).WithType(named.Type.WithTrailingTrivia(SyntaxFactory.Space)).WithInitializer(initializer),
            { ArgumentList: { } arguments } => creation.WithArgumentList(arguments.WithTrailingTrivia(SyntaxFactory.Space)).WithInitializer(initializer),
            _ => creation,
        };
    }
}
