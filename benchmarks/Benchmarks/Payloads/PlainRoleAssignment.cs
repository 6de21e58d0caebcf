using System.Text.Json.Nodes;

namespace ArmPayloads.Benchmarks.Payloads;

public sealed class PlainRoleAssignment
{
    public string? TenantId { get; set; }

    public string? AssignmentName { get; set; }

    public Dictionary<string, string>? DisplayName { get; set; }

    public Dictionary<string, string>? Description { get; set; }

    public string? ProvisioningState { get; set; }

    public string? Role { get; set; }

    public List<PlainPrincipal>? Principals { get; set; }

    public PlainResourceSet? Profiles { get; set; }

    public PlainResourceSet? Interactions { get; set; }

    public PlainResourceSet? Links { get; set; }

    public PlainResourceSet? Kpis { get; set; }

    public PlainResourceSet? SasPolicies { get; set; }

    public PlainResourceSet? Connectors { get; set; }

    public PlainResourceSet? Views { get; set; }

    public PlainResourceSet? Relationships { get; set; }

    public PlainResourceSet? RelationshipLinks { get; set; }

    public PlainResourceSet? WidgetTypes { get; set; }

    public PlainResourceSet? RoleAssignments { get; set; }

    public PlainResourceSet? ConflationPolicies { get; set; }

    public PlainResourceSet? Segments { get; set; }
}

public sealed class PlainPrincipal
{
    public string? PrincipalId { get; set; }

    public string? PrincipalType { get; set; }

    public JsonNode? PrincipalMetadata { get; set; }
}

public sealed class PlainResourceSet
{
    public List<string>? Elements { get; set; }

    public List<string>? Exceptions { get; set; }
}
