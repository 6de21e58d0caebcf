namespace ArmPayloads.Cli.Examples;

/// <summary>Reads a text in quotes of any kind.</summary>
internal static class QuotedText
{
    public static ExampleToken Scan(ExampleText text, int start, FaultList faults)
    {
        var quote = text[start];
        ReportStyle(quote, start, faults);
        var open = start + 1;
        if (IsDoubledBefore(text, quote, start))
            ReportDoubled(open++, faults);
        var (close, isClosed) = QuoteMarks.FindEnd(text, quote, open);
        if (!isClosed)
            return Unterminated(text, start, open, close, faults);

        var value = TextEscapes.Decode(text, open, close, quote, faults);
        var end = close + 1;
        if (end < text.Length && QuoteMarks.Closes(quote, text[end]) && CharacterKinds.IsBreak(text[end + 1]))
            ReportDoubled(end++, faults);
        return new(ExampleTokenKind.Text, start, end, value);
    }

    // Two quotes are an empty text only where something may follow it.
    private static bool IsDoubledBefore(ExampleText text, char quote, int start) =>
        QuoteMarks.Closes(quote, text[start + 1])
            && !CharacterKinds.IsBreak(text[start + 2])
            && !QuoteMarks.IsQuote(text[start + 2])
            && text[start + 2] != '/';

    private static ExampleToken Unterminated(ExampleText text, int start, int open, int lineEnd, FaultList faults)
    {
        var end = TrimEnd(text, open, lineEnd);
        var hasComma = end > open && text[end - 1] == ',';
        faults.Add(ExampleFaultKind.UnterminatedString, start, "a text is not closed; it was taken to end with its line" + (hasComma ? ", before the comma there" : ""));
        if (hasComma)
            end = TrimEnd(text, open, end - 1);
        return new(ExampleTokenKind.Text, start, end, TextEscapes.Decode(text, open, end, text[start], faults));
    }

    private static int TrimEnd(ExampleText text, int start, int end)
    {
        while (end > start && CharacterKinds.IsBlank(text[end - 1]))
            end--;
        return end;
    }

    private static void ReportStyle(char quote, int offset, FaultList faults)
    {
        if (quote == '\'')
            faults.Add(ExampleFaultKind.SingleQuotes, offset, "text stands in single quotes; they were taken for double ones");
        else if (quote != '"')
            faults.Add(ExampleFaultKind.CurlyQuote, offset, "text stands in curly quotes; they were taken for straight ones");
    }

    private static void ReportDoubled(int offset, FaultList faults) =>
        faults.Add(ExampleFaultKind.DoubledQuote, offset, "a quote stands here twice; one was dropped");
}
