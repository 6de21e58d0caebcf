using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Cli.Examples;

/// <summary>What stands without quotes: numbers and literals, and words that are none.</summary>
internal static class BareWords
{
    public static ExampleToken Scan(ExampleText text, int start)
    {
        var end = EndOf(text, start);
        var word = text.Slice(start, end);
        if (IsNull(word) || JsonDocumentSyntax.Parse(word).Root?.Range.Length == word.Length)
            return new(ExampleTokenKind.Literal, start, end, word);
        // Several words in a row are one unknown thing.
        for (var next = Blanks.SkipOnLine(text, end); next < text.Length && IsInWord(text, next); next = Blanks.SkipOnLine(text, end))
            end = EndOf(text, next);
        return new(ExampleTokenKind.Word, start, end, text.Slice(start, end));
    }

    /// <summary>Whether a word that has begun goes on: a single quote ends none, <c>don't</c> is one.</summary>
    public static bool IsInWord(ExampleText text, int offset)
    {
        var character = text[offset];
        return !CharacterKinds.IsBlank(character)
            && !CharacterKinds.IsPunctuation(character)
            && character != '"'
            && !CharacterKinds.IsComment(text, offset);
    }

    /// <summary>The value of a literal.</summary>
    public static PayloadNode Value(ExampleToken token, PayloadPlace place, FaultList faults)
    {
        var document = JsonDocumentSyntax.Parse(token.Text);
        PayloadNode value = document.Root switch
        {
            JsonNumberSyntax number => new PayloadNumber(JsonNumber.Parse(number.Text), place),
            { Kind: JsonKind.True or JsonKind.False } syntax => new PayloadBoolean(syntax.Kind == JsonKind.True, place),
            _ => new PayloadNull(place),
        };
        if (!document.IsComplete)
            faults.Add(ExampleFaultKind.BareWord, token.Start, $"the word {token.Text} was taken for {value.CanonicalText}");
        return value;
    }

    private static bool IsNull(string word) =>
        word.Equals("none", StringComparison.OrdinalIgnoreCase) || word.Equals("nil", StringComparison.OrdinalIgnoreCase);

    private static int EndOf(ExampleText text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (IsInWord(text, end) || IsInAddress(text, end)))
            end += IsInAddress(text, end) ? 3 : 1;
        return end;
    }

    private static bool IsInAddress(ExampleText text, int offset) =>
        text[offset] == ':' && text[offset + 1] == '/' && text[offset + 2] == '/';
}
