using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Rules.Verbs;

namespace ArmPayloads.Contracts.Rules;

/// <summary>A reference that a rule declares: from a value to what it names.</summary>
internal sealed class References(RuleScope scope, RuleContract rule, ReferVerb refer)
{
    /// <summary>The reference that a scope's rules declare at a place.</summary>
    public static References? Of(RuleScope scope, RulePathAlternative place)
    {
        var rule = scope.Rules?.ReferenceAt(place);
        return rule is null ? null : new References(scope, rule, (ReferVerb)rule.Verb);
    }

    public static RulePathAlternative? EachOf(RuleContract rule) => rule.Each?.Alternatives[0];

    /// <summary>The names that a value may be; unknown where it is not known which.</summary>
    public NameTable Names(Selected value)
    {
        // Names that depend on the element a rule looks at are listed anew for each.
        var walker = new PathWalker(scope, EachOf(rule), ElementAround(value));
        if (NamesPath(walker) is not { } path)
            return NameTable.Unknown;
        if (path.HasRoot(RulePathRoot.Element))
            return new NameTable(walker.Select(path));
        return path.HasOnlyRoot(RulePathRoot.Set)
            ? scope.Payload.Cache.Table(scope.Payload.Set.Collections, null, path, walker)
            : scope.Payload.Cache.Table(scope.Holder, scope.Rules, path, walker);
    }

    /// <summary>The resource behind a reference whose declarations were looked through, as people call it: <c>profile 'Contact'</c>.</summary>
    public string? Declaring(Selected value)
    {
        var walker = new PathWalker(scope, EachOf(rule), ElementAround(value));
        foreach (var path in NamesPath(walker)?.Alternatives ?? [])
        {
            var end = path.Steps.Select((step, index) => step.Kind == RulePathStepKind.Follow ? index : -1).DefaultIfEmpty(-1).Max();
            var reached = end < 0 ? Selection.Unknown : walker.Select(path.First(end + 1));
            if (reached.Items.Count > 0 && reached.Items[0].Scope.Payload.Resource is { } resource)
                return $"{CSharpNames.Camel(resource.Contract.Name)} '{resource.Name}'";
        }
        return null;
    }

    public bool IsExcepted(string name)
    {
        foreach (var except in refer.Except)
        {
            if (Same(except, name))
                return true;
        }
        return false;
    }

    public bool Same(string left, string right) =>
        string.Equals(left, right, refer.IgnoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    /// <summary>The resource or declaration that a value names; of a text with several names, that of each.</summary>
    public Selection Resolve(Selected value)
    {
        var names = refer.NamesIn(value);
        return names.Count switch
        {
            0 => Selection.Unknown,
            1 => Resolve(value, names[0].Text),
            _ => Selection.Union([.. names.Select(name => Resolve(value, name.Text))]),
        };
    }

    private Selection Resolve(Selected value, string name)
    {
        // Names that are found by way of the very names that are looked for are not known.
        if (IsExcepted(name) || !OpenReferences.TryEnter(rule))
            return Selection.Unknown;
        IReadOnlyList<Selected> named;
        try
        {
            named = Names(value).Find(name, refer.IgnoreCase);
        }
        finally
        {
            OpenReferences.Leave();
        }
        // A name that stands there twice leads to neither for certain.
        return named.Count == 1 ? Target(named[0]) : Selection.Unknown;
    }

    private static Selection Target(Selected name)
    {
        if (name.Named is not { } node)
            return name.Parent is { } declaration ? Selection.Of(declaration) : Selection.Unknown;
        if (node is PayloadUnknown)
            return Selection.Unknown;
        return Selection.Of(name.Scope.Payload.Cache.ResourceOf(node) is { } resource
            ? Selected.Start(node, name.Scope.Payload.Of(resource).OfRules(), PayloadPath.Root, name)
            : Selected.Start(node, name.Scope, name.Path, name));
    }

    private RulePath? NamesPath(PathWalker walker)
    {
        if (refer.By is not { } by)
            return refer.Among[0].Names;
        var kinds = walker.Select(by);
        if (!kinds.IsComplete || kinds.Items.Count != 1 || kinds.Items[0].Text is not { } kind)
            return null;
        return refer.Among.FirstOrDefault(among => string.Equals(among.When, kind, StringComparison.OrdinalIgnoreCase))?.Names;
    }

    // The element that the reference's own rule looks at is one of those the value was reached through.
    private Selected? ElementAround(Selected value) => EachOf(rule) is { } each ? value.After(each.Steps.Count) : null;
}

/// <summary>
/// The references that are being followed, the innermost last. They belong to the thread and not to a scope: what one
/// thread has looked up serves others, and leads them into its scopes.
/// </summary>
internal static class OpenReferences
{
    /// <summary>How many there may be: nobody writes more, and each takes a part of the stack.</summary>
    public const int MaxDepth = 64;

    [ThreadStatic]
    private static List<RuleContract>? rules;

    /// <summary>False where the rule's reference is being followed already, or too many are.</summary>
    public static bool TryEnter(RuleContract rule)
    {
        rules ??= [];
        if (rules.Count == MaxDepth)
            return false;
        foreach (var open in rules)
        {
            if (ReferenceEquals(open, rule))
                return false;
        }
        rules.Add(rule);
        return true;
    }

    public static void Leave() => rules!.RemoveAt(rules.Count - 1);
}
