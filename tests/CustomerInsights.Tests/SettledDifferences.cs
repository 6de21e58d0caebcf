namespace ArmPayloads.CustomerInsights.Tests;

/// <summary>Where the schemas differ from the facts on purpose, each with its reason.</summary>
internal static class SettledDifferences
{
    public static IReadOnlyDictionary<string, string> Types { get; } = new Dictionary<string, string>
    {
        ["Link_2017_01_01.linkName: readOnly is true in the facts, false in the schema"]
            = "The create page sends it: optional and writable.",
        ["Link_2017_04_26.linkName: readOnly is true in the facts, false in the schema"]
            = "The create page sends it: optional and writable.",
        ["RoleAssignment.assignmentName: readOnly is true in the facts, false in the schema"]
            = "A name in a body is optional and writable, as linkName is.",
        ["Link_2017_04_26.description: type is map of string or string in the facts, map of string in the schema"]
            = "A dictionary by locale on every type but Connector and ConnectorMapping.",
        ["Field.fieldType: enum is edm.boolean, edm.datetimeoffset, edm.decimal, edm.guid, edm.int16, edm.int32, edm.int64, edm.string in the facts, "
            + "Edm.Boolean, Edm.Byte, Edm.DateTimeOffset, Edm.Decimal, Edm.Double, Edm.Guid, Edm.Int16, Edm.Int32, Edm.Int64, Edm.String in the schema"]
            = "The prose of the pages has ten kinds, and their examples write Edm.String.",
        ["Field.fieldType: open is true in the facts, false in the schema"]
            = "Anything else is an error: the rule field-type-known wins over the open list.",
        ["AssignmentPrincipal.principalMetadata: type is array or null or object in the facts, any in the schema"]
            = "The sources disagree about the type, so any JSON is accepted.",
        ["Field.maxLength: minimum is none in the facts, 1 in the schema"]
            = "The rule field-maxlength-positive.",
        ["Profile.strongIds: minItems is none in the facts, 1 in the schema"]
            = "The rule profile-strongid-not-empty.",
        ["StrongId.keyPropertyNames: minItems is none in the facts, 1 in the schema"]
            = "The rule profile-strongid-not-empty.",
        ["Link_2017_01_01.participantPropertyReferences: minItems is none in the facts, 1 in the schema"]
            = "The rule link-participant-required.",
        ["Link_2017_04_26.participantPropertyReferences: minItems is none in the facts, 1 in the schema"]
            = "The rule link-participant-required.",
        ["RoleAssignment.principals: minItems is none in the facts, 1 in the schema"]
            = "The rule principals-not-empty.",
        ["ResourceSetDescription.elements: uniqueItems is none in the facts, true in the schema"]
            = "The rule resourceset-no-star-exception: names are not repeated.",
        ["ResourceSetDescription.exceptions: uniqueItems is none in the facts, true in the schema"]
            = "The rule resourceset-no-star-exception: names are not repeated.",
    };

    public static IReadOnlyDictionary<string, string> Operations { get; } = new Dictionary<string, string>
    {
        ["Profiles_GetEnrichingKpis: missing in the schema"]
            = "It answers with KPIs, which have no schema yet.",
        ["Hubs: subscriptionId: minLength is none in the facts, 1 in the schema"]
            = "An empty segment is no address.",
        ["Hubs: resourceGroupName: minLength is none in the facts, 1 in the schema"]
            = "An empty segment is no address.",
        ["Hubs: resourceGroupName: maxLength is none in the facts, 90 in the schema"]
            = "What Azure allows for every resource group.",
    };
}
