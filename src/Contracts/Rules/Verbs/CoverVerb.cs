using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Contracts.Rules.Verbs;

/// <summary><c>cover</c>: the values contain all members of at least one key.</summary>
/// <param name="Value">The values.</param>
/// <param name="Keys">The keys.</param>
/// <param name="Members">From a key to its members.</param>
/// <param name="Exact">The values are these members and no others.</param>
/// <param name="Except">A value that is a key by itself.</param>
/// <param name="IgnoreCase">Letter case does not count.</param>
/// <param name="Where">Only members that stand in an object like this belong to the key; null for all.</param>
public sealed record CoverVerb(
    RulePath Value, RulePath Keys, RulePath Members, bool Exact, EquatableArray<string> Except, bool IgnoreCase, SchemaContract? Where) : RuleVerb
{
    public override string Word => "cover";

    internal override RulePath? About => Value;

    internal override IEnumerable<RulePath> Against => [Keys];

    internal override void Evaluate(RuleRun run)
    {
        var values = run.Select(Value);
        var keys = run.Select(Keys);
        if (!values.IsComplete || !keys.IsComplete || values.Items.Count == 0 || keys.Items.Count == 0 || values.Items.Any(value => value.Text is null))
            return;
        var names = new HashSet<string>(values.Items.Select(value => value.Text!), IgnoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        if (!Except.Any(names.Contains) && keys.Items.All(key => IsMissed(MembersOf(run, key), names)))
            run.Report("ARMP204", run.Subject, target: string.Join(" or ", keys.Items.Select(key => Shown(MembersOf(run, key)))));
    }

    private static string Shown(Selection key)
    {
        var members = key.Items.Select(member => member.Text ?? "?").Distinct().ToList();
        return members.Count == 1 ? members[0] : $"({string.Join(", ", members)})";
    }

    // Certain only where all members of the key are known.
    private bool IsMissed(Selection members, HashSet<string> names)
    {
        if (!members.IsComplete || members.Items.Any(member => member.Text is null))
            return members.Items.Any(member => member.Text is { } text && !names.Contains(text));
        return members.Items.Any(member => !names.Contains(member.Text!))
            || (Exact && names.Count > members.Items.Select(member => member.Text!).Distinct(names.Comparer).Count());
    }

    private Selection MembersOf(RuleRun run, Selected key)
    {
        var members = new PathWalker(key.Scope, null, key).Select(Members);
        if (Where is null)
            return members;
        var verdicts = members.Items.Select(member => (member, verdict: member.Parent is { } holder ? run.Test(Where, holder.Node) : Verdict.Unknown)).ToList();
        return new Selection(
            verdicts.Where(entry => entry.verdict == Verdict.Valid).Select(entry => entry.member).ToEquatableArray(),
            members.IsComplete && verdicts.All(entry => entry.verdict != Verdict.Unknown));
    }

    internal static RuleVerb? Read(RuleSource source)
    {
        if (source["cover"] is not { } node)
            return null;
        var cover = source.Below(node);
        var (value, keys) = (cover.RequiredPath("value"), cover.RequiredPath("keys"));
        var members = cover.RequiredPath("members", keys);
        return value is null || keys is null || members is null
            ? null
            : new CoverVerb(value, keys, members, cover.Flag("exact"), cover.Texts("except"), cover.Flag("ignoreCase"), cover.Schema("where"));
    }
}
