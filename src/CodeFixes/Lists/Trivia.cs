using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArmPayloads.CodeFixes.Lists;

/// <summary>Questions about what stands between tokens.</summary>
internal static class Trivia
{
    public static bool EndsLine(this SyntaxTriviaList trivia) => trivia.Any(SyntaxKind.EndOfLineTrivia);

    /// <summary>The blanks in front of a token that is the first on its line.</summary>
    public static SyntaxTriviaList Indentation(this SyntaxTriviaList leading) =>
        leading.Count > 0 && leading[leading.Count - 1].IsKind(SyntaxKind.WhitespaceTrivia) ? [leading[leading.Count - 1]] : [];

    public static SyntaxTriviaList LineEnd(this SyntaxTriviaList trivia) =>
        [.. trivia.Where(piece => piece.IsKind(SyntaxKind.EndOfLineTrivia)).Take(1)];

    /// <summary>
    /// What stands in front of an entry and is not about it: everything up to the last empty line, if there is a comment
    /// in it. Comments without an empty line between belong to the entry, and go with it.
    /// </summary>
    public static SyntaxTriviaList NotAboutTheEntry(this SyntaxTriviaList leading)
    {
        var end = 0;
        var isEmptyLine = true;
        for (var i = 0; i < leading.Count; i++)
        {
            if (leading[i].IsKind(SyntaxKind.EndOfLineTrivia))
            {
                end = isEmptyLine ? i + 1 : end;
                isEmptyLine = true;
            }
            else if (!leading[i].IsKind(SyntaxKind.WhitespaceTrivia))
            {
                isEmptyLine = false;
            }
        }
        return [.. leading.Take(end)];
    }

    public static bool IsBlank(this SyntaxTriviaList trivia) =>
        trivia.All(piece => piece.Kind() is SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia);

    /// <summary>Whether the first line is empty.</summary>
    public static bool StartsWithEmptyLine(this SyntaxTriviaList leading) =>
        leading.SkipWhile(piece => piece.IsKind(SyntaxKind.WhitespaceTrivia)).FirstOrDefault().IsKind(SyntaxKind.EndOfLineTrivia);
}
