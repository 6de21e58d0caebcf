using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace ArmPayloads.Testing;

/// <summary>
/// A test file taken apart: the text without markup, and the marked spans in the order in which they begin.
/// </summary>
/// <remarks>
/// C# and JSON hold <c>|</c>, <c>{</c> and <c>[</c> of their own, in patterns above all. So <c>{|</c> is markup only with a
/// name and a colon, <c>[|</c> only when a <c>|]</c> follows, and a closer is text in a file that has no opener of its kind.
/// What could be read in two ways is refused.
/// </remarks>
public sealed partial record TestFileMarkup(string Text, IReadOnlyList<MarkupSpan> Spans)
{
    /// <exception cref="FormatException">A span is not closed, spans cross, or a closer has no opener.</exception>
    public static TestFileMarkup Parse(string marked) => new Parser(marked).Parse();

    [GeneratedRegex(@"\{\|(?<name>#[0-9]{1,9}|[A-Za-z_][A-Za-z0-9_]*):|\[\|\]|\[\||\|\}|\|\]", RegexOptions.CultureInvariant)]
    private static partial Regex Token { get; }

    private const string CharacterClass = "[|]";

    private sealed record Opener(char Kind, string Name, int Start, int Order);

    private sealed class Parser(string marked)
    {
        private readonly StringBuilder _text = new(marked.Length);
        private readonly Stack<Opener> _open = new();
        private readonly List<(int Order, MarkupSpan Span)> _spans = [];
        private readonly HashSet<char> _used = [];
        private int _position;
        private int _opened;

        public TestFileMarkup Parse()
        {
            for (Match token = Token.Match(marked); token.Success; token = Token.Match(marked, _position))
            {
                _text.Append(marked, _position, token.Index - _position);
                _position = token.Index + (Accept(token) ? token.Length : Keep(token));
            }
            _text.Append(marked, _position, marked.Length - _position);
            if (_open.TryPeek(out Opener? left))
                throw new FormatException($"The markup {left.Kind}|{left.Name} is not closed.");
            return new TestFileMarkup(_text.ToString(), [.. _spans.OrderBy(span => span.Order).Select(span => span.Span)]);
        }

        // Only the first character: the second may begin the next token. A class of a pattern is kept whole.
        private int Keep(Match token)
        {
            int kept = token.Value == CharacterClass ? token.Length : 1;
            _text.Append(marked, token.Index, kept);
            return kept;
        }

        private bool Accept(Match token) => token.Value switch
        {
            CharacterClass => false,
            "|]" => Close('[', token),
            "|}" => Close('{', token),
            "[|" => marked.IndexOf("|]", token.Index + 2, StringComparison.Ordinal) >= 0 && Open('[', ""),
            _ => Open('{', token.Groups["name"].Value),
        };

        private bool Open(char kind, string name)
        {
            _used.Add(kind);
            _open.Push(new Opener(kind, name, _text.Length, _opened++));
            return true;
        }

        private bool Close(char kind, Match token)
        {
            if (_open.TryPeek(out Opener? top) && top.Kind == kind)
            {
                _open.Pop();
                _spans.Add((top.Order, new MarkupSpan(top.Name, TextSpan.FromBounds(top.Start, _text.Length))));
                return true;
            }
            if (_used.Contains(kind))
                throw new FormatException($"The markup {token.Value} at character {token.Index} closes nothing: spans nest and do not cross.");
            return false;
        }
    }
}
