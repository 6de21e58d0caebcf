using ArmPayloads.Contracts.Schemas;

namespace ArmPayloads.Contracts.Rules;

/// <summary>A name that a text holds.</summary>
/// <param name="Text">The name.</param>
/// <param name="Start">Where it stands in the text.</param>
internal readonly record struct NameInText(string Text, int Start)
{
    /// <summary>The whole text with another name in the place of this one.</summary>
    public string Replaced(string whole, string name) => whole.Substring(0, Start) + name + whole.Substring(Start + Text.Length);
}

/// <summary>
/// Which parts of a text are names: what the pattern finds; where it has groups, what the first of them that took part
/// holds. A match without one is passed over: so a pattern finds what is no name too, and names none inside.
/// </summary>
public sealed record NamePattern(SchemaPattern Pattern)
{
    /// <summary>The names in a value, which is one itself where there is no pattern; none where it is no text, or it took too long to say.</summary>
    internal static IReadOnlyList<NameInText> NamesIn(Selected value, NamePattern? pattern) =>
        value.Text is not { } text ? [] : pattern is null ? [new NameInText(text, 0)] : pattern.In(text);

    private List<NameInText> In(string text) =>
        [.. (Pattern.Captures(text) ?? []).Where(capture => capture.Text.Length > 0).Select(capture => new NameInText(capture.Text, capture.Start))];
}
