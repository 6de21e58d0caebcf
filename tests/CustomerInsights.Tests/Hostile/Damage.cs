using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArmPayloads.CustomerInsights.Tests.Hostile;

/// <summary>What happens to a text under the hands of somebody who types.</summary>
internal static class Damage
{
    private static readonly string[] s_tokens = ["{", "}", "[", "]", "(", ")", "new", "=", "=>", "..", ";", ",", "null", "default", "\"", "with", "?", ":", "this", "await", "ref", "\"x\"", "1", "#if X\n", "/*", "@", "$\"{"];

    public static string Of(string text, Random random)
    {
        for (var times = random.Next(1, 4); times > 0; times--)
            text = Once(text, random);
        return text;
    }

    private static string Once(string text, Random random)
    {
        var tokens = CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens().Where(token => token.Span.Length > 0).ToList();
        if (tokens.Count < 2)
            return text + s_tokens[random.Next(s_tokens.Length)];
        var (one, other) = (tokens[random.Next(tokens.Count)], tokens[random.Next(tokens.Count)]);
        return random.Next(7) switch
        {
            0 => text[..random.Next(text.Length)],
            1 => text.Remove(one.SpanStart, one.Span.Length),
            2 => text.Insert(one.SpanStart, s_tokens[random.Next(s_tokens.Length)] + " "),
            3 => text.Insert(one.SpanStart, other.Text + " "),
            4 => Replace(text, one, other.Text),
            5 => text.Remove(Math.Min(one.SpanStart, other.SpanStart), Math.Abs(one.SpanStart - other.SpanStart)),
            _ => Replace(text, one, random.Next().ToString(CultureInfo.InvariantCulture)),
        };
    }

    private static string Replace(string text, SyntaxToken token, string with) => text.Remove(token.SpanStart, token.Span.Length).Insert(token.SpanStart, with);
}
