namespace ArmPayloads.CustomerInsights.Tests.Generated;

/// <summary>Makes texts that match a pattern: groups, alternatives, classes, quantifiers. What it does not know it refuses.</summary>
internal sealed class RandomPattern
{
    private const int MostRepeats = 6;
    private const string Word = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";

    private readonly string _pattern;
    private readonly Func<Random, string> _make;
    private int _at;

    public RandomPattern(string pattern)
    {
        _pattern = pattern;
        _make = Alternatives();
        if (_at != pattern.Length)
            throw NotSupported();
    }

    public string Next(Random random) => _make(random);

    private bool Take(string text)
    {
        if (string.CompareOrdinal(_pattern, _at, text, 0, text.Length) != 0)
            return false;
        _at += text.Length;
        return true;
    }

    private Func<Random, string> Alternatives()
    {
        List<Func<Random, string>> branches = [Sequence()];
        while (Take("|"))
            branches.Add(Sequence());
        return random => branches[random.Next(branches.Count)](random);
    }

    private Func<Random, string> Sequence()
    {
        List<Func<Random, string>> parts = [];
        while (_at < _pattern.Length && _pattern[_at] is not ('|' or ')'))
            parts.Add(Quantified(Atom()));
        return random => string.Concat(parts.Select(part => part(random)));
    }

    private Func<Random, string> Quantified(Func<Random, string> part)
    {
        var (least, most) = Take("*") ? (0, MostRepeats) : Take("+") ? (1, MostRepeats) : Take("?") ? (0, 1) : Take("{") ? Counts() : (1, 1);
        return random => string.Concat(Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => part(random)));
    }

    private (int Least, int Most) Counts()
    {
        var end = _pattern.IndexOf('}', _at);
        var counts = _pattern[_at..end].Split(',');
        _at = end + 1;
        var least = int.Parse(counts[0], System.Globalization.CultureInfo.InvariantCulture);
        return (least, counts.Length == 1 ? least : counts[1].Length == 0 ? least + MostRepeats : int.Parse(counts[1], System.Globalization.CultureInfo.InvariantCulture));
    }

    private Func<Random, string> Atom()
    {
        if (Take("^") || Take("$"))
            return _ => "";
        if (Take("(?:") || Take("("))
        {
            var group = Alternatives();
            return Take(")") ? group : throw NotSupported();
        }

        var characters = Take("[") ? Class() : Take("\\") ? Escaped() : _pattern[_at++].ToString();
        return characters.IndexOfAny(['.', '*', '+', '?', '{', '(']) == 0 && characters.Length == 1 && _pattern[_at - 2] != '\\'
            ? throw NotSupported()
            : random => characters[random.Next(characters.Length)].ToString();
    }

    private string Class()
    {
        var (isOthers, characters) = (Take("^"), "");
        while (!Take("]"))
        {
            if (Take("\\"))
                characters += Escaped();
            else if (_at + 2 < _pattern.Length && _pattern[_at + 1] == '-' && _pattern[_at + 2] != ']')
            {
                for (var c = _pattern[_at]; c <= _pattern[_at + 2]; c++)
                    characters += c;
                _at += 3;
            }
            else
                characters += _pattern[_at++];
        }

        return isOthers ? string.Concat(Word.Except(characters)) : characters;
    }

    private string Escaped() => _pattern[_at++] switch
    {
        'd' => "0123456789",
        'w' => Word,
        's' => " \t",
        var other and (< 'A' or (> 'Z' and < 'a') or > 'z') => other.ToString(),
        _ => throw NotSupported(),
    };

    private NotSupportedException NotSupported() => new($"The pattern {_pattern} holds something that is not known here, near {_at}.");
}
