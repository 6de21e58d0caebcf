using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArmPayloads.CodeFixes.Lists;

/// <summary>Takes an entry out of a list; the others stay on the lines they are on.</summary>
internal static class ListRemoval
{
    public static InitializerExpressionSyntax Remove(InitializerExpressionSyntax initializer, ExpressionSyntax entry) =>
        initializer.With(Remove(BracedList.Of(initializer), initializer.Expressions.IndexOf(entry)));

    public static CollectionExpressionSyntax Remove(CollectionExpressionSyntax list, CollectionElementSyntax entry) =>
        list.With(Remove(BracedList.Of(list), list.Elements.IndexOf(entry)));

    private static BracedList<T> Remove<T>(BracedList<T> list, int index)
        where T : SyntaxNode
    {
        var entry = list.Entries[index];
        var hasComma = index < list.Entries.SeparatorCount;
        var behind = hasComma ? list.Entries.GetSeparator(index).TrailingTrivia : entry.GetTrailingTrivia();
        var left = list.Entries.RemoveAt(index);
        var (open, close) = (list.Open, list.Close);
        var isWholeLine = list.StartsLine(index) && behind.EndsLine();

        // The entry behind it, or the bracket, takes over what stands in front.
        var inFront = isWholeLine ? Kept(entry, list.After(index), index + 1 == list.Entries.Count) : list.StartsLine(index) ? entry.GetLeadingTrivia() : [];
        if (index < left.Count)
            left = left.Replace(left[index], left[index].WithLeadingTrivia(inFront.AddRange(left[index].GetLeadingTrivia())));
        else
            close = close.WithLeadingTrivia(inFront.AddRange(close.LeadingTrivia));

        if (!hasComma && index > 0)
            left = WithoutLastComma(left, list.StartsLine(index) ? list.Before(index).TrailingTrivia : behind);
        else if (!list.StartsLine(index))
            (open, left) = With(open, left, index, behind);
        return new BracedList<T>(open, left, close);
    }

    private static SyntaxTriviaList Kept(SyntaxNode entry, SyntaxToken next, bool isLast)
    {
        var kept = entry.GetLeadingTrivia().NotAboutTheEntry();
        return kept.IsBlank() && (isLast || next.LeadingTrivia.StartsWithEmptyLine()) ? [] : kept;
    }

    // The list may have taken out the comma in front as well, or not; what stood behind that is kept.
    private static SeparatedSyntaxList<T> WithoutLastComma<T>(SeparatedSyntaxList<T> list, SyntaxTriviaList behind)
        where T : SyntaxNode
    {
        var last = list[list.Count - 1];
        IEnumerable<SyntaxNodeOrToken> kept = list.GetWithSeparators().Take((2 * list.Count) - 2);
        var trailing = last.GetTrailingTrivia().AddRange(behind);
        return SyntaxFactory.SeparatedList<T>([.. kept, last.WithTrailingTrivia(trailing)]);
    }

    // On one line what stood in front of the entry goes with it, and what stood behind it comes instead.
    private static (SyntaxToken, SeparatedSyntaxList<T>) With<T>(SyntaxToken open, SeparatedSyntaxList<T> list, int index, SyntaxTriviaList behind)
        where T : SyntaxNode
    {
        if (index == 0)
            return (open.WithTrailingTrivia(behind), list);
        var comma = list.GetSeparator(index - 1);
        return (open, list.ReplaceSeparator(comma, comma.WithTrailingTrivia(behind)));
    }
}
