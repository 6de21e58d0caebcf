using System.Text;

namespace ArmPayloads.Generator.Emit;

/// <summary>Writes indented text with LF line ends. An empty line is kept only between two things: never after an opening brace or before a closing one.</summary>
internal sealed class CodeWriter
{
    private const string Step = "    ";
    private const int UsualLength = 8192;

    private readonly StringBuilder _text = new(UsualLength);
    private string _indent = "";
    private int _lineCount;
    private bool _isSeparated;
    private bool _isAtStart = true;

    /// <summary>Writes one line or several, each indented; an empty line stays empty.</summary>
    public CodeWriter Line(string text = "")
    {
        // Nearly every call is for one line.
        if (text.IndexOf('\n') < 0)
        {
            Append(text);
            return this;
        }
        foreach (var line in text.Split('\n'))
            Append(line);
        return this;
    }

    /// <summary>Writes a header, and everything until the block is disposed between braces.</summary>
    public IDisposable Block(string header)
    {
        Line(header).Line("{");
        return new Indentation(this, isStatement: false, _text.Length);
    }

    /// <summary>Writes a header such as an <c>if</c>, and everything until it is disposed as its body: between braces where it is more than a line.</summary>
    public IDisposable Statement(string header)
    {
        Line(header);
        return new Indentation(this, isStatement: true, _text.Length);
    }

    /// <summary>Indents everything until it is disposed.</summary>
    public IDisposable Indent() => new Indentation(this, isStatement: false, null);

    public override string ToString() => _text.ToString();

    private void Append(string line)
    {
        if (line.Length == 0)
        {
            _isSeparated = !_isAtStart;
            return;
        }
        if (_isSeparated && line != "}")
            _text.Append('\n');
        _text.Append(_indent).Append(line).Append('\n');
        _lineCount++;
        _isSeparated = false;
        _isAtStart = line == "{";
    }

    private sealed class Indentation : IDisposable
    {
        private readonly CodeWriter _writer;
        private readonly bool _isStatement;
        private readonly int? _start;
        private readonly int _startLine;

        public Indentation(CodeWriter writer, bool isStatement, int? start)
        {
            _writer = writer;
            _isStatement = isStatement;
            _start = start;
            _startLine = writer._lineCount;
            writer._indent += Step;
        }

        public void Dispose()
        {
            _writer._indent = _writer._indent.Substring(Step.Length);
            if (_start is not { } start || (_isStatement && _writer._lineCount == _startLine + 1))
                return;
            if (_isStatement)
                _writer._text.Insert(start, _writer._indent + "{\n");
            _writer.Line("}");
        }
    }
}
