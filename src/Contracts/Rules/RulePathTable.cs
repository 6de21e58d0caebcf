using System.Diagnostics.CodeAnalysis;

namespace ArmPayloads.Contracts.Rules;

/// <summary>The paths of an API's rules. Rules say the same ones again and again: each is one object, so that what is looked up along it serves all of them.</summary>
internal sealed class RulePathTable
{
    private readonly Dictionary<string, RulePath> _known = new(StringComparer.Ordinal);

    /// <summary>Reads a path; false where the text is none, with the reason.</summary>
    public bool TryParse(string text, [NotNullWhen(true)] out RulePath? path, [NotNullWhen(false)] out string? problem)
    {
        problem = null;
        if (_known.TryGetValue(text, out path))
            return true;
        if (!RulePath.TryParse(text, out path, out problem))
            return false;
        _known[text] = path;
        return true;
    }
}
