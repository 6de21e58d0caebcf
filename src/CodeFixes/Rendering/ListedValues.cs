using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArmPayloads.CodeFixes.Rendering;

/// <summary>The static members of open enums, by their texts.</summary>
internal static class ListedValues
{
    /// <summary>
    /// The member of a text; null where the enum lists no such value, or comes compiled: its members do not say their
    /// texts there, and names alone are a guess.
    /// </summary>
    public static IPropertySymbol? Find(INamedTypeSymbol type, string text, CancellationToken cancellation) =>
        type.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(property =>
            property.IsStatic && SymbolEqualityComparer.Default.Equals(property.Type, type) && TextOf(property, cancellation) == text);

    private static string? TextOf(IPropertySymbol property, CancellationToken cancellation) =>
        property.DeclaringSyntaxReferences is [var declaration]
        && declaration.GetSyntax(cancellation) is PropertyDeclarationSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax literal }] } }
        && literal.IsKind(SyntaxKind.StringLiteralExpression)
            ? literal.Token.ValueText
            : null;
}
