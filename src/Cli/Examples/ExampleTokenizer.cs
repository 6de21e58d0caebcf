namespace ArmPayloads.Cli.Examples;

/// <summary>Cuts a text into tokens. Each is at least one character long, so the end is always reached.</summary>
internal sealed class ExampleTokenizer(ExampleText text, FaultList faults)
{
    private int _offset;

    public ExampleToken Next()
    {
        var start = Blanks.Skip(text, _offset, faults);
        var token = start < text.Length ? Scan(start) : new(ExampleTokenKind.End, start, start);
        _offset = token.End;
        return token;
    }

    /// <summary>Skips the quote behind a structure that stands in quotes, if it is there.</summary>
    public void SkipStructureQuote(char quote)
    {
        var offset = Blanks.SkipOnLine(text, _offset);
        if (offset < text.Length && QuoteMarks.Closes(quote, text[offset]))
            _offset = offset + 1;
    }

    private ExampleToken Scan(int start)
    {
        var character = text[start];
        if (PunctuationOf(character) is { } kind)
            return new(kind, start, start + 1);
        if (QuoteMarks.IsQuote(character))
        {
            return QuotedStructure.Opens(text, start)
                ? new(ExampleTokenKind.StructureQuote, start, start + 1, text.Slice(start, start + 1))
                : QuotedText.Scan(text, start, faults);
        }
        return EllipsisAt(start) ?? PlaceholderAt(start) ?? BareWords.Scan(text, start);
    }

    private static ExampleTokenKind? PunctuationOf(char character) => character switch
    {
        '{' => ExampleTokenKind.OpenObject,
        '}' => ExampleTokenKind.CloseObject,
        '[' => ExampleTokenKind.OpenArray,
        ']' => ExampleTokenKind.CloseArray,
        ':' => ExampleTokenKind.Colon,
        ',' => ExampleTokenKind.Comma,
        '|' => ExampleTokenKind.Bar,
        _ => null,
    };

    private ExampleToken? EllipsisAt(int start)
    {
        if (text[start] == '…')
            return new(ExampleTokenKind.Ellipsis, start, start + 1);
        var (dots, end) = (0, start);
        for (var offset = start; offset < text.Length && text[offset] == '.'; offset = Blanks.SkipOnLine(text, end))
        {
            dots++;
            end = offset + 1;
        }
        return dots > 1 ? new(ExampleTokenKind.Ellipsis, start, end) : null;
    }

    // <hubName>/<name> is a word that holds placeholders.
    private ExampleToken? PlaceholderAt(int start) =>
        text[start] == '<' && ExamplePlaceholder.EndOf(text, start) is { } end && (end == text.Length || !BareWords.IsInWord(text, end))
            ? new(ExampleTokenKind.Placeholder, start, end, text.Slice(start, end))
            : null;
}
