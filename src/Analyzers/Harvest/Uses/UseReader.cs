using ArmPayloads.Analyzers.Harvest.Reading;
using ArmPayloads.Analyzers.Harvest.Written;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArmPayloads.Analyzers.Harvest.Uses;

/// <summary>
/// What becomes of an object: every place where its variable stands is looked at, in whatever order they run. A place
/// that is not known to be harmless is harmful.
/// </summary>
internal sealed class UseReader(TreeContext context)
{
    private readonly Dictionary<ILocalSymbol, Fate> _locals = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ILocalSymbol> _open = new(SymbolEqualityComparer.Default);

    private UseFlow Flow => field ??= new UseFlow(context, this);

    /// <summary>What becomes of what a local holds.</summary>
    public Fate Of(ILocalSymbol local)
    {
        if (_locals.TryGetValue(local, out var known))
            return known;
        if (!_open.Add(local))
            return Fate.None;
        var fate = new FateBuilder();
        if (local.Declaration() is { } declaration && !local.IsRef)
        {
            foreach (var use in UsesOf(local, ScopeOf(declaration.GetSyntax(context.Cancellation))))
                Flow.Follow(use, fate, true);
        }
        else
        {
            fate.Lose();
        }
        _open.Remove(local);
        return _locals[local] = fate.Build();
    }

    /// <summary>What becomes of what an expression makes.</summary>
    public Fate Of(ExpressionSyntax creation)
    {
        var fate = new FateBuilder();
        Flow.Follow(creation, fate, false);
        return fate.Build();
    }

    /// <summary>What this tree does with what members of a name hold or give back.</summary>
    public MemberUses OfMembers(string name)
    {
        var fates = new Dictionary<MemberKey, FateBuilder>();
        var any = new FateBuilder();
        foreach (var place in context.Named(name))
        {
            var symbols = SymbolsOf(place);
            foreach (var symbol in symbols.Where(symbol => symbol is IFieldSymbol or IPropertySymbol or IMethodSymbol))
            {
                var key = MemberKey.Of(symbol);
                if (!fates.TryGetValue(key, out var fate))
                    fates[key] = fate = new FateBuilder();
                Follow(place, symbol, fate);
            }
            if (symbols.Count == 0 ? IsAccess(place) : symbols.Any(MayStandForOthers))
                Follow(place, symbols.Count == 0 ? null : symbols[0], any);
        }
        return new MemberUses(fates.ToDictionary(fate => fate.Key, fate => fate.Value.Build()), any.Build() is { IsNone: false } found ? found : null);
    }

    private void Follow(SimpleNameSyntax name, ISymbol? symbol, FateBuilder fate)
    {
        if (UseOf(name, symbol) is { } use)
            Flow.Follow(use, fate, true);
        else
            fate.Lose();
    }

    /// <summary>Whether a name is part of a written member, an argument's name or the like, and no use of a variable.</summary>
    private static bool IsLabel(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Name == name,
        MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax or QualifiedNameSyntax => true,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ObjectInitializerExpression } } assignment => assignment.Left == name,
        _ => false,
    };

    private IEnumerable<ExpressionSyntax> UsesOf(ILocalSymbol local, SyntaxNode scope)
    {
        foreach (var name in context.Named(local.Name))
        {
            if (scope.Span.Contains(name.Span) && !IsLabel(name))
                yield return name;
        }
    }

    private static SyntaxNode ScopeOf(SyntaxNode declaration)
    {
        foreach (var node in declaration.Ancestors())
        {
            if (node is BlockSyntax or SwitchStatementSyntax or AnonymousFunctionExpressionSyntax or BaseMethodDeclarationSyntax or CompilationUnitSyntax)
                return node;
        }
        return declaration;
    }

    // None where it is only known at run time what the name means.
    private IReadOnlyList<ISymbol> SymbolsOf(SimpleNameSyntax name)
    {
        var info = context.Model.GetSymbolInfo(name, context.Cancellation);
        return info.Symbol is { } symbol ? [symbol.OriginalDefinition] : [.. info.CandidateSymbols.Select(candidate => candidate.OriginalDefinition)];
    }

    private static bool IsAccess(SimpleNameSyntax name) => name.Parent is MemberBindingExpressionSyntax || (name.Parent is MemberAccessExpressionSyntax access && access.Name == name);

    // A call by way of an interface or a base class may end at the member.
    private static bool MayStandForOthers(ISymbol symbol) =>
        symbol.IsVirtual || symbol.IsAbstract || symbol.IsOverride || symbol.ContainingType?.TypeKind == TypeKind.Interface;

    // The whole expression that gives the object: a method's is its call.
    private static ExpressionSyntax? UseOf(SimpleNameSyntax name, ISymbol? symbol)
    {
        ExpressionSyntax use = name;
        if (name.Parent is MemberAccessExpressionSyntax access && access.Name == name)
            use = access;
        else if (name.Parent is MemberBindingExpressionSyntax)
            return null;
        if (use.Parent is InvocationExpressionSyntax call && call.Expression == use)
            return symbol is null or IMethodSymbol ? call : use;
        return symbol is IMethodSymbol ? null : use;
    }
}
