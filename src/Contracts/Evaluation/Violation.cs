using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Evaluation;

/// <summary>A value that certainly breaks a keyword.</summary>
public sealed record Violation
{
    private readonly string? _said;

    // Who only wants to know that there is one reads neither the path nor the message.
    internal Violation(Keyword keyword, PayloadPath way, PayloadNode value, string? said = null, string? member = null) =>
        (Keyword, Way, Value, _said, Member) = (keyword, way, value, said, member);

    /// <summary>The keyword that is broken.</summary>
    public Keyword Keyword { get; }

    /// <summary>Where the value stands, as a JSON pointer from the payload's root.</summary>
    public string Path => Way.ToString();

    /// <summary>The value, with its place.</summary>
    public PayloadNode Value { get; }

    /// <summary>What is wrong and what was expected, as the end of a sentence that names the value.</summary>
    public string Message => PlainText.OneLine(_said ?? Keyword.Describe(Value));

    /// <summary>The member that is missing, if one is.</summary>
    public string? Member { get; }

    internal PayloadPath Way { get; init; }
}

/// <summary>An object that rules are about, and the last step to it.</summary>
internal readonly record struct RuleVisit(RulesKeyword Rules, PayloadNode Value, PayloadStep Step)
{
    /// <summary>Where it stands; made for each who asks.</summary>
    public PayloadPath Path => Step.Path;
}
