using ArmPayloads.CustomerInsights;

namespace BrokenHub;

/// <summary>An assignment for what is not there.</summary>
internal static class RoleAssignments
{
    public static readonly RoleAssignment Readers = new()
    {
        Role = "MetadataReader", // ARMP104 role-known
        Principals =
        [
            new()
            {
                PrincipalId = "somebody", // ARMP105 principal-id-guid
                PrincipalType = PrincipalType.User,
            },
        ],
        Profiles = new()
        {
            Elements = ["Contatc"], // ARMP201 resourceset-names-exist
            Exceptions = ["Account"], // ARMP301 resourceset-exceptions-need-star
        },
    };
}
