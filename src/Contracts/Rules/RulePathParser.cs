namespace ArmPayloads.Contracts.Rules;

/// <summary>Reads one alternative of a path.</summary>
internal static class RulePathParser
{
    private static readonly char[] Ends = ['/', '>'];
    private static readonly char[] Marks = ['*', '@'];

    public static RulePathAlternative? Parse(string text, out string? problem)
    {
        problem = null;
        if (text == "@name")
            return new RulePathAlternative(RulePathRoot.Name, []);
        if (text.Length == 0)
            return Fail("a path is empty", out problem);
        var root = text[0] switch
        {
            '/' => RulePathRoot.Holder,
            '$' => RulePathRoot.Set,
            _ => RulePathRoot.Element,
        };
        var steps = new List<RulePathStep>();
        // From an element the first step has no slash.
        for (var at = root == RulePathRoot.Set ? 1 : 0; at < text.Length;)
        {
            if (Step(text, ref at, isNamed: root == RulePathRoot.Element && steps.Count == 0, out problem) is not { } step)
                return null;
            steps.Add(step);
        }
        return new RulePathAlternative(root, steps.ToEquatableArray());
    }

    private static RulePathStep? Step(string text, ref int at, bool isNamed, out string? problem)
    {
        problem = null;
        if (isNamed)
            return NamedStep(text, ref at, out problem);
        switch (text[at++])
        {
            case '>':
                return new RulePathStep(RulePathStepKind.Follow, "");
            case '/':
                return NamedStep(text, ref at, out problem);
            default:
                problem = $"'/' or '>' is expected before '{text.Substring(at - 1)}'";
                return null;
        }
    }

    private static RulePathStep? NamedStep(string text, ref int at, out string? problem)
    {
        problem = null;
        var end = text.IndexOfAny(Ends, at);
        var name = end < 0 ? text.Substring(at) : text.Substring(at, end - at);
        at += name.Length;
        switch (name)
        {
            case "*":
                return new RulePathStep(RulePathStepKind.Every, "");
            case "*@" when end < 0 || text[end] == '>':
                return new RulePathStep(RulePathStepKind.Keys, "");
            case "":
                problem = "a name is missing behind '/'";
                return null;
            default:
                if (name.IndexOfAny(Marks) < 0)
                    return new RulePathStep(RulePathStepKind.Member, name);
                problem = $"'{name}' is no step: a step is a name, '*', or '*@' at the end";
                return null;
        }
    }

    private static RulePathAlternative? Fail(string message, out string? problem)
    {
        problem = message;
        return null;
    }
}
