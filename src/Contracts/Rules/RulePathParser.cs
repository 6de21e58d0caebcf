namespace ArmPayloads.Contracts.Rules;

/// <summary>Reads one alternative of a path.</summary>
internal static class RulePathParser
{
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
        // From an element the first step has no slash.
        var rest = root == RulePathRoot.Set ? text.Substring(1) : root == RulePathRoot.Element ? "/" + text : text;
        var steps = new List<RulePathStep>();
        while (rest.Length > 0)
        {
            if (Step(ref rest, out problem) is not { } step)
                return null;
            steps.Add(step);
        }
        return new RulePathAlternative(root, steps.ToEquatableArray());
    }

    private static RulePathStep? Step(ref string rest, out string? problem)
    {
        problem = null;
        if (rest[0] == '>')
        {
            rest = rest.Substring(1);
            return new RulePathStep(RulePathStepKind.Follow, "");
        }
        if (rest[0] != '/')
        {
            problem = $"'/' or '>' is expected before '{rest}'";
            return null;
        }
        var end = rest.IndexOfAny(['/', '>'], 1);
        var name = end < 0 ? rest.Substring(1) : rest.Substring(1, end - 1);
        rest = end < 0 ? "" : rest.Substring(end);
        switch (name)
        {
            case "*":
                return new RulePathStep(RulePathStepKind.Every, "");
            case "*@" when rest.Length == 0 || rest[0] == '>':
                return new RulePathStep(RulePathStepKind.Keys, "");
            case "":
                problem = "a name is missing behind '/'";
                return null;
            default:
                if (name.IndexOfAny(['*', '@']) < 0)
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
