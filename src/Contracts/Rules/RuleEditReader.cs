using ArmPayloads.Contracts.Json;

namespace ArmPayloads.Contracts.Rules;

/// <summary>Reads the change that a rule declares.</summary>
internal static class RuleEditReader
{
    private static readonly (string Word, PayloadEditKind Kind)[] Kinds =
    [
        ("replace", PayloadEditKind.Replace),
        ("add", PayloadEditKind.Add),
        ("remove", PayloadEditKind.Remove),
        ("rename", PayloadEditKind.Rename),
    ];

    public static RuleEdit? Read(RuleSource source)
    {
        if (source["edit"] is not { } node)
        {
            if (source["editTitle"] is { } alone)
                source.Problem(alone, "'editTitle' says what 'edit' does, and there is no 'edit'");
            return null;
        }
        if (node.Json.Kind != JsonKind.Array || source.Text("editTitle") is not { Length: > 0 } title)
        {
            source.Problem(node, "'edit' is a list of steps, and 'editTitle' says what they do");
            return null;
        }
        var steps = node.Elements.Select(element => Step(source.Below(element))).ToList();
        return steps.Contains(null) ? null : new RuleEdit(title, steps.Select(step => step!).ToEquatableArray());
    }

    private static RuleEditStep? Step(RuleSource step)
    {
        var kinds = Kinds.Where(kind => step.Node.IsObject && step[kind.Word] is not null).ToList();
        if (kinds.Count != 1)
        {
            step.Problem(null, $"A step is an object with one of {string.Join(", ", Kinds.Select(kind => kind.Word))}, and a path for it");
            return null;
        }
        var (word, kind) = kinds[0];
        var (name, value) = (step.Text("to"), step["value"] is { } json ? JsonText.Minify(json.Merged) : null);
        if (kind == PayloadEditKind.Rename && name is null)
            step.Problem(null, "'rename' has the new name in 'to'");
        if (kind is PayloadEditKind.Add or PayloadEditKind.Replace && value is null)
            step.Problem(null, $"'{word}' has a 'value'");
        return step.Path(word) is { } path && !step.IsBroken ? new RuleEditStep(kind, path, name, value) : null;
    }
}
