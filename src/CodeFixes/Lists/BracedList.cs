using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArmPayloads.CodeFixes.Lists;

/// <summary>What is common to <c>{ a, b }</c> and <c>[a, b]</c>: entries, the commas between them, and a token on each side.</summary>
/// <param name="Open">In front.</param>
/// <param name="Entries">With their commas.</param>
/// <param name="Close">Behind.</param>
internal sealed record BracedList<T>(SyntaxToken Open, SeparatedSyntaxList<T> Entries, SyntaxToken Close)
    where T : SyntaxNode
{
    /// <summary>Whether a comma follows the last entry.</summary>
    public bool EndsWithComma => Entries.Count > 0 && Entries.SeparatorCount == Entries.Count;

    /// <summary>The token in front of an entry.</summary>
    public SyntaxToken Before(int index) => index == 0 ? Open : Entries.GetSeparator(index - 1);

    /// <summary>The token behind an entry and its comma.</summary>
    public SyntaxToken After(int index) => index + 1 < Entries.Count ? Entries[index + 1].GetFirstToken() : Close;

    /// <summary>Whether an entry is the first thing on its line.</summary>
    public bool StartsLine(int index) => Before(index).TrailingTrivia.EndsLine();
}

internal static class BracedList
{
    public static BracedList<ExpressionSyntax> Of(InitializerExpressionSyntax initializer) =>
        new(initializer.OpenBraceToken, initializer.Expressions, initializer.CloseBraceToken);

    public static BracedList<CollectionElementSyntax> Of(CollectionExpressionSyntax list) =>
        new(list.OpenBracketToken, list.Elements, list.CloseBracketToken);

    public static InitializerExpressionSyntax With(this InitializerExpressionSyntax initializer, BracedList<ExpressionSyntax> list) =>
        initializer.WithOpenBraceToken(list.Open).WithExpressions(list.Entries).WithCloseBraceToken(list.Close);

    public static CollectionExpressionSyntax With(this CollectionExpressionSyntax expression, BracedList<CollectionElementSyntax> list) =>
        expression.WithOpenBracketToken(list.Open).WithElements(list.Entries).WithCloseBracketToken(list.Close);
}
