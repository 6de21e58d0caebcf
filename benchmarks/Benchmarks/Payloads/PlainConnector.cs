namespace ArmPayloads.Benchmarks.Payloads;

/// <summary>A connector whose kind is known beforehand: nothing is looked up, which is to the reference's advantage.</summary>
public sealed class PlainConnector
{
    public long? ConnectorId { get; set; }

    public string? ConnectorName { get; set; }

    public string? ConnectorType { get; set; }

    public string? DisplayName { get; set; }

    public string? Description { get; set; }

    public PlainCrmProperties? ConnectorProperties { get; set; }

    public DateTimeOffset? Created { get; set; }

    public DateTimeOffset? LastModified { get; set; }

    public string? State { get; set; }

    public string? TenantId { get; set; }

    public bool? IsInternal { get; set; }
}

public sealed class PlainCrmProperties
{
    public string? ConnectionString { get; set; }

    public string? OrganizationId { get; set; }

    public string? OrganizationUrl { get; set; }

    public List<PlainCrmEntities>? Entities { get; set; }

    public string? AccessToken { get; set; }
}

public sealed class PlainCrmEntities
{
    public string? LogicalName { get; set; }

    public string? DisplayName { get; set; }

    public bool? IsProfile { get; set; }
}
