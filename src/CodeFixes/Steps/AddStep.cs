using ArmPayloads.CodeFixes.Lists;
using ArmPayloads.CodeFixes.Places;
using ArmPayloads.CodeFixes.Rendering;
using ArmPayloads.Contracts.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArmPayloads.CodeFixes.Steps;

/// <summary>An object gets a member, and an initializer where it has none.</summary>
internal sealed class AddStep : SyntaxChange
{
    private readonly string _name;
    private readonly ExpressionSyntax _assignment;

    private AddStep(SyntaxNode target, string name, ExpressionSyntax assignment)
        : base(target) => (_name, _assignment) = (name, assignment);

    public static SyntaxChange? Plan(StepContext context, TextSpan span, PayloadEdit step)
    {
        var value = JsonDocumentSyntax.Parse(step.Value ?? "").Root;
        // Null is absence: the finding would stay.
        if (value is null or { Kind: JsonKind.Null } || NameOf(step) is not { } name || ObjectPlaces.At(context.Root, span) is not { } holder)
            return null;
        var type = ObjectPlaces.TypeOf(holder, context.Model);
        if (ObjectPlaces.InitializerOf(holder)?.CloseBraceToken is { IsMissing: true } or { ContainsDirectives: true })
            return null;
        if (PayloadProperties.DictionaryValue(type) is { } element)
            return context.Values.Render(value, element) is { } entry ? Make(holder, $"[{ValueRenderer.Quote(name)}]", entry) : null;
        return PayloadProperties.Find(type, name) is { } property && context.Values.Render(value, property.Type) is { } member
            ? Make(holder, property.Name, member)
            : null;
    }

    public override SyntaxNode Apply(SyntaxNode root, SyntaxNode current)
    {
        if (ObjectPlaces.InitializerOf(current) is not { } initializer)
            return root.ReplaceNode(current, Initializers.Give((BaseObjectCreationExpressionSyntax)current, _assignment));
        return Initializers.Sets(initializer, _name)
            ? root
            : root.ReplaceNode(initializer, ListAddition.Add(initializer, _assignment));
    }

    private static AddStep? Make(SyntaxNode holder, string left, string value) =>
        ObjectPlaces.InitializerOf(holder) is { } initializer && Initializers.Sets(initializer, left)
            ? null
            : new AddStep(holder, left, Initializers.Assignment(left, value));

    private static string? NameOf(PayloadEdit step) => step.Path.Length > 0 && JsonPointer.IsValid(step.Path) ? JsonPointer.Last(step.Path) : null;
}
