using ArmPayloads.Analyzers.Harvest.Reading;
using ArmPayloads.Analyzers.Harvest.Written;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ArmPayloads.Analyzers.Harvest.Uses;

/// <summary>Follows an expression outwards, to what is done with the object it stands for.</summary>
internal sealed class UseFlow(TreeContext context, UseReader uses)
{
    private const int MaxDepth = 50;

    private readonly AddressReader _addresses = new(context);
    private int _depth;

    /// <param name="start">The expression.</param>
    /// <param name="fate">Learns what is done.</param>
    /// <param name="isHeld">Whether a variable stands for the object, and not the expression that makes it.</param>
    public void Follow(ExpressionSyntax start, FateBuilder fate, bool isHeld)
    {
        if (_depth >= MaxDepth)
        {
            fate.Lose();
            return;
        }
        _depth++;
        try
        {
            var use = new Use(start, isHeld);
            while (Step(use, fate))
            {
            }
        }
        finally
        {
            _depth--;
        }
    }

    // One step outwards; false at the end.
    private bool Step(Use use, FateBuilder fate)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        var node = use.Node;
        switch (node.Parent)
        {
            case ParenthesizedExpressionSyntax or CastExpressionSyntax or AwaitExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }:
                use.Node = (ExpressionSyntax)node.Parent;
                return true;
            case MemberAccessExpressionSyntax access when access.Expression == node:
                return StepToMember(use, access, fate);
            case ElementAccessExpressionSyntax access when access.Expression == node:
                use.Enter(access);
                return true;
            case AssignmentExpressionSyntax assignment:
                Assign(use, assignment, fate);
                return false;
            case EqualsValueClauseSyntax clause:
                Keep(use, clause, fate);
                return false;
            case ArgumentSyntax argument:
                Pass(use, argument, fate);
                return false;
            case ReturnStatementSyntax or ArrowExpressionClauseSyntax:
                Return(use, fate);
                return false;
            case InitializerExpressionSyntax or ExpressionElementSyntax:
                Contain(use, fate);
                return false;
            case CommonForEachStatementSyntax loop when loop.Expression == node:
                Enumerate(use, loop, fate);
                return false;
            case ExpressionStatementSyntax:
                return false;
            case RefExpressionSyntax or MakeRefExpressionSyntax or PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax when IsWritable(node.Parent):
                use.Share(fate);
                return false;
            default:
                if (!IsHarmless(node.Parent) && !IsPlain(node))
                    use.PassOn(fate);
                return false;
        }
    }

    // ref x, &x, x++
    private static bool IsWritable(SyntaxNode parent) => parent is RefExpressionSyntax or MakeRefExpressionSyntax
        || parent.Kind() is SyntaxKind.AddressOfExpression or SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression or SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression;

    private static bool IsHarmless(SyntaxNode? parent) => parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression }
        or IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax or UnaryPatternSyntax { Pattern: ConstantPatternSyntax } }
        or InterpolationSyntax;

    private bool StepToMember(Use use, MemberAccessExpressionSyntax access, FateBuilder fate)
    {
        if (access.Parent is InvocationExpressionSyntax call && call.Expression == access)
        {
            Call(use, call, access.Name.Identifier.ValueText, fate);
            return false;
        }
        use.Enter(access);
        return true;
    }

    private void Call(Use use, InvocationExpressionSyntax call, string method, FateBuilder fate)
    {
        var symbol = context.Model.GetSymbolInfo(call, context.Cancellation).Symbol as IMethodSymbol;
        if (IsPlain(use.Node))
        {
            if (TakesReference(symbol))
                use.Share(fate);
            return;
        }
        var isExtension = symbol is null || symbol.ReducedFrom is not null || symbol.IsStatic;
        if (!isExtension && OnlyReads(use, symbol!))
            return;
        if (!isExtension && method == "Add" && use.Depth <= 1)
            fate.Change(new Change(use.Path, ChangeKind.Add));
        else
            use.PassOn(fate);
    }

    // A value cannot be changed by what gets a copy of it.
    private static bool TakesReference(IMethodSymbol? method) => method switch
    {
        null => true,
        { ReducedFrom: { } extension } => extension.Parameters[0].RefKind != RefKind.None,
        // A member of an extension block may take its receiver by reference.
        { IsStatic: false, ContainingType: { CanBeReferencedByName: false } } => true,
        _ => false,
    };

    private bool OnlyReads(Use use, IMethodSymbol method)
    {
        var isObject = context.Types.Of(method.ContainingType) is not null;
        if (isObject && !context.Types.IsOurs(method))
            return false;
        return KnownMethods.OnlyRead(method.Name) || (use.IsWhole && isObject);
    }

    private void Assign(Use use, AssignmentExpressionSyntax assignment, FateBuilder fate)
    {
        if (assignment.Left == use.Node)
        {
            use.Write(fate);
        }
        else if (assignment.Parent is InitializerExpressionSyntax)
        {
            Contain(use, fate);
        }
        else if (!IsPlain(use.Node) && assignment.Left is not IdentifierNameSyntax { Identifier.ValueText: "_" })
        {
            if (use.IsWhole && assignment.IsKind(SyntaxKind.SimpleAssignmentExpression))
                KeepIn(use, context.Model.GetSymbolInfo(assignment.Left, context.Cancellation).Symbol, fate);
            else
                use.PassOn(fate);
        }
    }

    private void Keep(Use use, EqualsValueClauseSyntax clause, FateBuilder fate)
    {
        if (IsPlain(use.Node))
            return;
        if (use.IsWhole && clause.Parent is VariableDeclaratorSyntax or PropertyDeclarationSyntax)
            KeepIn(use, context.Model.GetDeclaredSymbol(clause.Parent, context.Cancellation), fate);
        else
            use.PassOn(fate);
    }

    // Another variable for the same object: what is done to one is done to the other.
    private void KeepIn(Use use, ISymbol? variable, FateBuilder fate)
    {
        switch (variable)
        {
            case ILocalSymbol local:
                fate.Add(uses.Of(local));
                break;
            case IFieldSymbol or IPropertySymbol { IsIndexer: false } when context.Types.Of(variable.ContainingType) is null && SymbolEqualityComparer.Default.Equals(variable.ContainingAssembly, context.Compilation.Assembly):
                fate.Hold(MemberKey.Of(variable.OriginalDefinition));
                break;
            default:
                use.PassOn(fate);
                break;
        }
    }

    private void Pass(Use use, ArgumentSyntax argument, FateBuilder fate)
    {
        if (argument.RefKindKeyword.IsKind(SyntaxKind.OutKeyword) || IsTarget(argument))
        {
            use.Write(fate);
            return;
        }
        if (!argument.RefKindKeyword.IsKind(SyntaxKind.None))
        {
            use.Share(fate);
            return;
        }
        if (IsPlain(use.Node) || argument.Parent?.Parent is not { } call)
            return;
        if (call is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } })
            return;
        if (call is InvocationExpressionSyntax add && KeepInEntry(use, add, fate))
            return;
        if (call is ElementAccessExpressionSyntax || !IsRead(context.Model.GetSymbolInfo(call, context.Cancellation).Symbol))
            use.PassOn(fate);
        else if (use.IsWhole && call is InvocationExpressionSyntax request && context.Model.GetOperation(request, context.Cancellation) is IInvocationOperation operation && _addresses.ReadRequest(operation) is { } address)
            fate.Send(address);
    }

    // hub.Links.Add("X", link), where nobody has the definition but a local.
    private bool KeepInEntry(Use use, InvocationExpressionSyntax call, FateBuilder fate)
    {
        if (!use.IsWhole || call is not { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add", Expression: MemberAccessExpressionSyntax collection }, ArgumentList.Arguments: { Count: 2 } arguments })
            return false;
        if (context.Types.Of(context.Model.GetTypeInfo(collection.Expression, context.Cancellation).Type) is not { Form: GeneratedForm.Definition })
            return false;
        if (context.Model.GetSymbolInfo(Unwrapped(collection.Expression), context.Cancellation).Symbol is not ILocalSymbol local)
            return false;
        if (VariableReader.InitializerOf(local) is not BaseObjectCreationExpressionSyntax || uses.Of(local) is not { IsReassigned: false } definition)
            return false;
        fate.AddOfEntry(definition, collection.Name.Identifier.ValueText, (arguments[0].Expression as LiteralExpressionSyntax)?.Token.Value as string);
        return true;
    }

    private static ExpressionSyntax Unwrapped(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => Unwrapped(parenthesized.Expression),
        CastExpressionSyntax cast => Unwrapped(cast.Expression),
        _ => expression,
    };

    // What is generated only sends what it gets; a list or a dictionary keeps it.
    private bool IsRead(ISymbol? target) => context.Types.IsOurs(target) && !target!.ContainingType.IsGenericType;

    // (a, b) = ...
    private static bool IsTarget(ArgumentSyntax argument)
    {
        SyntaxNode node = argument;
        while (node.Parent is TupleExpressionSyntax { Parent: { } } tuple)
            node = tuple.Parent is ArgumentSyntax ? tuple.Parent : tuple;
        return node != argument && node.Parent is AssignmentExpressionSyntax assignment && assignment.Left == node;
    }

    private void Return(Use use, FateBuilder fate)
    {
        if (IsPlain(use.Node))
            return;
        var owner = use.Node.Ancestors().FirstOrDefault(node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax);
        if (use.IsWhole && owner is MethodDeclarationSyntax or LocalFunctionStatementSyntax or PropertyDeclarationSyntax && context.Model.GetDeclaredSymbol(owner, context.Cancellation) is { } member && !KnownMethods.IsCalledByTheLanguage(member.Name))
            fate.Hold(MemberKey.Of(member));
        else
            use.PassOn(fate);
    }

    // What is done with one element may be done with each.
    private void Enumerate(Use use, CommonForEachStatementSyntax loop, FateBuilder fate)
    {
        IEnumerable<ISymbol?> variables = loop is ForEachStatementSyntax single
            ? [context.Model.GetDeclaredSymbol(single, context.Cancellation)]
            : loop.DescendantNodes(node => node is not StatementSyntax || node == loop).OfType<SingleVariableDesignationSyntax>().Select(variable => context.Model.GetDeclaredSymbol(variable, context.Cancellation));
        foreach (var variable in variables)
        {
            if (variable is ILocalSymbol local && IsPlain(local.Type))
                continue;
            if (variable is ILocalSymbol element && uses.Of(element) is { Certainty: Certainty.Known, Changes.Count: 0 } known)
                fate.Add(known with { Addresses = [] });
            else
                use.PassOnElements(fate);
        }
    }

    // Inside of another object it shares that one's fate, and is found changed where that one is read.
    private void Contain(Use use, FateBuilder fate)
    {
        if (IsPlain(use.Node))
            return;
        var container = Containers.Of(use.Node);
        if (container is null || !use.IsWhole || !IsPayload(container))
            use.PassOn(fate);
        else if (!IsObject(container))
            fate.AddOfList(uses.Of(container));
        else if (!use.IsHeld)
            fate.AddOfObject(uses.Of(container));
        else if (uses.Of(container).Changes.Count > 0)
            fate.Lose();
    }

    private bool IsObject(ExpressionSyntax container) => context.Types.Of(context.Model.GetTypeInfo(container, context.Cancellation).Type) is not null;

    private bool IsPayload(ExpressionSyntax container)
    {
        var type = context.Model.GetTypeInfo(container, context.Cancellation);
        // A collection expression has no type but the one it is converted to.
        var found = type.Type ?? type.ConvertedType;
        if (context.Types.Of(found) is not null)
            return true;
        return found switch
        {
            IArrayTypeSymbol array => context.Types.Of(array.ElementType) is not null,
            INamedTypeSymbol named => named.TypeArguments.Any(element => context.Types.Of(element) is not null),
            _ => false,
        };
    }

    // A text or a number cannot be changed by whoever gets it.
    private bool IsPlain(ExpressionSyntax node) => context.Model.GetTypeInfo(node, context.Cancellation).Type is { } type && IsPlain(type);

    private bool IsPlain(ITypeSymbol type) =>
        type is { IsValueType: true, IsTupleType: false } and not INamedTypeSymbol { Name: "KeyValuePair" }
        || type.SpecialType == SpecialType.System_String
        || context.Types.Of(type) is { Form: GeneratedForm.Id };
}
