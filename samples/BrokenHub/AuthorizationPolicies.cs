using ArmPayloads.CustomerInsights;

namespace BrokenHub;

/// <summary>A policy whose key everybody can read who reads this.</summary>
internal static class AuthorizationPolicies
{
    public static readonly AuthorizationPolicy Tills = new()
    {
        Permissions = ["Write"],
        PrimaryKey = "bm90IGEgcmVhbCBrZXksIGJ1dCBmb3VuZCBhbGwgdGhlIHNhbWU=", // ARMP501 policy-keys-not-in-source
    };
}
