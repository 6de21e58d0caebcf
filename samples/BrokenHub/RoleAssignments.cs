using ArmPayloads.CustomerInsights;

namespace BrokenHub;

/// <summary>Assignments to nobody, or for what is not there.</summary>
internal static class RoleAssignments
{
    public static readonly RoleAssignment Readers = new()
    {
        Role = "MetadataReader", // ARMP104 role-known
        Principals =
        [
            new() { PrincipalId = "somebody", PrincipalType = PrincipalType.User }, // ARMP105 principal-id-guid
            new() { PrincipalId = "5f0e1c9a-2b6d-4a57-9c39-0d2f7f3b8a11", PrincipalType = "Team" }, // ARMP104 principal-type-known
            new() { PrincipalId = "5F0E1C9A2B6D4A579C390D2F7F3B8A11", PrincipalType = PrincipalType.Group }, // ARMP205 principals-unique
        ],
        Profiles = new()
        {
            Elements = ["Contatc"], // ARMP201 resourceset-names-exist
            Exceptions = ["Account"], // ARMP301 resourceset-exceptions-need-star
        },
    };

    public static readonly RoleAssignment Managers = new()
    {
        Role = RoleName.ManageAdmin,
        Principals = [], // ARMP106 principals-not-empty
        Profiles = new() { Elements = ["*", "Contact"] }, // ARMP301 resourceset-star-alone
        Interactions = new() { Elements = ["*"], Exceptions = ["*"] }, // ARMP301 resourceset-no-star-exception
        Links = new() { Elements = ["VisitToContact", "VisitToContact"] }, // ARMP108 resourceset-no-star-exception
    };

    public static readonly RoleAssignment Admins = new() // ARMP301 role-admin-unscoped
    {
        Role = RoleName.Admin,
        Principals = [new() { PrincipalId = "0b9d4c52-6d7e-4f3b-8f5c-3f1c6f0e2d77", PrincipalType = PrincipalType.User }],
    };
}
