using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using ArmPayloads.Analyzers.Harvest.Reading;
using ArmPayloads.Analyzers.Harvest.Written;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArmPayloads.Analyzers.Harvest.Trees;

/// <summary>What the trees of one compilation say. Each is read once, for this and later compilations.</summary>
internal sealed class TreeHarvest
{
    private static readonly ConditionalWeakTable<SyntaxTree, Kept> Known = new();

    private readonly Compilation _compilation;
    private readonly GeneratedTypes _types;
    private readonly CancellationToken _cancellation;
    private readonly SearchedNames _names;
    private readonly HashSet<string> _globalAliases;
    private readonly TreeStamp _stamp;
    private readonly ConcurrentDictionary<SyntaxTree, TreeContext> _contexts = new();
    private readonly Dictionary<string, ILookup<MemberKey?, (SyntaxTree, Fate)>> _uses = new(StringComparer.Ordinal);

    public TreeHarvest(Compilation compilation, GeneratedTypes types, CancellationToken cancellationToken)
    {
        (_compilation, _types, _cancellation) = (compilation, types, cancellationToken);
        _names = new SearchedNames(types.Apis);
        var usings = compilation.SyntaxTrees.SelectMany(UsingsOf).Where(directive => !directive.GlobalKeyword.Span.IsEmpty).ToList();
        _globalAliases = Aliases(usings);
        _stamp = TreeStamp.Of(compilation, types.Apis, usings);
    }

    /// <summary>Told whenever a tree is read and not taken from what is known.</summary>
    public static event Action<SyntaxTree>? Reading;

    /// <summary>Reads all trees that are not known, on all processors. Nothing else is asked meanwhile.</summary>
    public void ReadAll()
    {
        Parallel.ForEach(_compilation.SyntaxTrees, new ParallelOptions { CancellationToken = _cancellation }, tree => Of(tree));
        // What was bound on the way is large, and little of it is asked for again.
        _contexts.Clear();
    }

    public WrittenTree Of(SyntaxTree tree)
    {
        if (Known.TryGetValue(tree, out var kept) && kept.Stamp == _stamp)
            return kept.Tree;
        var written = Read(tree);
        Known.Remove(tree);
        Known.GetValue(tree, _ => new Kept(_stamp, written));
        return written;
    }

    /// <summary>What the initializer of a field or a property of this compilation says.</summary>
    public (SyntaxTree Tree, WrittenValue Value)? InitializerOf(ISymbol member)
    {
        if (member.Declaration() is not { } declaration)
            return null;
        var tree = declaration.SyntaxTree;
        var value = Of(tree).Members.GetOrAdd(MemberKey.Of(member), _ => MemberReader.Read(ContextOf(tree), member, declaration.GetSyntax(_cancellation)));
        return (tree, value);
    }

    /// <summary>What every tree does with what a member holds or gives back.</summary>
    public IEnumerable<(SyntaxTree Tree, Fate Fate)> UsesOf(MemberKey member)
    {
        if (!_uses.TryGetValue(member.Name, out var found))
            _uses[member.Name] = found = UsesOf(member.Name).ToLookup(use => use.Member, use => (use.Tree, use.Fate));
        return found[member].Concat(found[null]);
    }

    private IEnumerable<(MemberKey? Member, SyntaxTree Tree, Fate Fate)> UsesOf(string name)
    {
        foreach (var tree in _compilation.SyntaxTrees)
        {
            var written = Of(tree);
            if (!written.Used.MayHave(name))
                continue;
            var uses = written.Uses.GetOrAdd(name, _ => ContextOf(tree).Uses.OfMembers(name));
            foreach (var use in uses.ByMember)
                yield return (use.Key, tree, use.Value);
            if (uses.ByAny is { } any)
                yield return (null, tree, any);
        }
    }

    private WrittenTree Read(SyntaxTree tree)
    {
        var root = tree.GetRoot(_cancellation);
        if (GeneratedCode.IsOurs(root))
            return new WrittenTree([], [], new UsedNames());
        var aliases = new HashSet<string>(_globalAliases, StringComparer.Ordinal);
        aliases.UnionWith(Aliases(UsingsOf(tree)));
        Reading?.Invoke(tree);
        return new TreeReader(ContextOf(tree)).Read(new TreeSearch(_names, aliases, !GeneratedCode.IsIn(root)));
    }

    private TreeContext ContextOf(SyntaxTree tree) => _contexts.GetOrAdd(tree, key => new TreeContext(_compilation, key, _types, _cancellation));

    private static IEnumerable<UsingDirectiveSyntax> UsingsOf(SyntaxTree tree) =>
        tree.GetRoot() is CompilationUnitSyntax unit ? unit.Usings.Concat(unit.Members.OfType<BaseNamespaceDeclarationSyntax>().SelectMany(space => space.Usings)) : [];

    private static HashSet<string> Aliases(IEnumerable<UsingDirectiveSyntax> usings) =>
        new(usings.Where(directive => directive.Alias is not null).Select(directive => directive.Alias!.Name.Identifier.ValueText), StringComparer.Ordinal);

    private sealed record Kept(TreeStamp Stamp, WrittenTree Tree);
}
