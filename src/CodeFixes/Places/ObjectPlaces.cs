using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArmPayloads.CodeFixes.Places;

/// <summary>Objects that can get a member, by their place: <c>new Bin</c>, <c>new</c>, or the name in front of <c>= { ... }</c>.</summary>
internal static class ObjectPlaces
{
    /// <summary>The creation, or the initializer where nothing is created.</summary>
    public static SyntaxNode? At(SyntaxNode root, TextSpan span) => ExpressionPlaces.At(root, span) switch
    {
        BaseObjectCreationExpressionSyntax creation => creation,
        { Parent: AssignmentExpressionSyntax { Right: InitializerExpressionSyntax initializer } assignment } left when left == assignment.Left => initializer,
        _ => null,
    };

    public static InitializerExpressionSyntax? InitializerOf(SyntaxNode holder) =>
        holder as InitializerExpressionSyntax ?? (holder as BaseObjectCreationExpressionSyntax)?.Initializer;

    public static ITypeSymbol? TypeOf(SyntaxNode holder, SemanticModel model) =>
        holder is InitializerExpressionSyntax initializer ? Initializers.TypeOf(initializer, model) : model.GetTypeInfo(holder).Type;
}
