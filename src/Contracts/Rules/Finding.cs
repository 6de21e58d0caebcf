using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Rules;

namespace ArmPayloads;

/// <summary>Something in a payload that the service would refuse, or that does not fit together.</summary>
/// <param name="Id">The diagnostic, such as <c>ARMP202</c>.</param>
/// <param name="Rule">The rule's name; empty where a schema alone was broken.</param>
/// <param name="Severity">How much it matters, before the settings of a project.</param>
/// <param name="Message">What is wrong and what was expected.</param>
/// <param name="Resource">The resource, such as <c>links/VisitToContact</c>; empty for a payload on its own.</param>
/// <param name="Path">Where in the resource, as a JSON pointer; empty for the whole of it.</param>
/// <param name="Suggestion">What was probably meant.</param>
/// <param name="Place">Where it was written, if that is known.</param>
public sealed record Finding(
    string Id,
    string Rule,
    RuleSeverity Severity,
    string Message,
    string Resource,
    string Path,
    string? Suggestion,
    PayloadPlace? Place);
