using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArmPayloads.CodeFixes.Lists;

/// <summary>Puts an entry at the end of a list, the way the others stand in it.</summary>
internal static class ListAddition
{
    private const string IndentUnit = "    ";

    public static InitializerExpressionSyntax Add(InitializerExpressionSyntax initializer, ExpressionSyntax entry)
    {
        var list = BracedList.Of(initializer);
        return initializer.With(list.Entries.Count == 0 ? AddFirst(list, entry) : AddLast(list, entry));
    }

    private static BracedList<ExpressionSyntax> AddFirst(BracedList<ExpressionSyntax> list, ExpressionSyntax entry)
    {
        if (!list.Open.TrailingTrivia.EndsLine())
        {
            return list with
            {
                Open = list.Open.WithTrailingTrivia(SyntaxFactory.Space),
                Entries = SyntaxFactory.SingletonSeparatedList(entry.WithTrailingTrivia(SyntaxFactory.Space)),
            };
        }
        var indentation = list.Close.LeadingTrivia.Indentation().ToString();
        entry = entry.WithLeadingTrivia(SyntaxFactory.Whitespace(indentation + (indentation.StartsWith("\t", StringComparison.Ordinal) ? "\t" : IndentUnit)));
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(list.Open.TrailingTrivia.LineEnd());
        return list with { Entries = SyntaxFactory.SeparatedList([entry], [comma]) };
    }

    private static BracedList<ExpressionSyntax> AddLast(BracedList<ExpressionSyntax> list, ExpressionSyntax entry)
    {
        var last = list.Entries.Count - 1;
        var behind = list.EndsWithComma ? list.Entries.GetSeparator(last).TrailingTrivia : list.Entries[last].GetTrailingTrivia();
        var hasOwnLine = list.StartsLine(last) && behind.EndsLine();
        if (hasOwnLine)
            entry = entry.WithLeadingTrivia(list.Entries[last].GetLeadingTrivia().Indentation());
        var afterEntry = hasOwnLine ? behind.LineEnd() : behind;
        var afterLast = hasOwnLine ? behind : SyntaxFactory.TriviaList(SyntaxFactory.Space);
        return list with { Entries = list.EndsWithComma ? WithComma(list, entry, afterLast, afterEntry) : WithoutComma(list, entry, afterLast, afterEntry) };
    }

    private static SeparatedSyntaxList<ExpressionSyntax> WithComma(BracedList<ExpressionSyntax> list, ExpressionSyntax entry, SyntaxTriviaList afterLast, SyntaxTriviaList afterEntry)
    {
        var commas = list.Entries.GetSeparators().ToList();
        commas[commas.Count - 1] = commas[commas.Count - 1].WithTrailingTrivia(afterLast);
        return SyntaxFactory.SeparatedList([.. list.Entries, entry], [.. commas, SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(afterEntry)]);
    }

    private static SeparatedSyntaxList<ExpressionSyntax> WithoutComma(BracedList<ExpressionSyntax> list, ExpressionSyntax entry, SyntaxTriviaList afterLast, SyntaxTriviaList afterEntry)
    {
        var last = list.Entries[list.Entries.Count - 1];
        var entries = list.Entries.Replace(last, last.WithTrailingTrivia());
        return SyntaxFactory.SeparatedList(
            [.. entries, entry.WithTrailingTrivia(afterEntry)],
            [.. entries.GetSeparators(), SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(afterLast)]);
    }
}
