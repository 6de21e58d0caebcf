namespace ArmPayloads.CustomerInsights.Tests;

/// <summary>Where a type of the facts stands in the schemas.</summary>
/// <param name="Fact">The name in types.json.</param>
/// <param name="Schema">The schema that says the same.</param>
/// <param name="Style">For a type that shares its schema with another naming style: its branch of the <c>oneOf</c>.</param>
internal sealed record FactPlace(string Fact, string Schema, int? Style = null)
{
    public static IReadOnlyList<FactPlace> All { get; } =
    [
        new("Connector", "connector.json#"),
        .. In("connector.json", "AzureBlobConnectorProperties", "ConnectionKeyVaultUrlObject", "CrmConnectorProperties", "CrmConnectorEntities"),
        .. In("connector.json", "MseConnectorProperties", "MseSearchTopic", "ExchangeOnlineConnectorProperties", "ExoConnectorProfileType"),
        .. In("connector.json", "OutboundProperties", "OutboundTypeDefinition"),
        .. In("connector.json", "SalesforceConnectorProperties", "SalesforceDiscoverSetting", "SalesforceTable"),
        new("Link_2017_01_01", "link.json#", Style: 0),
        new("Link_2017_04_26", "link.json#", Style: 1),
        new("TypePropertiesMapping_2017_01_01", "link.json#/definitions/TypePropertiesMapping", Style: 0),
        new("TypePropertiesMapping_2017_04_26", "link.json#/definitions/TypePropertiesMapping", Style: 1),
        new("ParticipantPropertyReference_2017_01_01", "common.json#/definitions/ParticipantPropertyReference", Style: 0),
        new("ParticipantPropertyReference_2017_04_26", "common.json#/definitions/ParticipantPropertyReference", Style: 1),
        new("InteractionParticipantPropertyReference", "common.json#/definitions/ParticipantPropertyReference", Style: 0),
        new("Relationship", "relationship.json#"),
        .. In("relationship.json", "RelationshipTypeMapping", "RelationshipTypeFieldMapping"),
        new("Profile", "profile.json#"),
        .. In("profile.json", "StrongId"),
        .. In("common.json", "Field", "EnumValidValue", "DataSourcePrecedence", "DataSource", "ParticipantProfilePropertyReference"),
        new("Interaction", "interaction.json#"),
        .. In("interaction.json", "Participant", "SuggestRelationshipLinksResponse", "RelationshipsLookup"),
        new("RoleAssignment", "role-assignment.json#"),
        .. In("role-assignment.json", "AssignmentPrincipal", "ResourceSetDescription"),
        new("Hub", "hub.json#"),
        .. In("hub.json", "HubPropertiesFormat", "HubBillingInfoFormat"),
    ];

    /// <summary>The schema for a type name of the facts, or the name itself where it has none.</summary>
    public static string SchemaOf(string fact) => All.FirstOrDefault(place => place.Fact == fact)?.Schema ?? fact;

    private static IEnumerable<FactPlace> In(string file, params string[] names)
        => names.Select(name => new FactPlace(name, $"{file}#/definitions/{name}"));
}
