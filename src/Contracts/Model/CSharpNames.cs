using System.Globalization;
using System.Text;

namespace ArmPayloads.Contracts.Model;

/// <summary>Makes C# names of words of an API, by rule: nothing is ever numbered.</summary>
public static class CSharpNames
{
    // Metadata holds names of about a thousand bytes; nobody reads one of more than this.
    private const int MaxLength = 200;

    /// <summary>
    /// The parts between other characters than letters and digits, joined with their first letters raised;
    /// null where that gives no name.
    /// </summary>
    public static string? Pascal(string words)
    {
        if (IsPlainWord(words))
            return WithFirst("", char.ToUpperInvariant(words[0]), words);
        var name = new StringBuilder();
        var startsPart = true;
        foreach (var c in words)
        {
            // A mark belongs to the letter before it: normalised, the two are one.
            if (!startsPart && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            {
                name.Append(c);
                continue;
            }
            if (!IsNamePart(c))
            {
                startsPart = true;
                continue;
            }
            if (name.Length == 0 && char.IsDigit(c))
                name.Append('_');
            name.Append(startsPart ? char.ToUpperInvariant(c) : c);
            startsPart = false;
        }
        return name.Length is 0 or > MaxLength ? null : name.ToString().Normalize(NormalizationForm.FormC);
    }

    private static string WithFirst(string prefix, char first, string name)
    {
        if (prefix.Length == 0 && first == name[0])
            return name;
        var characters = new char[prefix.Length + name.Length];
        prefix.CopyTo(0, characters, 0, prefix.Length);
        name.CopyTo(0, characters, prefix.Length, name.Length);
        characters[prefix.Length] = first;
        return new string(characters);
    }

    // What most names are: letters and digits of ASCII, a letter first.
    private static bool IsPlainWord(string words)
    {
        foreach (var c in words)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')))
                return false;
        }
        return words.Length is > 0 and <= MaxLength && !char.IsDigit(words[0]);
    }

    // A few ideographs become surrogate pairs when normalised, which C# does not take.
    private static bool IsNamePart(char c) =>
        char.IsLetterOrDigit(c) && (c < 0x80 || !c.ToString().Normalize(NormalizationForm.FormC).Any(char.IsSurrogate));

    /// <summary>A name for a parameter or, with a prefix, for a private field.</summary>
    public static string Camel(string name, string prefix = "") => WithFirst(prefix, char.ToLowerInvariant(name[0]), name);

    /// <summary>Whether a name given by hand can be used as it is. No keyword of C# begins with a capital.</summary>
    public static bool IsUsable(string name) =>
        name.Length is > 0 and <= MaxLength
        && char.IsLetter(name[0]) && !char.IsLower(name[0])
        && name.All(c => char.IsLetterOrDigit(c) || c == '_')
        && name.IsNormalized(NormalizationForm.FormC);
}
