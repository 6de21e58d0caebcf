using ArmPayloads.Contracts.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArmPayloads.Analyzers.Harvest.Reading;

/// <summary>A tree while it is read, within its compilation. Nothing that is kept refers to it.</summary>
internal sealed class TreeContext
{
    private readonly Lazy<SemanticModel> _model;
    private readonly Lazy<ILookup<string, SimpleNameSyntax>> _names;

    public TreeContext(Compilation compilation, SyntaxTree tree, GeneratedTypes types, CancellationToken cancellationToken)
    {
        (Compilation, Tree, Types, Cancellation) = (compilation, tree, types, cancellationToken);
        Root = tree.GetRoot(cancellationToken);
        _model = new(() => compilation.GetSemanticModel(tree));
        _names = new(() => Root.DescendantNodes().OfType<SimpleNameSyntax>().ToLookup(name => name.Identifier.ValueText, StringComparer.Ordinal));
        Values = new ValueReader(this);
        Uses = new Uses.UseReader(this);
    }

    public Compilation Compilation { get; }

    public SyntaxTree Tree { get; }

    public SyntaxNode Root { get; }

    public GeneratedTypes Types { get; }

    public CancellationToken Cancellation { get; }

    public SemanticModel Model => _model.Value;

    public ValueReader Values { get; }

    public Uses.UseReader Uses { get; }

    /// <summary>Wherever a name stands in the tree.</summary>
    public IEnumerable<SimpleNameSyntax> Named(string name) => _names.Value[name];

    public static TextRange RangeOf(TextSpan span) => new(span.Start, span.Length);
}
