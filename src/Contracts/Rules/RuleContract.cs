using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Rules.Verbs;

namespace ArmPayloads.Contracts.Rules;

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
/// <param name="Message">What people read; <c>{value}</c> and <c>{target}</c> are filled in. Empty where a schema's own keyword says it.</param>
/// <param name="Each">The elements that are looked at one by one; null for the object that holds the rule.</param>
/// <param name="If">Where it does not hold for certain, the rule is silent.</param>
/// <param name="At">The token to mark; null for the one that the verb finds.</param>
/// <param name="Verb">What is demanded.</param>
/// <param name="Edit">The change that mends it; null where it follows from what is demanded.</param>
/// <param name="Instead">Wrong values that are known, each with what is meant.</param>
/// <param name="Diagnostic">What it is reported as; null for what is usual for the verb.</param>
public sealed record RuleContract(
    string Name,
    RuleSeverity Severity,
    RuleEvidence Evidence,
    string Message,
    RulePath? Each,
    SchemaContract? If,
    RulePath? At,
    RuleVerb Verb,
    RuleEdit? Edit = null,
    EquatableArray<TextPair> Instead = default,
    string? Diagnostic = null)
{
    /// <summary>The diagnostics that a rule may be reported as.</summary>
    internal static readonly IReadOnlyList<string> Diagnostics =
        ["ARMP101", "ARMP103", "ARMP104", "ARMP105", "ARMP106", "ARMP108", "ARMP201", "ARMP202", "ARMP203", "ARMP204", "ARMP205", "ARMP301", "ARMP402", "ARMP501"];

    /// <summary>Members of which one at least must be there for the condition to hold; null where that cannot be told.</summary>
    internal IReadOnlyList<string>? MembersOfCondition => If?.Get<RequiredKeyword>() is { Aliases.Count: 0 } required ? [required.Names[0]] : null;

    /// <summary>Members of which one at least must be there for the demand to be broken; null where that cannot be told.</summary>
    internal IReadOnlyList<string>? MembersOfDemand => Verb.NeededMembers(isAboutElements: Each is not null);

    /// <summary>Whether the rule is known to have nothing to say of what it looks at: it is silent unless its condition certainly holds.</summary>
    /// <param name="subject">The object that holds the rule, or an element.</param>
    /// <param name="known">What has been told already.</param>
    /// <param name="tester">Holds values against the schemas of rules.</param>
    internal bool IsKept(PayloadNode subject, RuleTable.Candidate known, SchemaEvaluation tester) =>
        (If is not null && !known.HasCondition && tester.Evaluate(If, subject) != Verdict.Valid)
        || (!known.HasDemand && Verb.IsKept(subject, isHolder: Each is null, tester));

    /// <summary>What is meant where people write something else that is known, whatever is nearer by its letters.</summary>
    internal string? MeantBy(string? text)
    {
        foreach (var pair in Instead)
        {
            if (string.Equals(pair.From, text, StringComparison.OrdinalIgnoreCase))
                return pair.To;
        }
        return null;
    }

    /// <summary>Whether the rule is the name of what a keyword demands at a place, seen from the object that holds the rule.</summary>
    internal bool Claims(Violation violation, string holder)
    {
        if (Verb is not KeywordVerb verb || !KeywordTable.AreOne(verb.Keyword, violation.Keyword.Name))
            return false;
        var path = violation.Member is { } member ? JsonPointer.Append(violation.Path, member) : violation.Path;
        return (path == holder || path.StartsWith(holder + "/", StringComparison.Ordinal))
            && At!.Alternatives.Any(place => place.Below(Each?.Alternatives[0]).Matches(JsonPointer.Split(path.Substring(holder.Length))));
    }
}

/// <summary>A text and what stands for it.</summary>
public sealed record TextPair(string From, string To);

/// <summary>A change that a rule declares.</summary>
/// <param name="Title">What it does, for people.</param>
/// <param name="Steps">What is changed.</param>
public sealed record RuleEdit(string Title, EquatableArray<RuleEditStep> Steps);

/// <summary>A step of a change: what it does to whatever a path selects.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Path">What it is done to; of what is added, where it goes.</param>
/// <param name="Name">The new name, of what is renamed.</param>
/// <param name="Value">The value as JSON text, of what is added or replaced.</param>
public sealed record RuleEditStep(PayloadEditKind Kind, RulePath Path, string? Name, string? Value);

/// <summary>What a rule demands; a file for each verb.</summary>
public abstract record RuleVerb
{
    /// <summary>The word in the declaration.</summary>
    public abstract string Word { get; }

    /// <summary>The values that the demand is about: where there are none, there is nothing to say. Null where that is not so.</summary>
    internal virtual RulePath? About => null;

    /// <summary>The values that others are compared with: where nothing is known of them, the demand is not broken for certain. Empty where that is not so.</summary>
    internal virtual IEnumerable<RulePath> Against => [];

    internal abstract void Evaluate(RuleRun run);

    /// <summary>Whether the demand is known to be kept, as far as that can be told without the ways to values; most are.</summary>
    /// <param name="subject">What the rule looks at.</param>
    /// <param name="isHolder">Whether that is the object that holds the rule.</param>
    /// <param name="tester">Holds values against the schemas of rules.</param>
    internal virtual bool IsKept(PayloadNode subject, bool isHolder, SchemaEvaluation tester) => false;

    /// <summary>The types of which everything that the rule looks at keeps the demand.</summary>
    internal virtual JsonTypes TypesKeeping => JsonTypes.None;

    /// <summary>Members of which one at least must be there for the demand to be broken; null where that cannot be told.</summary>
    /// <param name="isAboutElements">Whether the rule looks at elements, and not at the object that holds it.</param>
    internal virtual IReadOnlyList<string>? NeededMembers(bool isAboutElements)
    {
        var members = new List<string>();
        foreach (var path in About?.Alternatives ?? [])
        {
            var isAtSubject = path.Root == RulePathRoot.Element || (path.Root == RulePathRoot.Holder && !isAboutElements);
            if (!isAtSubject || path.Steps.Count == 0 || path.Steps[0].Kind != RulePathStepKind.Member)
                return null;
            members.Add(path.Steps[0].Name);
        }
        return members.Count == 0 ? null : members;
    }
}
