using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Contracts.Rules;

/// <summary>How much a finding of a rule matters.</summary>
public enum RuleSeverity
{
    Info,
    Warning,
    Error,
}

/// <summary>What a rule stands on.</summary>
public enum RuleEvidence
{
    /// <summary>Told by what the resources are, and by examples.</summary>
    Inferred,

    /// <summary>Said by the reference.</summary>
    Documented,
}

/// <summary>An entry of <c>x-rules</c>. A rule that needs several entries repeats its name.</summary>
/// <param name="Name">The rule's name: its page, its severity setting.</param>
/// <param name="Severity">What the declaration says; settings of a project come after it.</param>
/// <param name="Evidence">Stands on the rule's page and changes nothing.</param>
/// <param name="Message">What people read; <c>{value}</c> and <c>{target}</c> are filled in.</param>
/// <param name="Each">The elements that are looked at one by one; null for the object that holds the rule.</param>
/// <param name="If">Where it does not hold for certain, the rule is silent.</param>
/// <param name="At">The token to mark; null for the one that the verb finds.</param>
/// <param name="Verb">What is demanded.</param>
public sealed record RuleContract(
    string Name,
    RuleSeverity Severity,
    RuleEvidence Evidence,
    string Message,
    RulePath? Each,
    SchemaContract? If,
    RulePath? At,
    RuleVerb Verb);

/// <summary>What a rule demands; a file for each of the seven.</summary>
public abstract record RuleVerb
{
    /// <summary>The word in the declaration.</summary>
    public abstract string Word { get; }

    internal abstract void Evaluate(RuleRun run);
}
