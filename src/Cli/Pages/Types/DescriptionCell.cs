using System.Text.RegularExpressions;
using ArmPayloads.Cli.Pages.Outline;

namespace ArmPayloads.Cli.Pages.Types;

/// <summary>Reads a description cell: the marks and lists in it, and the text that is left.</summary>
/// <param name="Text">A sentence, or nothing.</param>
/// <param name="IsReadOnly">It says <c>(readonly)</c>.</param>
/// <param name="IsRequired">It says <c>(Required)</c>.</param>
/// <param name="Enumeration">The values that are listed in brackets.</param>
/// <param name="Default">What it says the default is.</param>
internal sealed partial record DescriptionCell(string Text, bool IsReadOnly, bool IsRequired, Enumeration? Enumeration, string? Default)
{
    public static DescriptionCell Read(string cell)
    {
        var standard = DefaultMark().Match(cell);
        var (enumeration, rest) = Enumeration.Find(Unescaped().Replace(DefaultMark().Replace(cell, ""), "$1"));
        var text = InlineText.Parse(rest).Text;
        var isReadOnly = ReadOnlyMark().IsMatch(text);
        var isRequired = RequiredMark().IsMatch(text);
        text = Reference().Replace(RequiredMark().Replace(ReadOnlyMark().Replace(text, " "), " "), " ");
        return new DescriptionCell(Sentence(text), isReadOnly, isRequired, enumeration, enumeration?.Default ?? (standard.Success ? standard.Groups[1].Value : null));
    }

    /// <summary>Whether a text says that something is read only.</summary>
    public static bool SaysReadOnly(string text) => ReadOnlyMark().IsMatch(text);

    /// <summary>The text as a sentence: one blank between words, a capital first, a full stop last.</summary>
    public static string Sentence(string text)
    {
        var words = string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim().TrimEnd(':', ',', ';', ' ', '-');
        words = words.Replace(" .", ".", StringComparison.Ordinal);
        if (words.Length == 0)
            return "";
        // What is a name, such as schema.org or linkName, keeps its letters.
        if (FirstWord().IsMatch(words))
            words = char.ToUpperInvariant(words[0]) + words[1..];
        return words[^1] is '.' or '!' or '?' ? words : words + ".";
    }

    [GeneratedRegex(@"^[a-z]+(?:[\s,;:-]|$)")]
    private static partial Regex FirstWord();

    [GeneratedRegex(@"\(\s*default:\s*`?""?([^`"")]*?)""?`?\s*\)", RegexOptions.IgnoreCase)]
    private static partial Regex DefaultMark();

    // The brackets of marks and lists are escaped in some pages.
    [GeneratedRegex(@"\\([\[\](){}|])")]
    private static partial Regex Unescaped();

    [GeneratedRegex(@"\(\s*read-?only\b[^)]*\)\.?", RegexOptions.IgnoreCase)]
    private static partial Regex ReadOnlyMark();

    [GeneratedRegex(@"\(\s*required\s*\)\.?", RegexOptions.IgnoreCase)]
    private static partial Regex RequiredMark();

    [GeneratedRegex(@"\(\s*see below\s*\)\.?", RegexOptions.IgnoreCase)]
    private static partial Regex Reference();
}
