using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ArmPayloads.CustomerInsights.Tests.Parity;

/// <summary>C# as it grows, and where in it each value and each name of a set stands.</summary>
internal sealed class CodeText
{
    private readonly StringBuilder _text = new();
    private readonly List<(string Place, bool IsName, TextSpan Span)> _marks = [];
    private string _indent = "";

    public IEnumerable<KeyValuePair<string, TextSpan>> Values => Marks(false);

    public IEnumerable<KeyValuePair<string, TextSpan>> Names => Marks(true);

    public CodeText Append(string text)
    {
        _text.Append(text);
        return this;
    }

    public CodeText Line()
    {
        _text.Append('\n').Append(_indent);
        return this;
    }

    /// <summary>Everything between braces, each on lines of its own.</summary>
    public void Block(char open, char close, Action content)
    {
        Append(open.ToString());
        _indent += "    ";
        content();
        _indent = _indent[4..];
        Line().Append(close.ToString());
    }

    /// <summary>Writes, and remembers where: resource, number sign, pointer.</summary>
    public void Mark(string place, bool isName, Action content)
    {
        var start = _text.Length;
        content();
        _marks.Add((place, isName, TextSpan.FromBounds(start, _text.Length)));
    }

    /// <summary>Tries ways to write one after another; what failed leaves no trace.</summary>
    public void First(IEnumerable<Action> ways)
    {
        CannotBeWrittenException? problem = null;
        foreach (var way in ways)
        {
            var (length, marks, indent) = (_text.Length, _marks.Count, _indent);
            try
            {
                way();
                return;
            }
            catch (CannotBeWrittenException failure)
            {
                problem ??= failure;
                _text.Length = length;
                _marks.RemoveRange(marks, _marks.Count - marks);
                _indent = indent;
            }
        }
        throw problem ?? new CannotBeWrittenException("there is no class for it");
    }

    public override string ToString() => _text.ToString();

    private IEnumerable<KeyValuePair<string, TextSpan>> Marks(bool isName) =>
        _marks.Where(mark => mark.IsName == isName).Select(mark => KeyValuePair.Create(mark.Place, mark.Span));
}
