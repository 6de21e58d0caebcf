using ArmPayloads.CustomerInsights;

namespace ContosoHub;

/// <summary>What programs may do that come with a key. The keys are left to the service, which makes them: so they stand in no file.</summary>
internal static class AuthorizationPolicies
{
    public static readonly AuthorizationPolicy Tills = new() { Permissions = ["Write"] };

    public static readonly AuthorizationPolicy WebShop = new() { Permissions = ["Read", "Write"] };
}
