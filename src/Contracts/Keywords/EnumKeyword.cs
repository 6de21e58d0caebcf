using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Keywords;

/// <summary><c>enum</c> with <c>x-open-enum</c> and <c>x-ignore-case</c>, or <c>const</c>: the values that are known.</summary>
public sealed record EnumKeyword(string Name, EquatableArray<EnumValue> Values, bool IsOpen, bool IgnoreCase) : Keyword
{
    // More than these are not listed in a message.
    private const int MaxListed = 20;

    // So few values are found faster one by one.
    private const int FewValues = 4;

    // Made when they are first asked for: a compiler asks of few.
    private NameIndex<EnumValue>? _canonical;
    private NameIndex<EnumValue>? _texts;

    public override string Name { get; } = Name;

    /// <summary>The values if all of them are texts.</summary>
    public EquatableArray<string>? Texts => AreTexts ? Values.Select(value => value.Text!).ToEquatableArray() : null;

    internal bool AreTexts => Values.All(value => value.Text is not null);

    private NameIndex<EnumValue> ByCanonical => _canonical ??= new(Values, value => value.Canonical);

    private NameIndex<EnumValue> ByText =>
        _texts ??= new(Values.Where(value => value.Text is not null).ToEquatableArray(), value => value.Text!, ignoreCase: IgnoreCase);

    internal static Keyword? Read(KeywordSource source)
    {
        if (source["enum"] is not { } node)
            return null;
        if (node.Json is not JsonArraySyntax { Elements.Count: > 0 })
        {
            source.Problem(node, "'enum' is a list of at least one value");
            return null;
        }
        EnumValue[] values = node.Texts is { } texts
            ? [.. texts.Select(EnumValue.From)]
            : [.. node.Elements.Select(element => EnumValue.From(element.Merged))];
        return new EnumKeyword("enum", values.ToDistinctArray(), source.Flag("x-open-enum"), source.Flag("x-ignore-case"));
    }

    internal static Keyword? ReadConst(KeywordSource source) =>
        source["const"] is { } node
            ? new EnumKeyword("const", EquatableArray.Create(EnumValue.From(node.Merged)), false, source.Flag("x-ignore-case"))
            : null;

    public bool Equals(EnumKeyword? other) =>
        other is not null && Name == other.Name && Values == other.Values && IsOpen == other.IsOpen && IgnoreCase == other.IgnoreCase;

    public override int GetHashCode() => Values.GetHashCode();

    /// <summary>Whether both list the same values, in whatever order.</summary>
    internal bool IsSameAs(EnumKeyword other) =>
        IsOpen == other.IsOpen && IgnoreCase == other.IgnoreCase && Values.Count == other.Values.Count && Values.All(value => other.ByCanonical[value.Canonical] is not null);

    internal override IEnumerable<string>? TextsTold => Values.Select(value => value.Text).OfType<string>();

    internal override Verdict Evaluate(PayloadNode value, SchemaEvaluation evaluation) =>
        IsOpen ? Verdict.Valid : evaluation.Check(Contains(value), this, value);

    internal override string Describe(PayloadNode value)
    {
        if (Values.Count == 1)
            return "must be " + Values[0].Canonical;
        var others = Values.Count > MaxListed ? $" or {Values.Count - MaxListed} others" : "";
        return "must be one of " + string.Join(", ", Values.Take(MaxListed).Select(known => known.Canonical)) + others;
    }

    private bool? Contains(PayloadNode value)
    {
        if (value is PayloadUnknown)
            return null;
        if (value is PayloadText text)
            return ContainsText(text.Value);
        // Whatever a list or an object is made of, and a part of it may be unknown.
        if (value is PayloadArray or PayloadObject && !HasValueFrom(value is PayloadObject ? '{' : '['))
            return false;
        return value.CanonicalText is { } canonical ? ContainsCanonical(canonical) : null;
    }

    private bool ContainsText(string text)
    {
        if (Values.Count > FewValues)
            return ByText[text] is not null;
        var comparison = IgnoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        foreach (var value in Values)
        {
            if (value.Text is { } known && string.Equals(known, text, comparison))
                return true;
        }
        return false;
    }

    private bool ContainsCanonical(string canonical)
    {
        if (Values.Count > FewValues)
            return ByCanonical[canonical] is not null;
        foreach (var value in Values)
        {
            if (value.Canonical == canonical)
                return true;
        }
        return false;
    }

    private bool HasValueFrom(char begin)
    {
        foreach (var value in Values)
        {
            if (value.Canonical[0] == begin)
                return true;
        }
        return false;
    }
}
