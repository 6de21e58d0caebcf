using System.Globalization;
using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Cli.Examples;

/// <summary>
/// Hands each token to the frame of the innermost open object or array. The frames are a stack of our own, and every
/// token is taken once, so that no text can exhaust the thread's stack or the reader's time.
/// </summary>
internal sealed class ExampleParser(ExampleText text, FaultList faults)
{
    // Nobody writes examples that nest further; a schema nests up to twice as deep, and NJsonSchema reads no more than 64 levels.
    private const int MaxDepth = 24;

    private readonly ExampleTokenizer _tokenizer = new(text, faults);
    private readonly RootFrame _root = new();
    private readonly Stack<ExampleFrame> _open = new();
    private ExampleToken? _next;
    private int _openArrays;
    private bool _isStopped;

    public ExampleToken Token { get; private set; }

    /// <summary>Where the token before this one ends, and what is missing should stand.</summary>
    public int PreviousEnd { get; private set; }

    public ExampleToken Next => _next ??= _tokenizer.Next();

    /// <summary>Whether this token is the name of a member, whatever was expected here.</summary>
    public bool IsAtName => Token.MayBeName && Next.Kind == ExampleTokenKind.Colon;

    private ExampleFrame Innermost => _open.Count == 0 ? _root : _open.Peek();

    public PayloadNode Read()
    {
        Token = _tokenizer.Next();
        while (!_isStopped && Token.Kind != ExampleTokenKind.End)
        {
            Accept();
            Advance();
        }
        while (_open.Count > 0)
            CloseMissing();
        return _root.Finish(this, PreviousEnd);
    }

    public void Accept()
    {
        text.CountStep();
        Innermost.Accept(this);
    }

    /// <summary>Reads no further than this token.</summary>
    public void Stop() => _isStopped = true;

    public void Report(ExampleFaultKind kind, string message) => faults.Add(kind, Token.Start, message);

    public void Report(ExampleFaultKind kind, int offset, string message) => faults.Add(kind, offset, message);

    public void ReportMissing(ExampleFaultKind kind, string message) => faults.Add(kind, PreviousEnd, message);

    public PayloadPlace Place(int start, int end) => new ExamplePlace(TextRange.FromBounds(start, end), text);

    public int LineOf(int offset) => text.PositionOf(offset).Line;

    /// <summary>Gives the frame the value that begins with this token, now or, if it holds others, when it is closed.</summary>
    public void ReadValue(ExampleFrame frame)
    {
        if (Token.IsOpening)
            Open();
        else
            frame.Attach(this, ScalarReader.Read(Token, Place(Token.Start, Token.End), faults));
    }

    public void Push(ExampleFrame frame)
    {
        _openArrays += frame.IsArray ? 1 : 0;
        _open.Push(frame);
    }

    /// <summary>Ends the innermost frame.</summary>
    public void Close(int end)
    {
        var closed = _open.Pop();
        _openArrays -= closed.IsArray ? 1 : 0;
        if (closed.Quote is { } quote)
            _tokenizer.SkipStructureQuote(quote);
        Innermost.Attach(this, closed, end);
    }

    /// <summary>A bracket of the other kind: it closes the nearest frame it does belong to, and all in it.</summary>
    public void CloseOuter()
    {
        var isArray = Token.Kind == ExampleTokenKind.CloseArray;
        if (isArray ? _openArrays == 0 : _openArrays == _open.Count)
        {
            Report(ExampleFaultKind.ExtraClosingBrace, "this bracket closes nothing; it was skipped");
            return;
        }
        while (_open.Peek().IsArray != isArray)
            CloseMissing();
        Accept();
    }

    private void CloseMissing()
    {
        var frame = _open.Peek();
        if (frame.NeedsClose)
        {
            var line = LineOf(frame.Start).ToString(CultureInfo.InvariantCulture);
            ReportMissing(ExampleFaultKind.MissingClose, $"the {(frame.IsArray ? "array" : "object")} that began on line {line} is not closed; it was taken to end here");
        }
        Close(PreviousEnd);
    }

    private void Advance()
    {
        PreviousEnd = Token.End;
        Token = Next;
        _next = null;
    }

    private void Open()
    {
        var start = Token.Start;
        char? quote = null;
        if (Token.Kind == ExampleTokenKind.StructureQuote)
        {
            Report(ExampleFaultKind.QuotedStructure, "a structure stands in quotes; it was read as if there were none");
            quote = Token.Text[0];
            Advance();
        }
        if (_open.Count >= MaxDepth)
            SkipTooDeep(start);
        else if (Token.Kind == ExampleTokenKind.OpenObject)
            Push(new ObjectFrame(Token.Start) { Quote = quote });
        else
            Push(new ArrayFrame(Token.Start) { Quote = quote });
    }

    private void SkipTooDeep(int start)
    {
        var depth = MaxDepth.ToString(CultureInfo.InvariantCulture);
        Report(ExampleFaultKind.TooDeep, $"nested deeper than {depth} levels; what lies here is unknown");
        for (var level = 1; level > 0 && Next.Kind != ExampleTokenKind.End;)
        {
            Advance();
            if (Token.Kind is ExampleTokenKind.OpenObject or ExampleTokenKind.OpenArray)
                level++;
            else if (Token.Kind is ExampleTokenKind.CloseObject or ExampleTokenKind.CloseArray)
                level--;
        }
        Innermost.Attach(this, new PayloadUnknown(Place(start, Token.End)));
    }
}
