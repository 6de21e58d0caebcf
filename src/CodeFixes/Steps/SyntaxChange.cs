using Microsoft.CodeAnalysis;

namespace ArmPayloads.CodeFixes.Steps;

/// <summary>A change of a piece of syntax. What it needs to know of types, it knows already.</summary>
/// <param name="target">What is looked up again, after other changes, before this one is made.</param>
internal abstract class SyntaxChange(SyntaxNode target)
{
    public SyntaxNode Target { get; } = target;

    /// <summary>The root with the change; the same root where other changes have made it needless.</summary>
    /// <param name="root">As it is by now.</param>
    /// <param name="current">The target in it.</param>
    public abstract SyntaxNode Apply(SyntaxNode root, SyntaxNode current);
}
