using System.Text.Json.Nodes;

namespace ArmPayloads.Benchmarks.Payloads;

/// <summary>A profile as somebody writes it who has System.Text.Json and its generator.</summary>
public sealed class PlainProfile
{
    public List<PlainStrongId>? StrongIds { get; set; }

    public string? ApiEntitySetName { get; set; }

    public string? SchemaItemTypeLink { get; set; }

    public string? SmallImage { get; set; }

    public string? MediumImage { get; set; }

    public string? LargeImage { get; set; }

    public Dictionary<string, string>? DisplayName { get; set; }

    public Dictionary<string, string>? Description { get; set; }

    public Dictionary<string, Dictionary<string, string>>? LocalizedAttributes { get; set; }

    public Dictionary<string, List<string>>? Attributes { get; set; }

    public List<PlainField>? Fields { get; set; }

    public string? EntityType { get; set; }

    public long? InstancesCount { get; set; }

    public DateTimeOffset? LastChangedUtc { get; set; }

    public string? ProvisioningState { get; set; }

    public string? TenantId { get; set; }

    public string? TimestampFieldName { get; set; }

    public string? TypeName { get; set; }
}

public sealed class PlainStrongId
{
    public List<string>? KeyPropertyNames { get; set; }

    public string? StrongIdName { get; set; }

    public Dictionary<string, string>? DisplayName { get; set; }

    public Dictionary<string, string>? Description { get; set; }
}

public sealed class PlainField
{
    public string? FieldName { get; set; }

    public string? FieldType { get; set; }

    public bool? IsArray { get; set; }

    public bool? IsEnum { get; set; }

    public bool? IsFlagEnum { get; set; }

    public bool? IsImage { get; set; }

    public bool? IsLocalizedString { get; set; }

    public bool? IsName { get; set; }

    public bool? IsRequired { get; set; }

    public string? PropertyId { get; set; }

    public string? SchemaItemPropLink { get; set; }

    public long? MaxLength { get; set; }

    public bool? IsAvailableInGraph { get; set; }

    public string? ArrayValueSeparator { get; set; }

    public List<PlainEnumValue>? EnumValidValues { get; set; }

    public JsonArray? DataSourcePrecedenceRules { get; set; }
}

public sealed class PlainEnumValue
{
    public long? Value { get; set; }

    public Dictionary<string, string>? LocalizedValueNames { get; set; }
}
