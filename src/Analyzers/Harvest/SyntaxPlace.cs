using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Payloads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArmPayloads.Analyzers.Harvest;

/// <summary>A place in C#. It knows its tree: paths may be equal or empty. Places live as long as one compilation.</summary>
/// <param name="Tree">A tree of the compilation that was asked.</param>
/// <param name="Range">The expression as it was written there.</param>
internal sealed record SyntaxPlace(SyntaxTree Tree, TextRange Range) : PayloadPlace(Tree.FilePath, Range)
{
    public SyntaxPlace(SyntaxTree tree, TextSpan span)
        : this(tree, new TextRange(span.Start, span.Length))
    {
    }

    public TextSpan Span => new(Range.Start, Range.Length);

    public override (int Line, int Column)? Position
    {
        get
        {
            var start = Location.GetLineSpan().StartLinePosition;
            return (start.Line + 1, start.Character + 1);
        }
    }

    public Location Location => Location.Create(Tree, Span);
}
