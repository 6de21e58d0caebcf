namespace ArmPayloads.Contracts.Json.Reading;

/// <summary>Reads what stands without quotes: numbers, <c>true</c>, <c>false</c>, <c>null</c>, and words that are none of these.</summary>
internal static class JsonWordScanner
{
    private const string BareWord = "this is not a JSON value: text must stand in double quotes";

    private static readonly (string Word, JsonTokenKind Kind)[] s_literals =
        [("true", JsonTokenKind.True), ("false", JsonTokenKind.False), ("null", JsonTokenKind.Null)];

    public static JsonToken Scan(string text, int start, ProblemList problems)
    {
        var end = FindEnd(text, start);
        if (IsNumberAt(text, start, end))
        {
            var fault = JsonNumberGrammar.FaultOf(text, start, end);
            return new(fault is null ? JsonTokenKind.Number : JsonTokenKind.Word, start, end, fault);
        }

        return ScanLiteral(text, start, end, problems) ?? new(JsonTokenKind.Word, start, end, BareWord);
    }

    private static JsonToken? ScanLiteral(string text, int start, int end, ProblemList problems)
    {
        foreach (var (word, kind) in s_literals)
        {
            if (end - start != word.Length || !Matches(StringComparison.OrdinalIgnoreCase))
                continue;

            if (!Matches(StringComparison.Ordinal))
                problems.Add("this must be written in lower case: " + word, start, end);

            return new(kind, start, end);

            bool Matches(StringComparison comparison) => string.Compare(text, start, word, 0, word.Length, comparison) == 0;
        }

        return null;
    }

    // A single quote ends no word: don't is one.
    private static int FindEnd(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length
            && text[end] is not ('{' or '}' or '[' or ']' or ':' or ',' or '"')
            && !JsonTrivia.IsSpace(text[end])
            && !JsonTrivia.IsCommentAt(text, end))
        {
            end++;
        }

        return end;
    }

    private static bool IsNumberAt(string text, int start, int end) =>
        JsonNumberGrammar.IsDigit(text[start])
        || text[start] == '-'
        || (text[start] is '+' or '.' && start + 1 < end && JsonNumberGrammar.IsDigit(text[start + 1]));
}
