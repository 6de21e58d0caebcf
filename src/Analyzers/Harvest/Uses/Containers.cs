using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArmPayloads.Analyzers.Harvest.Uses;

internal static class Containers
{
    /// <summary>The outermost creation, collection or array around a value that stands in an initializer.</summary>
    public static ExpressionSyntax? Of(ExpressionSyntax value)
    {
        ExpressionSyntax? container = null;
        for (SyntaxNode? node = value; node is not null; node = node.Parent)
        {
            switch (node.Parent)
            {
                case InitializerExpressionSyntax or ExpressionElementSyntax or ParenthesizedExpressionSyntax or CastExpressionSyntax:
                case AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax }:
                    continue;
                case BaseObjectCreationExpressionSyntax or CollectionExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax when node is InitializerExpressionSyntax or CollectionElementSyntax:
                    container = (ExpressionSyntax)node.Parent;
                    continue;
                default:
                    return container;
            }
        }
        return container;
    }
}
