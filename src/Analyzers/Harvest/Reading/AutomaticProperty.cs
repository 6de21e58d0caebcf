using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArmPayloads.Analyzers.Harvest.Reading;

/// <summary>Properties that are variables.</summary>
internal static class AutomaticProperty
{
    /// <summary>Whether no accessor does anything by itself.</summary>
    public static bool Is(PropertyDeclarationSyntax property) =>
        property is { ExpressionBody: null, AccessorList.Accessors: var accessors }
        && accessors.All(accessor => accessor is { Body: null, ExpressionBody: null })
        && !property.Modifiers.Any(SyntaxKind.PartialKeyword);
}
