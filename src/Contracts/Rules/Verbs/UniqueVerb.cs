using ArmPayloads.Contracts.Evaluation;
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

    internal override bool IsKept(PayloadNode subject, bool isHolder, SchemaEvaluation tester)
    {
        var repeated = new Repeated(this);
        return isHolder && Values.GoesDown && !NodeWalk.Over(subject, Values, ref repeated);
    }

    internal override void Evaluate(RuleRun run)
    {
        var repeated = new Repeated(this);
        foreach (var value in run.Select(Values).InOrder())
        {
            if (repeated.Visit(value.Node))
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
            text = text.IndexOf(c) < 0 ? text : text.Replace(c.ToString(), "");
        return text;
    }

    /// <summary>A value that has been met before.</summary>
    private struct Repeated(UniqueVerb verb) : NodeWalk.IVisitor
    {
        // No text is the same as a value that is none.
        private TextSet _texts = new(verb.IgnoreCase);
        private TextSet _others = new(verb.IgnoreCase);
        private PayloadNode? _first;
        private bool _hasSecond;

        public bool Visit(PayloadNode value)
        {
            if (_first is null)
            {
                _first = value;
                return false;
            }
            // Often there is only one.
            if (!_hasSecond)
                IsMet(_first);
            _hasSecond = true;
            return IsMet(value);
        }

        private bool IsMet(PayloadNode value) => verb.Key(value) is { } key && !(value is PayloadText ? _texts.Add(key) : _others.Add(key));
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
