using System.Text;
using ArmPayloads.Contracts.Json;

namespace ArmPayloads.Contracts.Tests.Json;

/// <summary>A JSON text in which «marks» stand around the places where problems are expected; «» is an empty range.</summary>
internal static class MarkedText
{
    /// <summary>Reads the text and expects exactly these problems, one for each mark, in order.</summary>
    public static JsonDocumentSyntax Verify(string marked, params string[] messages)
    {
        var (text, ranges) = Split(marked);
        Assert.True(ranges.Count == messages.Length, "a mark for each message");

        var document = JsonDocumentSyntax.Parse(text);

        Assert.Equal(messages.Zip(ranges, (message, range) => new JsonProblem(message, range)), document.Problems);
        JsonRanges.Verify(document);
        return document;
    }

    private static (string Text, List<TextRange> Ranges) Split(string marked)
    {
        var text = new StringBuilder();
        var ranges = new List<TextRange>();
        var start = 0;
        foreach (var character in marked)
        {
            if (character == '«')
                start = text.Length;
            else if (character == '»')
                ranges.Add(TextRange.FromBounds(start, text.Length));
            else
                text.Append(character);
        }

        return (text.ToString(), ranges);
    }
}
