namespace ArmPayloads.Contracts.Rules.Verbs;

/// <summary>A choice of names by what a sibling says.</summary>
public sealed record AmongCase(string? When, RulePath Names);

/// <summary><c>refer</c>: each value is one of the names that a path selects. <c>&gt;</c> follows it.</summary>
/// <param name="Value">The values that name something.</param>
/// <param name="By">The sibling that says which names; null where there is one case only.</param>
/// <param name="Among">The names.</param>
/// <param name="Except">Names that need no declaration.</param>
/// <param name="IgnoreCase">Letter case does not count.</param>
/// <param name="ExactCase">The rule is only about letter case: it speaks where the name is there in another one.</param>
/// <param name="NamePattern">Which parts of a value are names; null where the whole of it is one.</param>
public sealed record ReferVerb(
    RulePath Value, RulePath? By, EquatableArray<AmongCase> Among, EquatableArray<string> Except, bool IgnoreCase, bool ExactCase, NamePattern? NamePattern) : RuleVerb
{
    private const string ByWord = "by";
    private const string OwnName = "ARMP402";
    private const string Resource = "ARMP201";

    public override string Word => "refer";

    internal override RulePath? About => Value;

    internal override IEnumerable<RulePath> Against => Among.Select(among => among.Names);

    internal override void Evaluate(RuleRun run)
    {
        var reference = new References(run.Scope, run.Rule, this);
        foreach (var value in run.Select(Value).Items)
        {
            var names = reference.Names(value);
            if (names.IsUnknown && run.Rule.Instead.Count == 0)
                continue;
            foreach (var name in NamesIn(value))
            {
                if (!reference.IsExcepted(name.Text))
                    Evaluate(run, value, name, reference, names);
            }
        }
    }

    /// <summary>What a value names: itself, or parts of it.</summary>
    internal IReadOnlyList<NameInText> NamesIn(Selected value) => Rules.NamePattern.NamesIn(value, NamePattern);

    private void Evaluate(RuleRun run, Selected value, NameInText name, References reference, NameTable names)
    {
        if (ExactCase)
        {
            if (!names.IsComplete)
                return;
            var written = names.Find(name.Text, ignoreCase: true);
            if (written.Count > 0 && written.All(item => item.Text != name.Text))
                run.ReportName(Id, value, name, written[0].Text);
            return;
        }
        if (names.Find(name.Text, IgnoreCase).Count > 0)
            return;
        var suggestion = run.Rule.MeantBy(name.Text) ?? OnlyName(names) ?? Spelling.Nearest(name.Text, names.Names);
        if (names.IsComplete)
            run.ReportName(Id, value, name, suggestion, target: reference.Declaring(value));
        else if (suggestion is not null && IsSlip(run, name.Text, suggestion))
            run.ReportName(Id, value, name, suggestion, RuleSeverity.Warning);
    }

    // Where nobody says what there is, a resource's name that is nearly another one is worth a word. A definition that leaves
    // something open means other names than those it shows, and so does a name with another number.
    private bool IsSlip(RuleRun run, string name, string suggestion) =>
        run.Payload.Set.IsOpenWorld && run.Rule.Severity != RuleSeverity.Info && Id == Resource && !Spelling.DifferInDigits(name, suggestion);

    // The resource's own name is the only one that can be meant.
    private string? OnlyName(NameTable names) => names.IsComplete && Id == OwnName ? names.Names.FirstOrDefault() : null;

    // Names of resources are keys of the set; everything else is declared inside of one.
    private string Id
    {
        get
        {
            var names = Among.SelectMany(among => among.Names.Alternatives).ToList();
            if (names.All(path => path.Root == RulePathRoot.Name))
                return OwnName;
            return names.All(path => path.Root == RulePathRoot.Set && path.Steps.Any(step => step.Kind == RulePathStepKind.Keys)) ? Resource : "ARMP202";
        }
    }

    internal static RuleVerb? Read(RuleSource source)
    {
        if (source["refer"] is not { } node)
            return null;
        var refer = source.Below(node);
        var value = refer.RequiredPath("value");
        var among = ReadAmong(refer, out var by);
        if (value is null || among is null)
            return null;
        return new ReferVerb(value, by, among.Value, refer.Texts("except"), refer.Flag("ignoreCase"), refer.Flag("exactCase"), refer.NamePattern("names"));
    }

    private static EquatableArray<AmongCase>? ReadAmong(RuleSource refer, out RulePath? by)
    {
        by = null;
        if (refer["among"] is not { IsObject: true } cases)
            return refer.RequiredPath("among") is { } path ? EquatableArray.Create(new AmongCase(null, path)) : null;
        var choice = refer.Below(cases);
        by = choice.RequiredPath(ByWord);
        var among = new List<AmongCase>();
        foreach (var (when, value) in cases.Members.Where(member => member.Name != ByWord))
        {
            if (choice.Path(value) is { } path)
                among.Add(new AmongCase(when, path));
        }
        return by is null || among.Count == 0 ? null : among.ToEquatableArray();
    }
}
