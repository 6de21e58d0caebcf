namespace ArmPayloads.Contracts.Rules.Verbs;

/// <summary><c>avoid</c>: each value is none of the names that a path selects.</summary>
/// <param name="Value">The values.</param>
/// <param name="Among">The names.</param>
/// <param name="NamePattern">Which parts of a value are names; null where the whole of it is one.</param>
/// <param name="IgnoreCase">Letter case does not count.</param>
public sealed record AvoidVerb(RulePath Value, RulePath Among, NamePattern? NamePattern, bool IgnoreCase) : RuleVerb
{
    public override string Word => "avoid";

    internal override RulePath? About => Value;

    internal override IEnumerable<RulePath> Against => [Among];

    internal override void Evaluate(RuleRun run)
    {
        var names = new NameTable(run.Select(Among));
        foreach (var value in run.Select(Value).Items)
        {
            foreach (var name in Rules.NamePattern.NamesIn(value, NamePattern).Where(name => names.Find(name.Text, IgnoreCase).Any()))
                run.Report(SchemaFindings.AnyOther, value, name.Text);
        }
    }

    internal static RuleVerb? Read(RuleSource source)
    {
        if (source["avoid"] is not { } node)
            return null;
        var avoid = source.Below(node);
        var (value, among) = (avoid.RequiredPath("value"), avoid.RequiredPath("among"));
        return value is null || among is null ? null : new AvoidVerb(value, among, avoid.NamePattern("names"), avoid.Flag("ignoreCase"));
    }
}
