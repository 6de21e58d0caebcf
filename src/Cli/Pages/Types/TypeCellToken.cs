using System.Text.RegularExpressions;

namespace ArmPayloads.Cli.Pages.Types;

/// <summary>A word, a link or a sign of a type cell.</summary>
/// <param name="Target">Where a link leads.</param>
internal sealed partial record TypeCellToken(string Text, string? Target)
{
    public bool IsWord => Target is not null || (Text.Length > 0 && (char.IsLetter(Text[0]) || Text[0] == '_'));

    public static List<TypeCellToken> Split(string cell)
    {
        var text = Escape().Replace(System.Net.WebUtility.HtmlDecode(cell).Replace("\u00AD", "", StringComparison.Ordinal), "$1");
        return [.. Token().Matches(text).Select(Of)];
    }

    private static TypeCellToken Of(Match match) => match.Groups["text"].Success
        ? new TypeCellToken(match.Groups["text"].Value.Trim('`', ' ', '*'), match.Groups["target"].Value.Trim().Replace('\\', '/'))
        : new TypeCellToken(match.Value, null);

    [GeneratedRegex(@"\\([<>\[\]{}()|*_`])")]
    private static partial Regex Escape();

    [GeneratedRegex(@"\[(?<text>[^\[\]]*[^\[\]\s][^\[\]]*)\]\((?<target>[^()]*)\)|[\p{L}_][\w.-]*|[<>\[\](){},*]|[^\s`]")]
    private static partial Regex Token();
}
