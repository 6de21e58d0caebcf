using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Keywords;

/// <summary>
/// One thing a schema demands of a value. A file here reads a keyword, or a few that only mean something together,
/// and evaluates it; <see cref="KeywordTable"/> lists them.
/// </summary>
public abstract record Keyword
{
    /// <summary>The keyword's name in JSON Schema.</summary>
    public abstract string Name { get; }

    /// <summary>
    /// Whether it hands the value itself, or a member that others look at, on to schemas of its own, so that one type may be
    /// met there again. Those that only try their schemas are not asked: what is tried is remembered anyway.
    /// </summary>
    internal virtual bool Revisits => false;

    /// <summary>
    /// The texts that it tells from others, whatever their letter case, where it looks at nothing else of a text, and follows no
    /// reference; null where it looks at more.
    /// </summary>
    internal virtual IEnumerable<string>? TextsTold => null;

    /// <summary>The types of which every value satisfies it, and nothing else is to be done.</summary>
    internal virtual JsonTypes TypesFitting => JsonTypes.None;

    /// <summary>The types of which no value satisfies it.</summary>
    internal virtual JsonTypes TypesBreaking => JsonTypes.None;

    internal abstract Verdict Evaluate(PayloadNode value, SchemaEvaluation evaluation);

    /// <summary>What is wrong with a value that breaks the keyword; only asked where somebody will read it.</summary>
    internal virtual string Describe(PayloadNode value) => "";
}
