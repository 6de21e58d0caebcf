using System.Text.Json.Nodes;
using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Rules;

namespace ArmPayloads.CustomerInsights.Tests.Rules;

/// <summary>Definitions held against the API.</summary>
internal static class HubCheck
{
    /// <summary>The collections whose resources have a schema.</summary>
    public static IReadOnlySet<string> Collections { get; } = CustomerInsightsContract.Value.Resources.Select(resource => resource.Collection).ToHashSet();

    public static IReadOnlyList<Finding> Of(JsonNode definition) => Of(definition.ToJsonString());

    public static IReadOnlyList<Finding> Of(string definition) =>
        PayloadChecker.Check(DefinitionSet.Read(CustomerInsightsContract.Value, (PayloadObject)Payload(definition)));

    /// <summary>A body that is in no set.</summary>
    public static IReadOnlyList<Finding> Alone(string type, string body) =>
        new PayloadChecker(new PayloadSet(CustomerInsightsContract.Value, new PayloadObject([], isOpen: true))).CheckAlone(type, Payload(body));

    /// <summary>Such as <c>ARMP202 error link-mapping-target-field links/VisitToContact#/mappings/0/profileTypePropertyName</c>.</summary>
    public static string Line(Finding finding) =>
        Line(finding.Id, finding.Severity, finding.Rule, $"{finding.Resource}#{finding.Path}");

    public static string Line(string id, RuleSeverity severity, string rule, string at) => $"{id} {severity.ToString().ToLowerInvariant()} {rule} {at}";

    private static PayloadNode Payload(string json) => JsonPayload.From(JsonDocumentSyntax.Parse(json), "hub.json");
}
