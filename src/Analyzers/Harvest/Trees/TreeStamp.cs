using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArmPayloads.Analyzers.Harvest.Trees;

/// <summary>
/// What decides, besides a tree itself, how the names in it bind. What is kept with a tree is good for compilations of
/// the same stamp: the same references, APIs, names of types and namespaces, and global usings. Values of members of
/// other trees are not kept at all. So only a change of another tree's members that makes a name mean something else
/// (a property that hides a type, a field that becomes a constant and so makes an expression one) goes unseen, until
/// the tree itself is edited or a type is added or renamed anywhere.
/// </summary>
/// <param name="Assembly">The compilation's own identity: internal types are seen by some only.</param>
/// <param name="References">Everything it refers to.</param>
/// <param name="Apis">The contracts.</param>
/// <param name="Names">A digest of all names.</param>
internal sealed record TreeStamp(string Assembly, int References, int Apis, long Names)
{
    public static TreeStamp Of(Compilation compilation, IEnumerable<object> apis, IEnumerable<UsingDirectiveSyntax> globalUsings)
    {
        var references = compilation.References.Aggregate(17, (hash, reference) => unchecked(hash * 31 + reference.GetHashCode()));
        var contracts = apis.Aggregate(17, (hash, api) => unchecked(hash * 31 + System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(api)));
        // After an edit the compiler has the names in another order, and some of them twice.
        var names = compilation.Assembly.TypeNames.Distinct().Sum(name => (long)name.GetHashCode())
            + 31 * compilation.Assembly.NamespaceNames.Distinct().Sum(name => (long)name.GetHashCode());
        names += globalUsings.Sum(directive => (long)directive.ToString().GetHashCode());
        return new TreeStamp(compilation.Assembly.Identity.ToString(), references, contracts, names);
    }
}
