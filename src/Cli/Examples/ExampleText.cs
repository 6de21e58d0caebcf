using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Json.Reading;

namespace ArmPayloads.Cli.Examples;

/// <summary>The text of an example. Every look at a character is counted, so that the work can be held against the length.</summary>
internal sealed class ExampleText(string text, int firstLine)
{
    private readonly LineTable _lines = new(text);

    public int Length => text.Length;

    /// <summary>Characters looked at and tokens handled so far.</summary>
    public long Steps { get; private set; }

    /// <summary>What the strict reader says against the text.</summary>
    public IReadOnlyList<JsonProblem> Problems => JsonDocumentSyntax.Parse(text).Problems;

    /// <summary>The character at an offset; behind the end it is a line's end.</summary>
    public char this[int offset]
    {
        get
        {
            Steps++;
            return offset < text.Length ? text[offset] : '\n';
        }
    }

    public void CountStep() => Steps++;

    public string Slice(int start, int end)
    {
        Steps += end - start;
        return text[start..end];
    }

    /// <summary>Line and column in the page, from one.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        var (line, column) = _lines.PositionOf(offset);
        return (line + firstLine, column + 1);
    }
}
