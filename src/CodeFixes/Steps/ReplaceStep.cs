using ArmPayloads.CodeFixes.Places;
using ArmPayloads.CodeFixes.Rendering;
using ArmPayloads.Contracts.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArmPayloads.CodeFixes.Steps;

/// <summary>Another value stands where an expression stood, whatever that was made of.</summary>
internal sealed class ReplaceStep : SyntaxChange
{
    private readonly ExpressionSyntax _replacement;

    private ReplaceStep(ExpressionSyntax target, ExpressionSyntax replacement)
        : base(target) => _replacement = replacement;

    public static SyntaxChange? Plan(StepContext context, TextSpan span, PayloadEdit step)
    {
        if (ExpressionPlaces.At(context.Root, span) is not { ContainsDirectives: false } written || !IsValue(written) || step.Value is null)
            return null;
        var target = Core(written);
        var value = JsonDocumentSyntax.Parse(step.Value).Root;
        var replacement = ListedValue(context, target, value) ?? Literal(context, target, value);
        return replacement is null || replacement.IsEquivalentTo(target) ? null : new ReplaceStep(target, replacement.WithTriviaFrom(target));
    }

    public override SyntaxNode Apply(SyntaxNode root, SyntaxNode current) => root.ReplaceNode(current, _replacement);

    // In half-typed code anything may stand at the place; only where a value stands can another one.
    private static bool IsValue(ExpressionSyntax expression) => expression is not (InitializerExpressionSyntax or AssignmentExpressionSyntax) && expression.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Right == expression,
        CastExpressionSyntax cast => cast.Expression == expression,
        ArgumentSyntax or ExpressionElementSyntax or InitializerExpressionSyntax or EqualsValueClauseSyntax => true,
        ParenthesizedExpressionSyntax or ArrowExpressionClauseSyntax or ReturnStatementSyntax => true,
        _ => false,
    };

    // Of `new Color("Rde")` the text is replaced: with `var` the rest is what gives the type.
    private static ExpressionSyntax Core(ExpressionSyntax expression) =>
        expression is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var only }], Initializer: null } ? only : expression;

    // Who writes `Color.Red` goes on with `Color.Blue`, and who writes a text with a text.
    private static ExpressionSyntax? ListedValue(StepContext context, ExpressionSyntax target, JsonNodeSyntax? value)
    {
        if (value is not JsonStringSyntax text || context.Model.GetSymbolInfo(target, context.Cancellation).Symbol is not IPropertySymbol { IsStatic: true } property)
            return null;
        if (ListedValues.Find(property.ContainingType, text.Value, context.Cancellation) is not { } listed)
            return null;
        var name = SyntaxFactory.IdentifierName(listed.Name);
        return target is MemberAccessExpressionSyntax access ? access.WithName(name.WithTriviaFrom(access.Name)) : name;
    }

    private static ExpressionSyntax? Literal(StepContext context, ExpressionSyntax target, JsonNodeSyntax? value)
    {
        var type = context.Model.GetTypeInfo(target, context.Cancellation);
        return context.Values.Render(value, type.ConvertedType ?? type.Type) is { } text ? SyntaxFactory.ParseExpression(text) : null;
    }
}
