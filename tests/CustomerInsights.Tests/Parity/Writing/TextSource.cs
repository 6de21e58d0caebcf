using Microsoft.CodeAnalysis.CSharp;

namespace ArmPayloads.CustomerInsights.Tests.Parity;

/// <summary>Texts as C#, in one of many ways that all mean the same constant.</summary>
internal sealed class TextSource(Choices choices)
{
    private readonly List<string> _members = [];

    /// <summary>Declarations that the expressions refer to.</summary>
    public IReadOnlyList<string> Members => _members;

    public string Write(string text) => choices.Next(10) switch
    {
        5 when !text.Contains('\n', StringComparison.Ordinal) => "@\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"",
        6 when text.Length > 1 => $"{Literal(text[..1])} + {Literal(text[1..])}",
        7 => Member("private const string {0} = {1};", text),
        8 => Member("private static readonly string {0} = {1};", text),
        9 when text.Length > 1 => $"$\"{{{Member("private const string {0} = {1};", text[..1])}}}{Escaped(text[1..]).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)}\"",
        _ => Literal(text),
    };

    public static string Literal(string text) => "\"" + Escaped(text) + "\"";

    private string Member(string declaration, string text)
    {
        var name = "Text" + _members.Count;
        _members.Add(string.Format(System.Globalization.CultureInfo.InvariantCulture, declaration, name, Literal(text)));
        return name;
    }

    private static string Escaped(string text) => SymbolDisplay.FormatLiteral(text, quote: true)[1..^1];
}
