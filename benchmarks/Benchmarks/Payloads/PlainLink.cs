namespace ArmPayloads.Benchmarks.Payloads;

public sealed class PlainLink
{
    public string? TenantId { get; set; }

    public string? LinkName { get; set; }

    public string? SourceInteractionType { get; set; }

    public string? TargetProfileType { get; set; }

    public string? SourceEntityType { get; set; }

    public string? SourceEntityTypeName { get; set; }

    public string? TargetEntityType { get; set; }

    public string? TargetEntityTypeName { get; set; }

    public Dictionary<string, string>? DisplayName { get; set; }

    public Dictionary<string, string>? Description { get; set; }

    public List<PlainMapping>? Mappings { get; set; }

    public List<PlainParticipantReference>? ParticipantPropertyReferences { get; set; }

    public bool? ReferenceOnly { get; set; }

    public string? OperationType { get; set; }

    public string? ProvisioningState { get; set; }
}

public sealed class PlainMapping
{
    public string? InteractionTypePropertyName { get; set; }

    public string? ProfileTypePropertyName { get; set; }

    public bool? IsProfileTypeId { get; set; }

    public string? SourcePropertyName { get; set; }

    public string? TargetPropertyName { get; set; }

    public string? LinkType { get; set; }
}

public sealed class PlainParticipantReference
{
    public string? InteractionPropertyName { get; set; }

    public string? ProfilePropertyName { get; set; }

    public string? SourcePropertyName { get; set; }

    public string? TargetPropertyName { get; set; }
}
