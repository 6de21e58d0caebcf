using ArmPayloads.Cli.Derivation;
using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Cli.Tests.Derivation;

public class TypeNamesTests
{
    [Theory]
    [InlineData("bins", "bin")]
    [InlineData("shelves", "shelf")]
    [InlineData("authorizationPolicies", "authorizationPolicy")]
    [InlineData("roleAssignments", "roleAssignment")]
    [InlineData("kpi", "kpi")]
    [InlineData("status", "status")]
    [InlineData("addresses", "address")]
    [InlineData("boxes", "box")]
    public void ForAWordOfAnAddress_ItsSingularIsKnown(string word, string singular) => Assert.Equal(singular, TypeNames.Singular(word));

    [Theory]
    [InlineData("warehouses/{warehouseName}", "Warehouse")]
    [InlineData("warehouses/{warehouseName}/authorizationPolicies/{policyName}", "AuthorizationPolicy")]
    [InlineData("warehouses/{warehouseName}/bins/{binName}/labels/{labelName}", "BinLabel")]
    public void ForAResource_ItsTypeIsCalledAfterItsPath(string path, string name) =>
        Assert.Equal(name, TypeNames.OfResource(UriTemplate.TryParse("/subscriptions/{subscriptionId}/providers/Contoso.Storage/" + path)!));

    [Theory]
    [InlineData("RoleAssignment", "role-assignment.json")]
    [InlineData("Kpi", "kpi.json")]
    [InlineData("KPIAlias", "kpi-alias.json")]
    [InlineData("Level2Bin", "level2-bin.json")]
    public void ForAType_ItsFileIsCalledAfterIt(string name, string file) => Assert.Equal(file, TypeNames.File(name));
}
