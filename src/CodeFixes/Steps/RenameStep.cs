using ArmPayloads.CodeFixes.Places;
using ArmPayloads.CodeFixes.Rendering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArmPayloads.CodeFixes.Steps;

/// <summary>A member keeps its value and gets another name: another property, or another key.</summary>
internal sealed class RenameStep : SyntaxChange
{
    private readonly ExpressionSyntax _name;

    private RenameStep(ExpressionSyntax target, ExpressionSyntax name)
        : base(target) => _name = name.WithTriviaFrom(target);

    public static SyntaxChange? Plan(StepContext context, TextSpan span, PayloadEdit step)
    {
        if (step.Name is not { } name || EntryPlaces.Named(context.Root, span) is not { } entry)
            return null;
        if (EntryPlaces.KeyOf(entry) is { } key)
            return IsKeyThere(context, entry, name) ? null : new RenameStep(key, SyntaxFactory.ParseExpression(ValueRenderer.Quote(name)));
        return entry is AssignmentExpressionSyntax { Left: IdentifierNameSyntax old } assignment ? Property(context, assignment, old, name) : null;
    }

    // Another edit may have given the name away in the meantime; two members of one name do not compile.
    public override SyntaxNode Apply(SyntaxNode root, SyntaxNode current) =>
        current.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } && Initializers.Sets(initializer, _name.ToString())
            ? root
            : root.ReplaceNode(current, _name);

    private static RenameStep? Property(StepContext context, AssignmentExpressionSyntax assignment, IdentifierNameSyntax old, string name)
    {
        if (assignment.Parent is not InitializerExpressionSyntax initializer
            || context.Model.GetSymbolInfo(old, context.Cancellation).Symbol is not IPropertySymbol before
            || PayloadProperties.Find(Initializers.TypeOf(initializer, context.Model), name) is not { } after)
            return null;
        if ((before.IsRequired && context.IsOnlyStep) || Initializers.Sets(initializer, after.Name) || !Fits(context, assignment.Right, before, after))
            return null;
        return new RenameStep(old, SyntaxFactory.IdentifierName(after.Name));
    }

    private static bool Fits(StepContext context, ExpressionSyntax value, IPropertySymbol before, IPropertySymbol after) =>
        SymbolEqualityComparer.Default.Equals(before.Type, after.Type)
        || (value is not InitializerExpressionSyntax && context.Model.ClassifyConversion(value, after.Type).IsImplicit);

    private static bool IsKeyThere(StepContext context, SyntaxNode entry, string name) =>
        entry.Parent is InitializerExpressionSyntax initializer
        && initializer.Expressions.Any(other => EntryPlaces.KeyOf(other) is { } key && context.Model.GetConstantValue(key, context.Cancellation).Value as string == name);
}
