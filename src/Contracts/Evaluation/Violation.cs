using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Evaluation;

/// <summary>A value that certainly breaks a keyword.</summary>
/// <param name="Keyword">The keyword that is broken.</param>
/// <param name="Path">Where the value stands, as a JSON pointer from the payload's root.</param>
/// <param name="Value">The value, with its place.</param>
/// <param name="Said">What is wrong where the keyword itself cannot tell.</param>
/// <param name="Member">The member that is missing, if one is.</param>
public sealed record Violation(Keyword Keyword, string Path, PayloadNode Value, string? Said = null, string? Member = null)
{
    /// <summary>What is wrong and what was expected, as the end of a sentence that names the value.</summary>
    public string Message => PlainText.OneLine(Said ?? Keyword.Describe(Value));
}

/// <summary>An object that rules are about, and where it stands.</summary>
internal readonly record struct RuleVisit(RulesKeyword Rules, PayloadNode Value, PayloadPath Path);
