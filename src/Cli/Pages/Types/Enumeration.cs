using System.Text.RegularExpressions;

namespace ArmPayloads.Cli.Pages.Types;

/// <summary>The values that a description lists in brackets.</summary>
/// <param name="Values">In their order, each once.</param>
/// <param name="Default">The one with the remark <c>(default)</c>.</param>
/// <param name="IsOpen">The words before say that others may come: "currently", "for example".</param>
/// <param name="Faults">What had to be repaired to read it, for people.</param>
internal sealed partial record Enumeration(IReadOnlyList<string> Values, string? Default, bool IsOpen, IReadOnlyList<string> Faults)
{
    /// <summary>Finds the list in a cell, whose pipes are no longer escaped; what is left of the text is the description.</summary>
    public static (Enumeration? Enumeration, string Text) Find(string cell)
    {
        foreach (Match start in Start().Matches(cell))
        {
            var end = End(cell, start.Index);
            var content = cell[(start.Index + 1)..end];
            if (!IsList(content))
                continue;
            var before = cell[..start.Index].TrimEnd();
            var open = OpenWords().Match(before);
            var enumeration = Read(content, open.Success, isClosed: end < cell.Length);
            if (enumeration.Values.Count == 0)
                continue;
            before = open.Success && open.Index + open.Length == before.Length ? before[..open.Index].TrimEnd() : before;
            var after = end < cell.Length ? cell[(end + 1)..].TrimStart('.', ' ') : "";
            return (enumeration, $"{before} {after}".Trim());
        }
        return (null, cell);
    }

    private static int End(string cell, int start)
    {
        var end = cell.IndexOf(cell[start] == '[' ? ']' : '}', start);
        return end < 0 ? cell.Length : end;
    }

    // ["A"] is a list of one; [text](target) is a link, and [ ] is a type.
    private static bool IsList(string content) => content.Contains('|', StringComparison.Ordinal) || SingleValue().IsMatch(content);

    private static Enumeration Read(string content, bool isOpen, bool isClosed)
    {
        var values = new List<string>();
        var faults = new List<string>();
        string? standard = null;
        foreach (var item in content.Split('|'))
        {
            var text = item.Trim().TrimStart('\\').Trim();
            if (Value(text, faults) is not { Length: > 0 } value || values.Contains(value))
                continue;
            values.Add(value);
            if (text.Contains("(default)", StringComparison.OrdinalIgnoreCase))
                standard = value;
        }
        if (!isClosed)
            faults.Add("The list of values has no closing bracket; it is read to the end of the cell.");
        return new Enumeration(values, standard, isOpen, faults);
    }

    private static string Value(string item, List<string> faults)
    {
        var text = Remark().Replace(item, "").Trim();
        if (text.Length > 1 && text[0] == '"' && text.IndexOf('"', 1) is > 0 and var end)
        {
            if (Remark().Replace(text[1..end], "").Trim() is var value && text[(end + 1)..].Trim().Length > 0)
                faults.Add($"There is a remark beside the value '{value}'; it is left out.");
            return value;
        }
        if (text.Contains('"', StringComparison.Ordinal))
            faults.Add($"The value {item} lacks a quote.");
        var bare = text.Trim('"', '\'', '*', '`', ' ');
        return (bare.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank ? bare[..blank] : bare).TrimEnd('.', ',', ':');
    }

    [GeneratedRegex(@"[\[{]")]
    private static partial Regex Start();

    [GeneratedRegex(@"^\s*""[^""]+""\s*(?:\([^)]*\)\s*)?$")]
    private static partial Regex SingleValue();

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Remark();

    [GeneratedRegex(@"[,;:]?\s*\b(?:currently|for now|for example|such as|e\.g\.)(?:\s+(?:one of|only))?\s*:?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex OpenWords();
}
