using ArmPayloads.Analyzers.Harvest.Written;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArmPayloads.Analyzers.Harvest.Trees;

/// <summary>Expressions of a tree that look like payloads or ids.</summary>
internal sealed class TreeSearch(SearchedNames names, ISet<string> aliases, bool findsExpressions)
{
    /// <param name="root">The tree's root.</param>
    /// <param name="used">Learns every name on the way.</param>
    public IReadOnlyList<ExpressionSyntax> Find(SyntaxNode root, UsedNames used)
    {
        var found = new List<ExpressionSyntax>();
        foreach (var node in root.DescendantNodes())
        {
            if (node is SimpleNameSyntax name)
                used.Add(name.Identifier.ValueText);
            else if (findsExpressions && node is ExpressionSyntax expression && LooksRight(expression))
                found.Add(expression);
        }
        return found;
    }

    private bool LooksRight(ExpressionSyntax node) => node switch
    {
        ObjectCreationExpressionSyntax creation => LooksRight(creation.Type),
        ImplicitObjectCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions.Any(SetsProperty),
        ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } => true,
        ImplicitObjectCreationExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } } } => access.Name.Identifier.ValueText.EndsWith("Request", StringComparison.Ordinal),
        InvocationExpressionSyntax { ArgumentList.Arguments.Count: 1, Expression: MemberAccessExpressionSyntax access } => names.IsIdMethod(access.Name.Identifier.ValueText),
        InvocationExpressionSyntax { ArgumentList.Arguments.Count: 1, Expression: MemberBindingExpressionSyntax access } => names.IsIdMethod(access.Name.Identifier.ValueText),
        _ => false,
    };

    private bool LooksRight(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => LooksRight(qualified.Right),
        AliasQualifiedNameSyntax qualified => LooksRight(qualified.Name),
        NullableTypeSyntax nullable => LooksRight(nullable.ElementType),
        SimpleNameSyntax name => names.IsType(name.Identifier.ValueText) || aliases.Contains(name.Identifier.ValueText),
        _ => false,
    };

    private bool SetsProperty(ExpressionSyntax entry) =>
        entry is AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } && entry.IsKind(SyntaxKind.SimpleAssignmentExpression) && names.IsProperty(left.Identifier.ValueText);
}
