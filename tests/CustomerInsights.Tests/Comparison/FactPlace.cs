namespace ArmPayloads.CustomerInsights.Tests.Comparison;

/// <summary>Where a type of the facts stands in the schemas.</summary>
/// <param name="Fact">The name in types.json.</param>
/// <param name="Schema">The schema that says the same.</param>
/// <param name="Style">For a type that shares its schema with another naming style: its branch of the <c>oneOf</c>.</param>
internal sealed record FactPlace(string Fact, string Schema, int? Style = null)
{
    public static IReadOnlyList<FactPlace> All { get; } =
    [
        .. Page("Connector", "connector.json", "AzureBlobConnectorProperties", "ConnectionKeyVaultUrlObject", "CrmConnectorProperties", "CrmConnectorEntities"),
        .. In("connector.json", "MseConnectorProperties", "MseSearchTopic", "ExchangeOnlineConnectorProperties", "ExoConnectorProfileType"),
        .. In("connector.json", "OutboundProperties", "OutboundTypeDefinition"),
        .. In("connector.json", "SalesforceConnectorProperties", "SalesforceDiscoverSetting", "SalesforceTable"),
        .. Page("ConnectorMapping", "connector-mapping.json", "ConnectorMappingProperties", "ConnectorMappingAvailability", "ConnectorMappingCompleteOperation"),
        .. In("connector-mapping.json", "ConnectorMappingErrorManagement", "ConnectorMappingFormat", "ConnectorMappingStructure"),
        new("Link_2017_01_01", "link.json#", Style: 0),
        new("Link_2017_04_26", "link.json#", Style: 1),
        new("TypePropertiesMapping_2017_01_01", "link.json#/definitions/TypePropertiesMapping", Style: 0),
        new("TypePropertiesMapping_2017_04_26", "link.json#/definitions/TypePropertiesMapping", Style: 1),
        new("ParticipantPropertyReference_2017_01_01", "participant-property-reference.json#", Style: 0),
        new("ParticipantPropertyReference_2017_04_26", "participant-property-reference.json#", Style: 1),
        new("InteractionParticipantPropertyReference", "participant-property-reference.json#", Style: 0),
        .. Page("Relationship", "relationship.json", "RelationshipTypeMapping", "RelationshipTypeFieldMapping"),
        .. Page("RelationshipLink", "relationship-link.json", "RelationshipLinkFieldMapping"),
        .. Page("ParticipantProfilePropertyReference", "participant-profile-property-reference.json"),
        .. Page("Profile", "profile.json", "StrongId"),
        .. Page("Field", "field.json", "EnumValidValue"),
        .. Page("DataSourcePrecedence", "data-source-precedence.json"),
        .. Page("DataSource", "data-source.json"),
        .. Page("Interaction", "interaction.json", "Participant"),
        .. Page("SuggestRelationshipLinksResponse", "suggest-relationship-links-response.json", "RelationshipsLookup"),
        .. Page("RoleAssignment", "role-assignment.json", "AssignmentPrincipal", "ResourceSetDescription"),
        .. Page("Role", "role.json"),
        .. Page("AuthorizationPolicy", "authorization-policy.json"),
        .. Page("Kpi", "kpi.json", "KpiAlias", "KpiExtract", "KpiGroupByMetadata", "KpiParticipantProfilesMetadata", "KpiThresholds"),
        .. Page("View", "view.json"),
        .. Page("WidgetType", "widget-type.json"),
        .. Page("Prediction", "prediction.json", "PredictionMappings", "PredictionGradesItem", "PredictionSystemGeneratedEntities"),
        .. Page("PredictionModelStatus", "prediction-model-status.json"),
        .. Page("PredictionTrainingResults", "prediction-training-results.json", "PredictionDistributionDefinition", "PredictionDistributionItem"),
        .. In("prediction-training-results.json", "CanonicalProfileDefinition", "CanonicalProfilePropertiesItem"),
        .. Page("Segment", "segment.json", "SegmentDefinition", "SegmentState", "DynamicSegmentRequest", "StaticSegmentRequest"),
        .. Page("Hub", "hub.json", "HubPropertiesFormat", "HubBillingInfoFormat"),
        .. Page("GetImageUploadUrlInput", "get-image-upload-url-input.json"),
        .. Page("ImageDefinition", "image-definition.json"),
    ];

    /// <summary>Types of the facts that are no part of what the pages document, with the reason.</summary>
    public static IReadOnlyDictionary<string, string> Elsewhere { get; } = new Dictionary<string, string>
    {
        ["DataFormat"] = "hub data API only",
        ["PropertyMapping"] = "hub data API only",
        ["PredictiveMatchPolicy"] = "hub API only",
        ["MatchPropertyMapping"] = "hub API only",
        ["ResourceEnvelope"] = "the engine knows what is around every definition",
        ["ArmListResult"] = "the engine knows what is around every list",
        ["Operation"] = "its operation has no page",
        ["OperationDisplay"] = "its operation has no page",
        ["ErrorResponse"] = "no page documents it; the runtime knows the convention",
        ["ErrorDetail"] = "no page documents it; the runtime knows the convention",
    };

    /// <summary>The schema for a type name of the facts, or the name itself where it has none.</summary>
    public static string SchemaOf(string fact) => All.FirstOrDefault(place => place.Fact == fact)?.Schema ?? fact;

    private static IEnumerable<FactPlace> Page(string root, string file, params string[] definitions) => In(file, definitions).Prepend(new FactPlace(root, file + "#"));

    private static IEnumerable<FactPlace> In(string file, params string[] names)
        => names.Select(name => new FactPlace(name, $"{file}#/definitions/{name}"));
}
