using System.Text;

namespace ArmPayloads.Generator.Emit;

/// <summary>Writes indented text with LF line ends.</summary>
internal sealed class CodeWriter
{
    private const string Step = "    ";

    private readonly StringBuilder _text = new();
    private string _indent = "";

    /// <summary>Writes one line or several, each indented; an empty line stays empty.</summary>
    public CodeWriter Line(string text = "")
    {
        foreach (var line in text.Split('\n'))
        {
            if (line.Length > 0)
                _text.Append(_indent).Append(line);
            _text.Append('\n');
        }
        return this;
    }

    /// <summary>Writes a header, and everything until the block is disposed between braces.</summary>
    public IDisposable Block(string header, string end = "}")
    {
        Line(header).Line("{");
        return new Indentation(this, end);
    }

    /// <summary>Indents everything until it is disposed.</summary>
    public IDisposable Indent() => new Indentation(this, null);

    public override string ToString() => _text.ToString();

    private sealed class Indentation : IDisposable
    {
        private readonly CodeWriter _writer;
        private readonly string? _end;

        public Indentation(CodeWriter writer, string? end)
        {
            _writer = writer;
            _end = end;
            writer._indent += Step;
        }

        public void Dispose()
        {
            _writer._indent = _writer._indent.Substring(Step.Length);
            if (_end is not null)
                _writer.Line(_end);
        }
    }
}
