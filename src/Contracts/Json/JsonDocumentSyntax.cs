using ArmPayloads.Contracts.Json.Reading;

namespace ArmPayloads.Contracts.Json;

/// <summary>
/// A JSON text, read as far as it can be. Comments and trailing commas are welcome, a byte order mark is skipped;
/// anything else that is not JSON becomes a problem, and reading goes on behind it.
/// </summary>
public sealed class JsonDocumentSyntax
{
    private readonly LineTable _lines;

    private JsonDocumentSyntax(string text, LineTable lines, JsonNodeSyntax? root, IReadOnlyList<JsonProblem> problems)
    {
        Text = text;
        _lines = lines;
        Root = root;
        Problems = problems;
    }

    public string Text { get; }

    /// <summary>The value of the document; null when the text holds none.</summary>
    public JsonNodeSyntax? Root { get; }

    /// <summary>The faults in order of position, at most a hundred.</summary>
    public IReadOnlyList<JsonProblem> Problems { get; }

    public bool IsComplete => Problems.Count == 0;

    /// <summary>Reads a text. It never throws, and takes time and memory in proportion to the length of the text.</summary>
    public static JsonDocumentSyntax Parse(string text, JsonReaderLimits? limits = null)
    {
        var lines = new LineTable(text);
        var problems = new ProblemList();
        var root = new JsonTreeReader(text, lines, problems, limits ?? JsonReaderLimits.Default).Read();
        return new(text, lines, root, problems.InOrder());
    }

    /// <summary>
    /// The place of an offset, both numbers counted from zero; lines end with \n, \r\n or \r. An offset outside the text
    /// is taken for the nearest one inside.
    /// </summary>
    public (int Line, int Column) PositionOf(int offset) => _lines.PositionOf(offset);
}
