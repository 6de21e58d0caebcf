using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Keywords;

/// <summary>One value of an <c>enum</c> or <c>const</c>.</summary>
/// <param name="Canonical">Equal for equal JSON values.</param>
/// <param name="Text">The value if it is a text.</param>
public sealed record EnumValue(string Canonical, string? Text)
{
    internal static EnumValue From(JsonNodeSyntax json) => new(JsonText.Canonical(json), (json as JsonStringSyntax)?.Value);

    internal bool? Equals(PayloadNode value, bool ignoreCase)
    {
        if (ignoreCase && Text is not null && value is PayloadText text)
            return string.Equals(Text, text.Value, StringComparison.OrdinalIgnoreCase);
        return value.CanonicalText is { } canonical ? canonical == Canonical : null;
    }
}

/// <summary><c>enum</c> with <c>x-open-enum</c> and <c>x-ignore-case</c>, or <c>const</c>: the values that are known.</summary>
public sealed record EnumKeyword(string Name, EquatableArray<EnumValue> Values, bool IsOpen, bool IgnoreCase) : Keyword
{
    public override string Name { get; } = Name;

    /// <summary>The values if all of them are texts.</summary>
    public EquatableArray<string>? Texts =>
        Values.All(value => value.Text is not null) ? Values.Select(value => value.Text!).ToEquatableArray() : null;

    internal static Keyword? Read(KeywordSource source)
    {
        if (source["enum"] is not { } node)
            return null;
        if (node.Json.Kind != JsonKind.Array || node.Elements.Count == 0)
        {
            source.Problem(node, "'enum' is a list of at least one value");
            return null;
        }
        var values = node.Elements.Select(element => EnumValue.From(element.Json)).Distinct().ToEquatableArray();
        return new EnumKeyword("enum", values, source.Flag("x-open-enum"), source.Flag("x-ignore-case"));
    }

    internal static Keyword? ReadConst(KeywordSource source) =>
        source["const"] is { } node
            ? new EnumKeyword("const", EquatableArray.Create(EnumValue.From(node.Json)), false, source.Flag("x-ignore-case"))
            : null;

    internal override Verdict Evaluate(PayloadNode value, SchemaEvaluation evaluation) =>
        IsOpen ? Verdict.Valid : evaluation.Check(Contains(value), this, value, $"must be {Describe()}");

    private bool? Contains(PayloadNode value)
    {
        if (value is PayloadUnknown)
            return null;
        bool? found = false;
        foreach (var known in Values)
        {
            var equal = known.Equals(value, IgnoreCase);
            if (equal == true)
                return true;
            found = equal is null ? null : found;
        }
        return found;
    }

    private string Describe() =>
        Values.Count == 1 ? Values[0].Canonical : "one of " + string.Join(", ", Values.Select(value => value.Canonical));
}
