using ArmPayloads.Contracts.Rules.Verbs;

namespace ArmPayloads.Contracts.Rules;

/// <summary>Reads entries of <c>x-rules</c>.</summary>
internal static class RuleReader
{
    private static readonly (string Word, Func<RuleSource, RuleVerb?> Read)[] Verbs =
    [
        ("then", ThenVerb.Read),
        ("refer", ReferVerb.Read),
        ("avoid", AvoidVerb.Read),
        ("require", RequireVerb.Read),
        ("unique", UniqueVerb.Read),
        ("cover", CoverVerb.Read),
        ("agree", AgreeVerb.Read),
        ("order", OrderVerb.Read),
        ("disjoint", DisjointVerb.Read),
        ("most", MostVerb.Read),
        (KeywordVerb.WordOf, KeywordVerb.Read),
    ];

    private static readonly Dictionary<string, Func<RuleSource, RuleVerb?>> VerbsByWord = Verbs.ToDictionary(verb => verb.Word, verb => verb.Read, StringComparer.Ordinal);

    private static readonly string[] Words = ["rule", "severity", "evidence", "message", "each", "if", "at", "edit", "editTitle", "instead", "diagnostic"];

    private static readonly HashSet<string> Known = new(AllWords, StringComparer.Ordinal);

    /// <summary>Every word of a declaration.</summary>
    internal static IEnumerable<string> AllWords => Words.Concat(Verbs.Select(verb => verb.Word));

    /// <summary>The rule; null where the declaration cannot be used, which has then been reported.</summary>
    public static RuleContract? Read(RuleSource source)
    {
        if (!source.Node.IsObject)
        {
            source.Problem(null, "An entry of 'x-rules' is an object");
            return null;
        }
        CheckWords(source);
        var (name, message) = (source.Text("rule"), source.Text("message"));
        if (name is null || name.Length == 0 || (message is null && source[KeywordVerb.WordOf] is null))
            source.Problem(null, "A rule has a name in 'rule' and a 'message'");
        else if (!name.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
            source.Problem(source["rule"], $"'{name}' is no name of a rule: small letters, digits and '-'");
        var severity = Word<RuleSeverity>(source, "severity");
        var evidence = Word<RuleEvidence>(source, "evidence");
        var (each, at) = (source.Path("each"), source.Path("at"));
        var verb = ReadVerb(source);
        var edit = RuleEditReader.Read(source);
        var (condition, instead, diagnostic) = (source.Schema("if"), source.Pairs("instead"), Diagnostic(source));
        return source.IsBroken || verb is null
            ? null
            : new RuleContract(name!, severity, evidence, message ?? "", each, condition, at, verb, edit, instead, diagnostic);
    }

    private static string? Diagnostic(RuleSource source)
    {
        if (source.Text("diagnostic") is not { } id || RuleContract.Diagnostics.Contains(id))
            return source.Text("diagnostic");
        source.Problem(source["diagnostic"], $"'diagnostic' is one of {string.Join(", ", RuleContract.Diagnostics)}");
        return null;
    }

    private static void CheckWords(RuleSource source)
    {
        var unknown = Array.FindAll(source.Node.Said, static member => !Known.Contains(member.Name));
        if (unknown.Length == 0)
            return;
        foreach (var name in unknown.Select(member => member.Name).Distinct())
        {
            if (source[name] is { } value)
                source.Problem(value, $"A rule has no '{name}'; it has {string.Join(", ", Words)} and one of {string.Join(", ", Verbs.Select(verb => verb.Word))}");
        }
    }

    private static RuleVerb? ReadVerb(RuleSource source)
    {
        string? word = null;
        var isOne = true;
        foreach (var member in source.Node.Said)
        {
            var name = member.Name;
            if (name == word || !VerbsByWord.ContainsKey(name) || source.Node.JsonOf(name) is null)
                continue;
            isOne = word is null;
            word = name;
        }
        if (word is not null && isOne)
            return VerbsByWord[word](source);
        source.Problem(null, $"A rule has exactly one of {string.Join(", ", Verbs.Select(verb => verb.Word))}");
        return null;
    }

    private static T Word<T>(RuleSource source, string name)
        where T : struct
    {
        if (source.Text(name) is { } text && WordsOf<T>.Values.TryGetValue(text, out var value))
            return value;
        source.Problem(source[name], $"'{name}' is one of {string.Join(", ", WordsOf<T>.Values.Keys)}");
        return default;
    }

    private static class WordsOf<T>
        where T : struct
    {
        public static readonly Dictionary<string, T> Values = ((T[])Enum.GetValues(typeof(T))).ToDictionary(value => value.ToString()!.ToLowerInvariant(), StringComparer.Ordinal);
    }
}
