using System.Text.Json.Nodes;

namespace ArmPayloads.CustomerInsights.Tests.Rules;

/// <summary>A rule as a pair of sets: one in which it is kept, and one in which it is broken once.</summary>
/// <param name="Name">The rule; of a rule with several cases, with the number of the case.</param>
/// <param name="Rule">The rule's name.</param>
/// <param name="Facts">The entry of rule-cases.json.</param>
internal sealed record RuleCase(string Name, string Rule, JsonObject Facts)
{
    private static readonly Lazy<IReadOnlyList<RuleCase>> s_all = new(Read);

    public static IReadOnlyList<RuleCase> All => s_all.Value;

    /// <summary>Those that are right.</summary>
    public static IEnumerable<string> Running => All.Where(entry => !DisputedCases.Reasons.ContainsKey(entry.Name)).Select(entry => entry.Name);

    public RuleSeverity Severity => Enum.Parse<RuleSeverity>(Text("severity"), ignoreCase: true);

    public string Evidence => Text("evidence");

    public string Diagnostic => Text("diagnostic");

    /// <summary>Where the finding belongs: the resource, #, and a JSON pointer.</summary>
    public IEnumerable<string> At => Texts("at");

    /// <summary>The collections that its sets mention.</summary>
    public IEnumerable<string> Collections => Valid.AsObject().Concat(Invalid.AsObject()).Select(member => member.Key).Distinct();

    /// <summary>Other rules, at warning or error, that the broken set breaks too.</summary>
    public IEnumerable<string> AlsoFires => Texts("alsoFires");

    /// <summary>Infos on both sets.</summary>
    public IEnumerable<string> SilentInfos => Texts("silentInfos");

    /// <summary>Infos that only the broken set adds.</summary>
    public IEnumerable<string> InvalidInfos => Texts("invalidInfos");

    public JsonNode Valid => Facts["valid"]!;

    public JsonNode Invalid => Facts["invalid"]!;

    public static RuleCase Named(string name) => All.Single(entry => entry.Name == name);

    private static List<RuleCase> Read()
    {
        var entries = RuleFacts.Cases["entries"]!.AsArray().Select(entry => entry!.AsObject()).ToList();
        return
        [
            .. entries
                .GroupBy(entry => (string)entry["rule"]!)
                .SelectMany(same => same.Select((entry, index) => new RuleCase(same.Count() == 1 ? same.Key : $"{same.Key} {index + 1}", same.Key, entry))),
        ];
    }

    private string Text(string name) => (string)Facts[name]!;

    private IEnumerable<string> Texts(string name) => Facts[name]?.AsArray().Select(text => (string)text!) ?? [];
}
