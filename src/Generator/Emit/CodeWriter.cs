using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Generator.Emit;

/// <summary>
/// Writes indented text with LF line ends, one file after another. An empty line is kept only between two things: never
/// after an opening brace or before a closing one.
/// </summary>
internal sealed class CodeWriter
{
    private const int Step = 4;

    // Most files are shorter, and the collector does not move anything much longer.
    private const int UsualLength = 32 * 1024;

    private StringBuilder _text = new(UsualLength);
    private int _indent;
    private int _lineCount;

    // Where the text of the line begins, as soon as there is any.
    private int? _line;
    private bool _isSeparated;
    private bool _isAtStart = true;

    /// <summary>Writes one line or several, each indented; an empty line stays empty.</summary>
    public CodeWriter Line(string text = "")
    {
        Append(text);
        EndLine();
        return this;
    }

    /// <inheritdoc cref="Line(string)"/>
    public CodeWriter Line([InterpolatedStringHandlerArgument("")] CodeLine line)
    {
        line.End();
        return this;
    }

    /// <summary>Writes a header, and everything until the block is disposed between braces.</summary>
    public Indentation Block(string header) => Line(header).OpenBlock();

    /// <inheritdoc cref="Block(string)"/>
    public Indentation Block([InterpolatedStringHandlerArgument("")] CodeLine header) => Line(header).OpenBlock();

    /// <summary>Writes a header such as an <c>if</c>, and everything until it is disposed as its body: between braces where it is more than a line.</summary>
    public Indentation Statement([InterpolatedStringHandlerArgument("")] CodeLine header)
    {
        Line(header);
        var start = _text.Length;
        // A body of one line needs no brace: then it is taken out again.
        _text.Append(' ', _indent).Append("{\n");
        return new Indentation(this, isStatement: true, start);
    }

    /// <summary>Indents everything until it is disposed.</summary>
    public Indentation Indent() => new(this, isStatement: false, null);

    /// <summary>What was written since the last file.</summary>
    public string TakeFile()
    {
        var file = _text.ToString();
        // To clear one that has grown makes all its room anew.
        _text = _text.Capacity > UsualLength ? new StringBuilder(UsualLength) : _text.Clear();
        (_lineCount, _isSeparated, _isAtStart) = (0, false, true);
        return file;
    }

    /// <summary>Writes lines, or parts of them.</summary>
    internal void Append(string text)
    {
        var start = 0;
        while (text.IndexOf('\n', start) is >= 0 and var end)
        {
            AppendPart(text, start, end - start);
            EndLine();
            start = end + 1;
        }
        AppendPart(text, start, text.Length - start);
    }

    /// <summary>Writes a part of a line.</summary>
    internal void AppendPart(string text)
    {
        Debug.Assert(text.IndexOf('\n') < 0, "A part of a line has no line ends.");
        AppendPart(text, 0, text.Length);
    }

    /// <summary>Writes a schema as a part of a line.</summary>
    internal void AppendPart(SchemaText schema)
    {
        BeginPart();
        schema.AppendTo(_text);
    }

    /// <summary>Ends the line.</summary>
    internal void EndLine()
    {
        if (_line is not { } line)
        {
            _isSeparated = !_isAtStart;
            return;
        }
        var only = _text.Length == line + 1 ? _text[line] : '\0';
        if (only == '}' && _isSeparated)
            _text.Remove(line - _indent - 1, 1);
        _text.Append('\n');
        _lineCount++;
        (_line, _isSeparated, _isAtStart) = (null, false, only == '{');
    }

    private Indentation OpenBlock()
    {
        Line("{");
        return new Indentation(this, isStatement: false, _text.Length);
    }

    private void AppendPart(string text, int start, int count)
    {
        if (count == 0)
            return;
        BeginPart();
        _text.Append(text, start, count);
    }

    private void BeginPart()
    {
        if (_line is not null)
            return;
        if (_isSeparated)
            _text.Append('\n');
        _line = _text.Append(' ', _indent).Length;
    }

    /// <summary>Lines that stand further in, until it is disposed.</summary>
    internal readonly struct Indentation : IDisposable
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
            _writer._indent -= Step;
            if (_start is not { } start)
                return;
            if (_isStatement && _writer._lineCount == _startLine + 1)
                _writer._text.Remove(start, _writer._indent + "{\n".Length);
            else
                _writer.Line("}");
        }
    }
}
