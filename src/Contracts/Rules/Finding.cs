using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads;

/// <summary>Something in a payload that the service would refuse, or that does not fit together.</summary>
/// <param name="Id">The diagnostic, such as <c>ARMP202</c>.</param>
/// <param name="Rule">The rule's name; empty where a schema alone was broken.</param>
/// <param name="Severity">How much it matters, before the settings of a project.</param>
/// <param name="Message">What is wrong and what was expected.</param>
/// <param name="Resource">The resource, such as <c>links/VisitToContact</c>; empty for a payload on its own.</param>
/// <param name="Path">Where in the resource, as a JSON pointer; empty for the whole of it.</param>
/// <param name="Suggestion">What was probably meant.</param>
/// <param name="Edit">The change that would mend it; null where only a person can tell.</param>
/// <param name="HelpLink">The page that explains it.</param>
/// <param name="Place">Where it was written, if that is known.</param>
public sealed record Finding(
    string Id,
    string Rule,
    RuleSeverity Severity,
    string Message,
    string Resource,
    string Path,
    string? Suggestion,
    FindingEdit? Edit,
    string HelpLink,
    PayloadPlace? Place)
{
    /// <summary>The file it was written in; null where it was not read from one.</summary>
    public string? File => Place?.File;

    /// <summary>The line, from one; null where it was not read from a text.</summary>
    public int? Line => Place?.Position?.Line;

    /// <summary>The column, from one, in UTF-16 code units; null where it was not read from a text.</summary>
    public int? Column => Place?.Position?.Column;

    /// <summary>Such as <c>links/VisitToContact#/mappings/0: error ARMP202: ... [link-mapping-target-field]</c>.</summary>
    public override string ToString() =>
        $"{Resource}#{Path}: {Severity.ToString().ToLowerInvariant()} {Id}: {Message}{(Rule.Length > 0 ? $" [{Rule}]" : "")}";
}
