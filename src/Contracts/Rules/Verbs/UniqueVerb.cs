using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Rules.Verbs;

/// <summary><c>unique</c>: the selected values differ; of two the later is marked.</summary>
/// <param name="Values">What must differ.</param>
/// <param name="IgnoreCase">Letter case does not count.</param>
/// <param name="IgnoreOrder">Of lists, the order of elements does not count.</param>
/// <param name="Ignore">Characters that do not count.</param>
public sealed record UniqueVerb(RulePath Values, bool IgnoreCase, bool IgnoreOrder, string Ignore = "") : RuleVerb
{
    public override string Word => "unique";

    internal override RulePath? About => Values;

    internal override void Evaluate(RuleRun run)
    {
        var selected = run.Select(Values);
        if (selected.Items.Count < 2)
            return;
        var comparer = IgnoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        // No text is the same as a value that is none.
        HashSet<string>? texts = null, others = null;
        foreach (var value in selected.InOrder())
        {
            var seen = value.Node is PayloadText ? texts ??= new(comparer) : others ??= new(comparer);
            if (Key(value.Node) is { } key && !seen.Add(key))
                run.Report("ARMP205", value);
        }
    }

    // Equal for values that count as the same; null where a part of the value is unknown.
    private string? Key(PayloadNode node)
    {
        if (node is PayloadText text)
            return Without(text.Value, Ignore);
        if (!IgnoreOrder || node is not PayloadArray { IsOpen: false } list)
            return node.CanonicalText;
        var elements = list.Elements.Select(element => element.CanonicalText).ToList();
        return elements.Contains(null) ? null : $"[{string.Join(",", elements.OrderBy(text => text, StringComparer.Ordinal))}]";
    }

    private static string Without(string text, string ignored)
    {
        foreach (var c in ignored)
            text = text.Replace(c.ToString(), "");
        return text;
    }

    internal static RuleVerb? Read(RuleSource source)
    {
        if (source["unique"] is not { } node)
            return null;
        if (!node.IsObject)
            return source.Path(node) is { } path ? new UniqueVerb(path, false, false) : null;
        var unique = source.Below(node);
        return unique.RequiredPath("values") is { } values ? new UniqueVerb(values, unique.Flag("ignoreCase"), unique.Flag("ignoreOrder"), unique.Text("ignore") ?? "") : null;
    }
}
