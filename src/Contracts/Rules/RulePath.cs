using System.Diagnostics.CodeAnalysis;

namespace ArmPayloads.Contracts.Rules;

/// <summary>Where a path of a rule starts.</summary>
public enum RulePathRoot
{
    /// <summary><c>/a</c>: at the object that holds the rule.</summary>
    Holder,

    /// <summary><c>a</c>: at the element that <c>each</c> selects.</summary>
    Element,

    /// <summary><c>$/a</c>: at the set.</summary>
    Set,

    /// <summary><c>@name</c>: the resource's own name.</summary>
    Name,
}

/// <summary>What a step of a path does.</summary>
public enum RulePathStepKind
{
    /// <summary><c>/a</c>: to a member.</summary>
    Member,

    /// <summary><c>/*</c>: to every element or member.</summary>
    Every,

    /// <summary><c>/*@</c>: to every key.</summary>
    Keys,

    /// <summary><c>&gt;</c>: to the resource or declaration that the value names.</summary>
    Follow,
}

/// <summary>A step of a path.</summary>
public sealed record RulePathStep(RulePathStepKind Kind, string Name)
{
    public override string ToString() => Kind switch
    {
        RulePathStepKind.Member => "/" + Name,
        RulePathStepKind.Every => "/*",
        RulePathStepKind.Keys => "/*@",
        _ => ">",
    };
}

/// <summary>One alternative of a path.</summary>
public sealed record RulePathAlternative(RulePathRoot Root, EquatableArray<RulePathStep> Steps)
{
    private RulePathAlternative[]? _parts;

    // A path stands mostly in rules that are about the elements of one other path.
    private Joined? _joined;

    /// <summary>
    /// The part of the path before a step, from where it starts: behind a reference, a path starts anew at what it leads to.
    /// </summary>
    public RulePathAlternative Until(int step) => (_parts ??= PartsOf(Root, Steps))[step];

    /// <summary>Whether the path goes along a reference, at a step or behind it.</summary>
    internal bool FollowsBehind(int step)
    {
        for (var i = step; i < Steps.Count; i++)
        {
            if (Steps[i].Kind == RulePathStepKind.Follow)
                return true;
        }
        return false;
    }

    /// <summary>The path with no more than its first steps.</summary>
    public RulePathAlternative First(int count) => new(Root, Steps.Take(count).ToEquatableArray());

    public bool Equals(RulePathAlternative? other) => other is not null && Root == other.Root && Steps == other.Steps;

    public override int GetHashCode() => unchecked((int)Root * 31 + Steps.GetHashCode());

    private static RulePathAlternative[] PartsOf(RulePathRoot root, EquatableArray<RulePathStep> steps)
    {
        var parts = new RulePathAlternative[steps.Count];
        var start = 0;
        for (var i = 0; i < steps.Count; i++)
        {
            parts[i] = new RulePathAlternative(start == 0 ? root : RulePathRoot.Holder, steps.Skip(start).Take(i - start).ToEquatableArray());
            if (steps[i].Kind == RulePathStepKind.Follow)
                start = i + 1;
        }
        return parts;
    }

    /// <summary>Whether the names and indexes that lead to a value are such as the path walks.</summary>
    public bool Matches(IEnumerable<string> names)
    {
        var walked = names.ToList();
        return walked.Count == Steps.Count
            && Steps.Zip(walked, (step, name) => step.Kind is RulePathStepKind.Every or RulePathStepKind.Keys || (step.Kind == RulePathStepKind.Member && step.Name == name)).All(matches => matches);
    }

    /// <summary>The same path from the object that holds the rule, where a rule is about each element that another path selects.</summary>
    public RulePathAlternative Below(RulePathAlternative? each)
    {
        if (Root != RulePathRoot.Element || each is null)
            return this;
        var joined = _joined;
        if (!ReferenceEquals(joined?.Each, each))
            _joined = joined = new Joined(each, new RulePathAlternative(each.Root, each.Steps.Concat(Steps).ToEquatableArray()));
        return joined.Whole;
    }

    public override string ToString()
    {
        var steps = string.Concat(Steps);
        return Root switch
        {
            RulePathRoot.Set => "$" + steps,
            RulePathRoot.Name => "@name",
            RulePathRoot.Element => steps.TrimStart('/'),
            _ => steps,
        };
    }

    private sealed record Joined(RulePathAlternative Each, RulePathAlternative Whole);
}

/// <summary>What a rule looks at: paths that go only downwards, and along references. docs/schema.md has the language.</summary>
public sealed record RulePath(EquatableArray<RulePathAlternative> Alternatives)
{
    /// <summary>Reads a path; false where the text is none, with the reason.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out RulePath? path, [NotNullWhen(false)] out string? problem)
    {
        path = null;
        var alternatives = new List<RulePathAlternative>();
        foreach (var part in text.Split('|'))
        {
            if (RulePathParser.Parse(part, out var reason) is not { } alternative)
            {
                problem = reason ?? "";
                return false;
            }
            alternatives.Add(alternative);
        }
        problem = null;
        path = new RulePath(alternatives.ToEquatableArray());
        return true;
    }

    /// <summary>Whether it does no more than to go down from the object that holds the rule.</summary>
    internal bool GoesDown { get; } = Alternatives.All(path => path.Root == RulePathRoot.Holder && !path.FollowsBehind(0));

    /// <summary>The path to what the values of this one name.</summary>
    internal RulePath Followed() =>
        new(Alternatives.Select(path => new RulePathAlternative(path.Root, path.Steps.Append(new RulePathStep(RulePathStepKind.Follow, "")).ToEquatableArray())).ToEquatableArray());

    /// <summary>Whether one of the alternatives starts there.</summary>
    internal bool HasRoot(RulePathRoot root)
    {
        foreach (var alternative in Alternatives)
        {
            if (alternative.Root == root)
                return true;
        }
        return false;
    }

    /// <summary>Whether all alternatives start there.</summary>
    internal bool HasOnlyRoot(RulePathRoot root)
    {
        foreach (var alternative in Alternatives)
        {
            if (alternative.Root != root)
                return false;
        }
        return true;
    }

    public override string ToString() => string.Join("|", Alternatives);
}
