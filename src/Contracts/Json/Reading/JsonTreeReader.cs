using System.Globalization;

namespace ArmPayloads.Contracts.Json.Reading;

/// <summary>
/// Reads tokens and hands each to the frame of the innermost open object or array. The frames are a stack of our own, so
/// that no depth of nesting can exhaust the thread's.
/// </summary>
internal sealed class JsonTreeReader
{
    private readonly string _text;
    private readonly LineTable _lines;
    private readonly ProblemList _problems;
    private readonly int _maxDepth;
    private readonly JsonScanner _scanner;
    private readonly JsonRootFrame _root = new();
    private readonly Stack<JsonFrame> _open = new();

    // Frames that are not open, for those that are opened next.
    private readonly Stack<JsonFrame> _objects = new();
    private readonly Stack<JsonFrame> _arrays = new();
    private readonly ItemStack<JsonPropertySyntax> _members = new();
    private readonly ItemStack<JsonNodeSyntax> _elements = new();
    private int _openObjects;
    private bool _isStopped;
    private JsonToken _token;
    private JsonFrame _innermost;

    public JsonTreeReader(string text, LineTable lines, ProblemList problems, JsonReaderLimits limits)
    {
        _text = text;
        _lines = lines;
        _problems = problems;
        _maxDepth = limits.MaxDepth;
        _scanner = new(text, problems);
        _innermost = _root;
    }

    public ref readonly JsonToken Token => ref _token;

    /// <summary>Where the token before this one ends, and what is missing should stand.</summary>
    public int PreviousEnd { get; private set; }

    /// <summary>Whether this token is the name of a member, whatever was expected here: a colon follows it.</summary>
    public bool IsAtName => Token.Kind is JsonTokenKind.String or JsonTokenKind.Word && _scanner.IsColonNext;

    public JsonNodeSyntax? Read()
    {
        _token = _scanner.Next();
        while (!_isStopped && Token.Kind != JsonTokenKind.End)
        {
            _innermost.Accept(this);
            if (!_isStopped)
                Advance();
        }

        if (!_isStopped)
            ReportEnd();

        while (_open.Count > 0)
            Close(PreviousEnd);

        return _root.Value;
    }

    public void Stop() => _isStopped = true;

    public void ReportHere(string message) => _problems.Add(message, Token.Start, Token.End);

    public void ReportMissing(string message) => _problems.Add(message, PreviousEnd, PreviousEnd);

    public string Slice(TextRange range) => _text.Substring(range.Start, range.Length);

    /// <summary>Gives the frame the value that begins with this token, now or, if it holds others, when it is closed.</summary>
    public void ReadValue(JsonFrame frame)
    {
        if (Token.IsOpening)
            Open();
        else
            frame.Attach(ReadScalar(), Token.End);
    }

    /// <summary>Ends the innermost object or array.</summary>
    public void Close(int end)
    {
        var closed = _open.Pop();
        if (closed.Kind == JsonKind.Object)
            _openObjects--;

        _innermost = _open.Count == 0 ? _root : _open.Peek();
        _innermost.Attach(closed.Finish(end), end);
        (closed.Kind == JsonKind.Object ? _objects : _arrays).Push(closed);
    }

    /// <summary>
    /// A bracket that does not belong to the innermost frame: it closes the nearest one it does belong to, and all in it.
    /// </summary>
    public void CloseOuter(JsonKind kind)
    {
        var inner = _open.Peek();
        if (kind == JsonKind.Object ? _openObjects == 0 : _openObjects == _open.Count)
        {
            inner.ReportUnexpected(this, "this bracket closes nothing");
            return;
        }

        ReportHere($"the {Describe(inner)} must be closed before this bracket");
        while (_open.Peek().Kind != kind)
            Close(PreviousEnd);

        Close(Token.End);
    }

    private void Advance()
    {
        PreviousEnd = Token.End;
        _token = _scanner.Next();
    }

    private void Open()
    {
        if (_open.Count >= _maxDepth)
        {
            ReportHere($"nested deeper than {_maxDepth.ToString(CultureInfo.InvariantCulture)} levels");
            Stop();
        }
        else if (Token.Kind == JsonTokenKind.OpenObject)
        {
            _openObjects++;
            Push(_objects.Count > 0 ? _objects.Pop() : new JsonObjectFrame(_members));
        }
        else
        {
            Push(_arrays.Count > 0 ? _arrays.Pop() : new JsonArrayFrame(_elements));
        }
    }

    private void Push(JsonFrame frame)
    {
        frame.Begin(Token.Start);
        _open.Push(frame);
        _innermost = frame;
    }

    private JsonNodeSyntax? ReadScalar()
    {
        switch (Token.Kind)
        {
            case JsonTokenKind.String:
                return new JsonStringSyntax(Token.Text!, Token.Range);
            case JsonTokenKind.Number:
                return new JsonNumberSyntax(Slice(Token.Range), Token.Range);
            case JsonTokenKind.True:
                return new JsonLiteralSyntax(JsonKind.True, Token.Range);
            case JsonTokenKind.False:
                return new JsonLiteralSyntax(JsonKind.False, Token.Range);
            case JsonTokenKind.Null:
                return new JsonLiteralSyntax(JsonKind.Null, Token.Range);
            default:
                ReportHere(Token.Text!);
                return null;
        }
    }

    private void ReportEnd()
    {
        if (_open.Count > 0)
            ReportMissing($"the text ends inside the {Describe(_open.Peek())}");
        else if (_root.Value is null && _problems.IsEmpty)
            ReportMissing("the text holds no value");
    }

    private string Describe(JsonFrame frame) =>
        $"{(frame.Kind == JsonKind.Object ? "object" : "array")} that began on {_lines.Describe(frame.Start)}";
}
